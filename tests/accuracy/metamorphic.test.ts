import { describe, expect, test } from 'vitest';
import { createEngine } from '@/src/core/engine';
import { LEVELS, type Level } from '@/src/core/types';
import { knowledge } from '@/src/knowledge';
import { rules } from '@/src/rules/index';
import { GENUINE_MESSAGES as HONEST_MESSAGES } from '@/tests/rules/genuine-messages';
import { SCAM_MESSAGES } from '@/tests/rules/scam-messages';
import { LEVELS as LEVEL_VECTORS } from '@/tests/vectors/levels';
import { DISGUISES, toTraditional } from './disguises';
import { BAD_MESSAGES, GENUINE_MESSAGES } from './own-messages';

const engine = createEngine(knowledge);
const levelOf = (text: string): Level => engine.analyze({ text }).level;
const rank = (level: Level) => LEVELS.indexOf(level);

/** Texts of the named vectors whose level is known. */
const VECTORS = LEVEL_VECTORS.flatMap(({ of, level }) => (typeof of === 'string' ? [{ text: of, level }] : []));
const CALM = [
  ...GENUINE_MESSAGES,
  ...HONEST_MESSAGES,
  ...VECTORS.filter(({ level }) => rank(level) < rank('suspicious')).map(({ text }) => text),
];

/** Examples of rules and our own bad messages that are flagged at all, with the level they get as written. */
const FLAGGED = [
  ...BAD_MESSAGES,
  ...SCAM_MESSAGES,
  ...VECTORS.map(({ text }) => text),
  ...rules.flatMap((rule) => rule.examples.match),
]
  .map((text) => ({ text, level: levelOf(text) }))
  .filter(({ level }) => rank(level) >= rank('suspicious'));

test('every bad message of our own is flagged, and most examples of the rules', () => {
  expect(BAD_MESSAGES.filter((text) => rank(levelOf(text)) < rank('suspicious'))).toEqual([]);
  expect(FLAGGED.length).toBeGreaterThan(BAD_MESSAGES.length + rules.length);
});

test('no genuine message of our own is flagged', () => {
  expect(GENUINE_MESSAGES.filter((text) => rank(levelOf(text)) >= rank('suspicious'))).toEqual([]);
});

describe.each(DISGUISES)('$name', ({ apply }) => {
  test('changes texts at all', () => {
    expect(GENUINE_MESSAGES.filter((text) => apply(text) !== text).length).toBeGreaterThan(GENUINE_MESSAGES.length / 2);
  });

  test('do not lower the level of a bad text', () => {
    const lowered = FLAGGED.map(({ text, level }) => ({ text: apply(text), level, becomes: levelOf(apply(text)) }))
      .filter(({ level, becomes }) => rank(becomes) < rank(level))
      .map(({ text, level, becomes }) => `${level} → ${becomes}: ${text}`);
    expect(lowered).toEqual([]);
  });

  test('do not make a genuine text suspicious; an official one may only lose that word', () => {
    const raised = CALM.map((text) => ({
      text: apply(text),
      level: levelOf(text),
      becomes: levelOf(apply(text)),
    }))
      .filter(({ level, becomes }) => becomes !== level && !(level === 'official' && becomes === 'unverified'))
      .map(({ text, level, becomes }) => `${level} → ${becomes}: ${text}`);
    expect(raised).toEqual([]);
  });
});

test('Traditional characters are no disguise: an official message stays official', () => {
  const official = GENUINE_MESSAGES.filter((text) => levelOf(text) === 'official');
  expect(official).not.toEqual([]);
  for (const text of official) {
    expect(levelOf(toTraditional(text)), text).toBe('official');
  }
});
