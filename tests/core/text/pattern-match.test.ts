import { describe, expect, test } from 'vitest';
import type { Need, Pattern } from '@/src/core/rule';
import { compilePatterns } from '@/src/core/text/pattern-match';
import { cpuMilliseconds } from '../../cpu-time';

const nothing = (): boolean => false;

function stretches(pattern: Pattern, text: string, carries: (need: Need) => boolean = nothing): string[] {
  return compilePatterns([pattern])({ value: text }, carries).map(({ start, end }) => text.slice(start, end));
}

describe('a pattern', () => {
  test('needs every group, in any order, and shows the tightest stretch', () => {
    const pattern: Pattern = { all: [['解冻'], ['费', '保证金']] };
    expect(stretches(pattern, '缴费……很久以后，保证金与解冻')).toEqual(['保证金与解冻']);
    expect(stretches(pattern, '解冻账户')).toEqual([]);
  });

  test('keeps its distance: from the start of the first to the end of the last', () => {
    const pattern: Pattern = { all: [['加'], ['微信']], within: 5 };
    expect(stretches(pattern, '加他的微信')).toEqual(['加他的微信']);
    expect(stretches(pattern, '加我们的微信')).toEqual([]);
  });

  test('keeps its order where asked, and finds a later chain when the first is too long', () => {
    const pattern: Pattern = { all: [['先'], ['后']], ordered: true, within: 4 };
    expect(stretches(pattern, '后先')).toEqual([]);
    expect(stretches(pattern, '先一二三四先一后')).toEqual(['先一后']);
  });

  test.each([
    ['银行卡号填写错误', ['银行卡号填写错误']],
    ['银行卡填写错误', ['银行卡填写错误']],
    ['银行卡一二三四五六七八填写错误', ['银行卡一二三四五六七八填写错误']],
    ['银行卡一二三四五六七八九填写错误', []],
    ['我的银行卡。填写错误', []],
    ['银行卡银行卡填写错误', ['银行卡填写错误']],
  ])('a gap of up to eight characters within a sentence: %s', (text, expected) => {
    expect(stretches({ all: [['银行卡…填写错误']] }, text)).toEqual(expected);
  });

  test('two gaps in one term', () => {
    expect(stretches({ all: [['转…到…卡']] }, '请转五百到我的卡')).toEqual(['转五百到我的卡']);
  });

  test('is silenced by any of its `none` terms, guarded or not', () => {
    const pattern: Pattern = { all: [['额度']], none: ['以审批为准'] };
    expect(stretches(pattern, '额度五万')).toEqual(['额度']);
    expect(stretches(pattern, '额度五万，以审批为准')).toEqual([]);
  });

  test('asks for what the message carries', () => {
    const pattern: Pattern = { all: [['解冻']], needs: ['phone', 'link'] };
    expect(stretches(pattern, '解冻', (need) => need === 'phone')).toEqual([]);
    expect(stretches(pattern, '解冻', () => true)).toEqual(['解冻']);
  });

  test('does not count a guarded term unless told to', () => {
    expect(stretches({ all: [['验证码']] }, '切勿泄露验证码')).toEqual([]);
    expect(stretches({ all: [['验证码']], guard: 'anywhere' }, '切勿泄露验证码')).toEqual(['验证码']);
  });

  test('names itself by its place and the demand by the last group', () => {
    const text = '贷款已批，请交保证金';
    const match = compilePatterns([{ all: [['没有的']] }, { all: [['贷款'], ['保证金']] }])(
      { value: text },
      nothing,
    )[0];
    expect(match).toMatchObject({ pattern: 1, start: 0, end: 10, demand: { start: 7, end: 10 } });
  });

  test('the same group twice in a pattern is one group', () => {
    expect(stretches({ all: [['甲'], ['甲']] }, '甲')).toEqual(['甲']);
  });

  test.each([[['']], [['…卡']], [['转…']]])('refuses an empty piece: %j', (terms) => {
    expect(() => compilePatterns([{ all: [terms] }])).toThrow('empty term');
  });
});

describe('time', () => {
  const patterns: Pattern[] = [
    { all: [['还款', '还…款', '款…还'], ['还款', '贷款'], ['账户']], ordered: true, within: 30 },
    { all: [['还款'], ['还'], ['款还', '账户']], within: 3 },
    { all: [['任何', '还款'], ['账户']] },
  ];
  const match = compilePatterns(patterns);
  const cost = (unit: string, length: number): number => {
    const text = unit
      .repeat(Math.ceil(length / unit.length))
      .slice(0, length - 2)
      .concat('账户');
    return cpuMilliseconds(() => match({ value: text }, nothing), 5);
  };

  // Shape, not speed: quadratic work would cost 16 times as much for four times the text; half a millisecond is noise.
  test.each(['还款', '还款不', '勿还款', '任何人', '冒充“还款', '还款是诈骗', '请将任何人还款'])(
    'grows with the text, not with its square: %s',
    (unit) => {
      expect(cost(unit, 400_000) / Math.max(cost(unit, 100_000), 0.5)).toBeLessThan(10);
    },
    60_000,
  );
});
