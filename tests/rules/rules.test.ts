/** Every rule brings its own tests: its examples are judged by the real engine, its terms and words are checked. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createEngine } from '@/src/core/engine';
import type { Rule } from '@/src/core/rule';
import { normalize } from '@/src/core/text/normalize';
import { ADVICE } from '@/src/core/types';
import { registry } from '@/src/registry/load';
import { rules } from '@/src/rules';
import { hanIn, simplifiedIn, traditionalIn } from '@/tests/i18n/scripts';

const ROOT = new URL('../../src/rules/', import.meta.url);
const engine = createEngine({ version: 'test', registry, rules, provisions: [] });

const FAMILIES = [
  ...['fake-collection', 'advance-fee-loan', 'credit-repair', 'account-cancellation', 'auto-deduction', 'debt-agent'],
  ...['p2p-refund', 'fake-police', 'fake-court', 'screen-sharing', 'fake-app', 'private-payee', 'code-phishing'],
  ...['link-phishing', 'predatory-loan', 'ab-loan', 'fake-service', 'collector-job', 'number-change', 'overseas'],
  'investment-group',
];

function firedOn(text: string): string[] {
  return engine
    .analyze({ text })
    .evidence.flatMap((evidence) => (evidence.indicator === 'scam-pattern' ? [evidence.facts.rule] : []));
}

function termsOf({ patterns }: Rule): string[] {
  return patterns.flatMap(({ all, none }) => [...all.flat(), ...(none ?? [])]).flatMap((term) => term.split('…'));
}

test('the index lists exactly the files of the folder', () => {
  const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((path) => /[\\/].*\.ts$/.test(path))
    .map((path) => path.replaceAll('\\', '/').replace(/\.ts$/, ''))
    .sort();
  expect(
    rules.map(({ id }) => id),
    'Add the new file to src/rules/index.ts, in the order of its path',
  ).toEqual(files);
});

test('all families have rules', () => {
  expect(new Set(rules.map(({ family }) => family))).toEqual(new Set(FAMILIES));
});

test('no example stands in two rules', () => {
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const { id, examples } of rules) {
    for (const text of [...examples.match, ...examples.ignore]) {
      if (seen.has(text)) twice.push(`${id} and ${seen.get(text)}: ${text}`);
      seen.set(text, id);
    }
  }
  expect(twice).toEqual([]);
});

/**
 * Rules in which one word may stand in two places, because it makes the sense by itself. Everywhere else two groups are
 * two facts: 收 once stood for both the demand and the payee, and every bill with an account number was an alarm.
 */
const ONE_WORD_FOR_TWO: readonly string[] = [
  ...['ab-loan/friend-signs', 'advance-fee-loan/pay-then-paid', 'collector-job/mass-text'],
  'credit-repair/big-data-delist',
  ...['fake-app/scan-download-service', 'fake-collection/freeze-callback', 'fake-collection/mobile-handler'],
  ...['fake-court/household-visit', 'fake-police/secret-case', 'fake-service/flight-cancelled'],
  ...['link-phishing/abnormal-login', 'link-phishing/points-exchange'],
  ...['link-phishing/token-expiring', 'overseas/tw-authority', 'p2p-refund/limited-quota', 'p2p-refund/regulator-run'],
  'predatory-loan/short-cycle',
];

test('no word fills two groups of a pattern', () => {
  const twice = rules.filter(({ patterns }) =>
    patterns.some(({ all }) => {
      const terms = all.flatMap((group) => [...new Set<string>(group)]);
      return new Set(terms).size < terms.length;
    }),
  );
  expect(twice.map(({ id }) => id).filter((id) => !ONE_WORD_FOR_TWO.includes(id))).toEqual([]);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples.match.map((text) => [text]))('fires: %s', (text) => {
    expect(firedOn(text), 'This example must make the rule fire').toContain(id);
  });

  test.each(rule.examples.ignore.map((text) => [text]))('is silent: %s', (text) => {
    expect(firedOn(text), 'This near miss must leave the rule silent').not.toContain(id);
  });

  test('marks words that stand in the message', () => {
    for (const text of rule.examples.match) {
      for (const evidence of engine.analyze({ text }).evidence) {
        if (evidence.indicator !== 'scam-pattern' || evidence.facts.rule !== id) continue;
        expect(evidence.span && text.slice(...evidence.span)).toBe(evidence.facts.words);
        expect(evidence.facts.words.trim()).not.toBe('');
      }
    }
  });

  test('its id is its path, its terms are in normal form, its texts are complete', () => {
    expect(id).toBe(`${rule.family}/${id.split('/')[1]}`);
    const notNormal = termsOf(rule).filter((term) => normalize(term).value !== term);
    expect(notNormal, 'Write terms Simplified, half-width, lower case, as the normaliser leaves them').toEqual([]);
    for (const words of Object.values(rule.words)) expect(words.length).toBeGreaterThan(10);
    expect(traditionalIn(rule.words.zh_CN), 'zh_CN in Simplified only').toBe('');
    expect(simplifiedIn(rule.words.zh_TW), 'zh_TW in Traditional only, written by hand').toBe('');
    expect(hanIn(rule.words.en), 'en without Han').toBe('');
    for (const advice of rule.advice) expect(ADVICE).toContain(advice);
    expect(rule.advice.length).toBeGreaterThan(0);
    expect(rule.references.length).toBeGreaterThan(0);
    for (const { checkedOn } of rule.references) expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
