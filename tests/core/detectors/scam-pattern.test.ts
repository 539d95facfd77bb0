import { describe, expect, test } from 'vitest';
import { carriesOf, type Judged } from '@/src/core/detectors/carries';
import { scamPatternDetector } from '@/src/core/detectors/scam-pattern';
import type { Need, Pattern, Rule } from '@/src/core/rule';
import { normalize } from '@/src/core/text/normalize';
import type { ContactNumber, JudgedLink, Subject } from '@/src/core/types';

function rule(id: string, patterns: readonly Pattern[], decisive = false): Rule {
  return {
    id,
    family: id.split('/')[0] ?? '',
    severity: 'high',
    ...(decisive && { decisive: true }),
    patterns,
    words: { zh_CN: '一句话', zh_TW: '一句話', en: 'a sentence' },
    advice: ['do-not-pay'],
    references: [],
    examples: { match: ['', '', ''], ignore: ['', '', ''] },
  };
}

function subject(text: string, claims: Subject['claims'] = []): Subject {
  return { message: { text }, text: normalize(text), links: [], numbers: [], claims, fields: [], truncated: false };
}

const link = (level: JudgedLink['level'], owner?: string): JudgedLink => ({
  text: 'a.cn',
  span: [0, 4],
  canonical: 'https://a.cn/',
  host: 'a.cn',
  registrableDomain: 'a.cn',
  scheme: 'https',
  port: '',
  userinfo: '',
  targets: [],
  level,
  ...(owner !== undefined && { owner }),
});
const number = (type: ContactNumber['type'], owner?: string): ContactNumber => ({
  text: '1',
  span: [0, 1],
  type,
  value: '1',
  ...(owner !== undefined && { owner }),
});
const NOTHING: Judged = { links: [], numbers: [] };

describe('scamPatternDetector', () => {
  test('shows the words as they stand in the message, whatever was undone to read them', () => {
    const detect = scamPatternDetector([rule('a/b', [{ all: [['解冻'], ['保证金']] }], true)]);
    const text = '請先繳 保 證金 辦理 解凍，謝謝';
    const [evidence, ...others] = detect(subject(text), NOTHING);
    expect(others).toEqual([]);
    expect(evidence?.facts).toEqual({
      rule: 'a/b',
      family: 'a',
      severity: 'high',
      decisive: true,
      words: '保 證金 辦理 解凍',
    });
    expect(evidence?.span && text.slice(...evidence.span)).toBe('保 證金 辦理 解凍');
  });

  test('reports a rule once, with the tightest of all its stretches', () => {
    const detect = scamPatternDetector([rule('a/b', [{ all: [['转账'], ['截图']] }, { all: [['收款码']] }])]);
    expect(detect(subject('转账以后请把截图发给我，收款码在下面'), NOTHING).map(({ facts }) => facts.words)).toEqual([
      '收款码',
    ]);
  });

  test('of a stretch too long to quote shows the demand alone', () => {
    const detect = scamPatternDetector([rule('a/b', [{ all: [['贷款'], ['先交保证金']] }])]);
    const text = `您的贷款${'已经通过了我们公司的初步审核，'.repeat(6)}先交保证金`;
    expect(detect(subject(text), NOTHING)[0]?.facts.words).toBe('先交保证金');
  });

  test('several rules fire side by side', () => {
    const detect = scamPatternDetector([
      rule('a/b', [{ all: [['共享屏幕']] }]),
      rule('a/c', [{ all: [['安全账户']] }]),
      rule('a/d', [{ all: [['不在']] }]),
    ]);
    expect(detect(subject('打开共享屏幕，转到安全账户'), NOTHING).map(({ facts }) => facts.rule)).toEqual([
      'a/b',
      'a/c',
    ]);
  });

  test('an empty text and a text without any term give nothing', () => {
    const detect = scamPatternDetector([rule('a/b', [{ all: [['解冻']] }])]);
    expect(detect(subject(''), NOTHING)).toEqual([]);
    expect(detect(subject('明天见'), NOTHING)).toEqual([]);
  });
});

describe('what a message carries', () => {
  test.each<[Need, Judged, boolean]>([
    ['link', { links: [link('official', 'x')], numbers: [] }, true],
    ['unofficial-link', { links: [link('official', 'x')], numbers: [] }, false],
    ['unofficial-link', { links: [link('unverified')], numbers: [] }, true],
    ['unofficial-link', { links: [link('unverified', 'x')], numbers: [] }, false],
    ['phone', { links: [], numbers: [number('short-code')] }, false],
    ['phone', { links: [], numbers: [number('landline')] }, true],
    ['unofficial-phone', { links: [], numbers: [number('hotline', 'x')] }, false],
    ['unofficial-phone', { links: [], numbers: [number('hotline', 'x'), number('toll-free')] }, true],
    ['mobile', { links: [], numbers: [number('landline')] }, false],
    ['mobile', { links: [], numbers: [number('mobile')] }, true],
    ['bank-card', { links: [], numbers: [number('bank-account')] }, true],
    ['messenger-id', { links: [], numbers: [number('messenger-id')] }, true],
    ['messenger-id', NOTHING, false],
  ])('%s of %j', (need, judged, expected) => {
    expect(carriesOf(subject('文'), judged)(need)).toBe(expected);
  });

  test.each<[Need, string, boolean]>([
    ['amount', '需缴2,000元', true],
    ['amount', '只需再转3500', true],
    ['amount', '￥30', true],
    ['amount', '验证码332211', false],
    ['amount', '电话13812345678', false],
    ['loan-context', '您的借款', true],
    ['loan-context', '您的包裹', false],
  ])('%s in %s', (need, text, expected) => {
    expect(carriesOf(subject(text), NOTHING)(need)).toBe(expected);
  });

  test('institution: a name that the registry knows', () => {
    const claim = { name: '甲', span: [0, 1], place: 'signature', status: 'licensed' } as const;
    expect(carriesOf(subject('甲', [{ ...claim, entity: 'jia' }]), NOTHING)('institution')).toBe(true);
    expect(carriesOf(subject('甲', [{ ...claim, entity: null }]), NOTHING)('institution')).toBe(false);
  });
});
