/** Whatever is pasted: a verdict that is whole, says the same again, and points into the text that was pasted. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRecord } from '@/src/cli/record';
import { createEngine } from '@/src/core/engine';
import { LEVELS, type Span, type Verdict } from '@/src/core/types';
import { explain } from '@/src/explain/explain';
import { toPlainText } from '@/src/explain/plain-text';
import { LOCALES } from '@/src/i18n/locale';
import { explainKnowledge, knowledge } from '@/src/knowledge';

const engine = createEngine(knowledge);
const words = explainKnowledge();
/** Same texts every time; more of them with FUZZ_RUNS=20000. */
const SETTINGS = { seed: 20261121, numRuns: Number(process.env.FUZZ_RUNS ?? 1_000) };

/** What texts of our sort are made of, so that random ones reach the inner parts. */
const PIECES = [
  '【',
  '】',
  '[',
  ']',
  '招联金融',
  '拍拍金融',
  '眾消(zhòng xiāo)金融',
  '中国银行',
  '您的借款已逾期',
  '请点击',
  '還款',
  '转账到',
  '验证码',
  '切勿',
  'https://',
  'http:',
  'ppdai.com',
  'ppdai-huankuan.top',
  'mucfc',
  'xn--',
  '.com',
  '.cn',
  '。',
  '点',
  '@',
  '?url=',
  '/',
  '%',
  '#',
  ':8080',
  '13800138000',
  '95555',
  '400-820-5555',
  '6222021234567890128',
  '1,280.50元',
  '2026-11-21',
  '微信',
  '\u200B',
  '\u202E',
  '\u2066',
  '\uFEFF',
  '\uD83D',
  '\uDC4D',
  '\u0301',
  '\u{1F4B0}',
  '\uFF0E',
  '\u2460',
  ' ',
  '\n',
  '\r\n',
  '\u0000',
  '(',
  ')',
  '*',
  '-',
];

/** Any UTF-16 units, halves of surrogate pairs included. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));
const ofPieces = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''));
const anyText = fc.oneof(ofPieces, ofPieces, anyUnits, fc.string({ unit: 'grapheme', maxLength: 200 }));

function isWithin([start, end]: Span, text: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length;
}

function expectWhole(verdict: Verdict, text: string): void {
  const { level, links, numbers, claims, evidence, fields, score } = verdict;
  expect(LEVELS).toContain(level);
  expect(Number.isFinite(score)).toBe(true);
  for (const { span, text: written } of [...links, ...numbers]) {
    expect(isWithin(span, text)).toBe(true);
    expect(written).toBe(text.slice(...span));
  }
  const spans = [...claims, ...fields, ...evidence].flatMap(({ span }) => (span ? [span] : []));
  expect(spans.filter((span) => !isWithin(span, text))).toEqual([]);
  const strengths = evidence.map(({ decisive, weight }) => (decisive ? 1_000 : 0) + weight);
  expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
  if (level === 'official') expect(links.every((link) => link.level === 'official')).toBe(true);
}

describe('any text', () => {
  test('has a whole verdict, the same each time, that can be written down', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyText, fc.option(anyText, { nil: undefined }), (text, sender) => {
        const message = { text, ...(sender !== undefined && { sender }) };
        const verdict = engine.analyze(message);
        expectWhole(verdict, text);
        expect(engine.analyze(message)).toEqual(verdict);
        expect(JSON.parse(JSON.stringify(toRecord(verdict)))).toMatchObject({ level: verdict.level });
        for (const { indicator } of verdict.evidence) seen.add(indicator);
        seen.add(verdict.level);
      }),
      SETTINGS,
    );
    // Guard against passing emptily: the texts must reach most of the detectors and of the levels.
    expect(seen.size).toBeGreaterThan(14);
  }, 120_000);

  test('can be put into words in every language', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LOCALES), (text, locale) => {
        const explanation = explain(engine.analyze({ text }), words, locale, text, '2026-11-21');
        expect(toPlainText(explanation)).not.toBe('');
        let last = 0;
        for (const { span } of explanation.marks) {
          expect(isWithin(span, text)).toBe(true);
          expect(span[0]).toBeGreaterThanOrEqual(last);
          last = span[1];
        }
      }),
      SETTINGS,
    );
  }, 120_000);
});

describe('any address', () => {
  test('has a whole verdict', () => {
    const levels = new Set<string>();
    fc.assert(
      fc.property(anyText, fc.constantFrom('', 'https://', 'https://ppdai.com', 'http://[', '//'), (rest, start) => {
        const verdict = engine.judgeUrl(start + rest);
        // Spans count from where the address begins, not from the blanks before it.
        expectWhole(verdict, (start + rest).trim());
        levels.add(verdict.level);
      }),
      SETTINGS,
    );
    expect(levels.size).toBeGreaterThan(2);
  }, 120_000);
});

test('a time received that is no time changes nothing', () => {
  const message = { text: '【招联金融】您的借款已逾期，请尽快还款。' };
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), (receivedAt) => {
      expect(engine.analyze({ ...message, receivedAt }).level).toBe(engine.analyze(message).level);
    }),
    SETTINGS,
  );
});
