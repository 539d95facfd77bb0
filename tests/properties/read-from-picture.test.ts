/** What was read from a picture earns no trust, whatever is in it; what speaks against it counts as ever. */
import { describe, expect, test } from 'vitest';
import { createEngine } from '@/src/core/engine';
import { LEVELS, type Message, type Verdict } from '@/src/core/types';
import { explain } from '@/src/explain/explain';
import { toPlainText } from '@/src/explain/plain-text';
import { LOCALES } from '@/src/i18n/locale';
import { explainKnowledge, knowledge } from '@/src/knowledge';
import { LEVELS as LEVEL_VECTORS } from '../vectors/levels';

const engine = createEngine(knowledge);
const known = explainKnowledge();

/** The same text as typed by a person, and as read from a picture. */
function bothWays(text: string): readonly [typed: Verdict, read: Verdict] {
  return [engine.analyze({ text }), engine.analyze({ text, readFrom: 'picture' })];
}

const owned = [...knowledge.registry.institutions, ...knowledge.registry.authorities].flatMap(({ names, domains }) =>
  domains.map(({ value }) => ({ name: names[0]?.value ?? '', domain: value })),
);

test('no address of the registry is official while it is only read from a picture', () => {
  let official = 0;
  const wrong: string[] = [];
  for (const { name, domain } of owned) {
    for (const text of [domain, `【${name}】您的账单已出，请登录 https://${domain}/ 查看`]) {
      const [typed, read] = bothWays(text);
      if (typed.level === 'official') official += 1;
      if (read.level === 'official' || read.links.some(({ level }) => level === 'official')) wrong.push(text);
    }
  }
  expect(wrong).toEqual([]);
  // Guards against a vacuous pass: typed, hundreds are.
  expect(official).toBeGreaterThan(400);
});

test('no text is judged milder for coming from a picture', () => {
  const texts = LEVEL_VECTORS.flatMap(({ of }) => (typeof of === 'string' ? [of] : 'text' in of ? [of.text] : []));
  expect(texts.length).toBeGreaterThan(10);
  for (const text of texts) {
    const [typed, read] = bothWays(text);
    expect(LEVELS.indexOf(read.level), text).toBeGreaterThanOrEqual(LEVELS.indexOf(typed.level));
  }
});

describe('an official address in a picture', () => {
  const message: Message = { text: '【招联金融】您的账单已出，请登录 https://www.mucfc.com 查看', readFrom: 'picture' };
  const explained = (locale: (typeof LOCALES)[number], asked = message) =>
    explain(engine.analyze(asked), known, locale, asked.text);

  test.each(LOCALES)('is marked to be compared, in %s', (locale) => {
    const explanation = explained(locale);
    expect(explanation.level).toBe('unverified');
    expect(explanation.links.map(({ level, mustCompare }) => [level, mustCompare])).toEqual([['unverified', true]]);
    expect(
      explanation.reasons.filter(({ tone, indicator }) => tone === 'good' && indicator === 'official-domain'),
    ).toEqual([]);
    expect(explanation.limits[0]).toMatch(/图片|圖片|picture/);
    expect(toPlainText(explanation)).toMatch(/请核对|請核對|compare with the picture/);
  });

  test('is official again once a person has compared it', () => {
    const explanation = explained('zh_CN', { text: message.text });
    expect(explanation.level).toBe('official');
    expect(explanation.links.map(({ mustCompare }) => mustCompare)).toEqual([undefined]);
    expect(toPlainText(explanation)).not.toContain('请核对');
  });
});

test('an imitation in a picture is as dangerous as a typed one, and marked as well', () => {
  const text = '【拍拍金融】您的借款已逾期，请点击 ppdai-huankuan.top 还款';
  const verdict = engine.analyze({ text, readFrom: 'picture' });
  expect(verdict.level).toBe('dangerous');
  expect(explain(verdict, known, 'zh_CN', text).links.map(({ mustCompare }) => mustCompare)).toEqual([true]);
});
