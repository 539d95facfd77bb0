/** What must hold for any text: nothing throws, nothing is found twice, no number of a person survives, and time grows with the text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonal } from '@/src/core/redact/find-personal';
import type { PublicKnowledge } from '@/src/core/redact/personal';
import { cpuMilliseconds } from '../../cpu-time';
import { CARDS, IDS, NAMES, OTHERS, PHONES, STAYS } from './own-messages';

const NOTHING_KNOWN: PublicKnowledge = { isPublicNumber: () => false, isPublicName: () => false };
const SEED = 20_261_122;

/** Each thing found gives way to the name of its kind, as in a report. */
function redacted(text: string): string {
  let left = '';
  let from = 0;
  for (const { span, kind } of findPersonal(text, NOTHING_KNOWN)) {
    left += `${text.slice(from, span[0])}[${PLACEHOLDER[kind]}]`;
    from = span[1];
  }
  return left + text.slice(from);
}

const PLACEHOLDER = {
  name: '姓名',
  'id-number': '证件号',
  card: '卡号或账号',
  phone: '电话',
  'contact-id': '微信、QQ 或邮箱',
  address: '住址',
  reference: '编号',
  'link-details': '链接参数',
} as const;

const OWN = [...NAMES, ...IDS, ...CARDS, ...PHONES, ...OTHERS, ...STAYS].map((marked) => marked.replace(/[⟦⟧⟪⟫]/g, ''));

const digits = (least: number, most: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: least, maxLength: most }).map((each) => each.join(''));
const day = fc
  .record({
    year: fc.integer({ min: 1940, max: 2015 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day: of }) => `${year}${String(month).padStart(2, '0')}${String(of).padStart(2, '0')}`);
const id = fc
  .tuple(fc.integer({ min: 11, max: 65 }), digits(4, 4), day, digits(3, 3), fc.constantFrom('0', '5', '9', 'X', 'x'))
  .map((parts) => parts.join(''));
const card = fc.tuple(fc.constantFrom('62', '4', '5'), digits(14, 16)).map((parts) => parts.join(''));
const mobile = fc.tuple(fc.constantFrom('13', '15', '17', '18', '19'), digits(9, 9)).map((parts) => parts.join(''));
const taiwanese = fc.tuple(fc.constantFrom('A1', 'B2', 'F1', 'Z2'), digits(8, 8)).map((parts) => parts.join(''));

/** The same number as people write it. */
const written = (number: fc.Arbitrary<string>) =>
  fc
    .tuple(number, fc.constantFrom(...['', ' ', '-', '.', '\u200B']), fc.constantFrom(3, 4), fc.boolean())
    .map(([plain, gap, group, wide]) => {
      const grouped = (plain.match(new RegExp(`.{1,${group}}`, 'g')) ?? []).join(gap);
      return wide ? grouped.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) : grouped;
    });
const around = fc.constantFrom(
  '',
  '。',
  '，',
  '电话',
  '卡号：',
  '请转账到',
  ' ',
  '\n',
  '身份证',
  '您的',
  '（',
  '尾号',
  '欠款5000元，',
  '2026-11-22 ',
);
const ending = fc.constantFrom('', '。', '，请查收', ' 请尽快', '）', '\n', '元', '，张三');

/** Thousands of texts, also on a machine that does other things. */
const PATIENCE = 60_000;

describe('any text', { timeout: PATIENCE }, () => {
  test.each([
    ['an ID', id],
    ['a card', card],
    ['a mobile', mobile],
    ['a Taiwanese ID', taiwanese],
  ] as const)('%s does not survive', (_, number) => {
    fc.assert(
      fc.property(around, written(number), ending, (before, shown, after) => {
        const left = redacted(before + shown + after)
          .normalize('NFKC')
          .replace(/[^0-9]/g, '');
        const own = shown.normalize('NFKC').replace(/[^0-9]/g, '');
        // Six digits in a row of it would be enough to find somebody.
        for (let at = 0; at + 6 <= own.length; at += 1) expect(left).not.toContain(own.slice(at, at + 6));
      }),
      { seed: SEED, numRuns: 1_000 },
    );
  });

  test('spans are in order, inside the text and apart', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...OWN), fc.string(), fc.string({ unit: 'binary' })), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('');
        let from = 0;
        for (const { span } of findPersonal(whole, NOTHING_KNOWN)) {
          expect(span[0]).toBeGreaterThanOrEqual(from);
          expect(span[1]).toBeGreaterThan(span[0]);
          from = span[1];
        }
        expect(from).toBeLessThanOrEqual(whole.length);
      }),
      { seed: SEED, numRuns: 1_000 },
    );
  });

  test('what is redacted has nothing more to hide', () => {
    fc.assert(
      fc.property(fc.constantFrom(...OWN), fc.constantFrom(...OWN), (first, second) => {
        const once = redacted(`${first}\n${second}`);
        expect(redacted(once)).toBe(once);
      }),
      { seed: SEED, numRuns: 2_000 },
    );
  });
});

describe('time grows with the text', { timeout: PATIENCE }, () => {
  /** Characters; ten times as many are far from the engine’s megabyte, and enough to show a square. */
  const SMALL = 40_000;
  test.each([
    ['messages', OWN.join('\n')],
    ['digits', '1234567890'],
    ['digits with gaps', '1 2-3.'],
    ['labels', '收款人姓名：'],
    ['surnames', '王李张'],
    ['masks', '*1x'],
    ['titles', '王先生'],
    ['streets', '路1号'],
    ['addresses', '地址：路'],
    ['letters', 'a1b2'],
    ['at signs', 'a@b.'],
    ['brackets', '(2026)'],
    ['links', 'x-pay.top?a=1 '],
  ])('%s', (_, unit) => {
    const text = unit.repeat(Math.ceil(SMALL / unit.length)).slice(0, SMALL);
    const small = cpuMilliseconds(() => findPersonal(text, NOTHING_KNOWN), 3);
    const large = cpuMilliseconds(() => findPersonal(text.repeat(10), NOTHING_KNOWN));
    // Ten times the text; 2 ms of noise, and room for caches that a megabyte no longer fits into.
    expect(large).toBeLessThan(25 * (small + 2));
  });
});
