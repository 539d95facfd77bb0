import { hanCharacters } from '@/src/core/model/hashed-grams';
import type { Rule } from '@/src/core/rule';
import { normalize } from '@/src/core/text/normalize';
import { provisions } from '@/src/registry/provisions';
import { rules } from '@/src/rules/index';
import { BAD_MESSAGES, GENUINE_MESSAGES } from '@/tests/accuracy/own-messages';
import { GENUINE_MESSAGES as HONEST_MESSAGES } from '@/tests/rules/genuine-messages';
import { SCAM_MESSAGES } from '@/tests/rules/scam-messages';
import type { TrainingRow } from './training-row';

/** A text of which a rule of low severity is true may well be genuine. */
function isBad({ decisive, severity }: Rule): boolean {
  return decisive === true || severity === 'high' || severity === 'medium';
}

/** Fewer characters than this are an English example or a fragment. */
const FEWEST_CHARACTERS = 10;

/**
 * Texts of our own: the examples of rules and provisions, and the messages the engine is tried on. They know of scams
 * that no labelled collection holds; as a collection of their own they count as much as any other.
 */
export function readOwnTexts(): readonly TrainingRow[] {
  const bad = [
    ...rules.filter(isBad).flatMap(({ examples }) => examples.match),
    ...provisions.flatMap(({ examples }) => examples.match),
    ...BAD_MESSAGES,
    ...SCAM_MESSAGES,
  ];
  const genuine = [
    ...rules.flatMap(({ examples }) => examples.ignore),
    ...provisions.flatMap(({ examples }) => examples.ignore),
    ...GENUINE_MESSAGES,
    ...HONEST_MESSAGES,
  ];
  const toRow = (text: string, index: number, isBadText: boolean): TrainingRow => ({
    id: `own-${isBadText ? 'bad' : 'genuine'}-${index}`,
    collection: 'own',
    bad: isBadText,
    characters: hanCharacters(normalize(text).value),
  });
  return [
    ...bad.map((text, index) => toRow(text, index, true)),
    ...genuine.map((text, index) => toRow(text, index, false)),
  ].filter(({ characters }) => characters.length >= FEWEST_CHARACTERS);
}
