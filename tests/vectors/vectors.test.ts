/** Named inputs and what must come out, with everything on. */
import { describe, expect, test } from 'vitest';
import { createEngine } from '@/src/core/engine';
import type { Verdict } from '@/src/core/types';
import { knowledge } from '@/src/knowledge';
import { ADDRESSES } from './addresses';
import { FOUR_NAMES } from './four-names';
import { KINDS } from './kinds';
import { LEVELS } from './levels';
import { QUESTIONS } from './questions';
import type { Vector } from './vector';

const engine = createEngine(knowledge);

function judge({ of }: Vector): Verdict {
  if (typeof of === 'string') return engine.analyze({ text: of });
  return 'url' in of ? engine.judgeUrl(of.url) : engine.analyze(of);
}

/** The verdict reduced to what the vector speaks of, so that one comparison shows every difference at once. */
function seen(verdict: Verdict, vector: Vector): Omit<Vector, 'name' | 'of'> {
  const indicators = verdict.evidence.map(({ indicator }) => indicator);
  return {
    level: verdict.level,
    ...(vector.kind && { kind: verdict.kind }),
    ...(vector.claims && { claims: verdict.claims.map(({ name, entity, status }) => ({ name, entity, status })) }),
    ...(vector.links && {
      links: verdict.links.map(({ host, level, owner, imitates, technique }) => ({
        host,
        level,
        ...(owner && { owner }),
        ...(imitates && { imitates }),
        ...(technique && { technique }),
      })),
    }),
    ...(vector.numbers && {
      numbers: verdict.numbers.map(({ text, type, owner }) => ({ text, type, ...(owner && { owner }) })),
    }),
    ...(vector.shows && { shows: vector.shows.filter((one) => indicators.includes(one)) }),
    ...(vector.hides && { hides: vector.hides.filter((one) => !indicators.includes(one)) }),
    ...(vector.advises && { advises: vector.advises.filter((one) => verdict.advice.includes(one)) }),
  };
}

describe.each([
  ['levels', LEVELS],
  ['the four names', FOUR_NAMES],
  ['addresses', ADDRESSES],
  ['questions', QUESTIONS],
  ['kinds', KINDS],
] as const)('%s', (_, vectors) => {
  test.each(vectors.map((vector) => [vector.name, vector] as const))('%s', (_name, vector) => {
    const { name, of, ...expected } = vector;
    expect(seen(judge(vector), vector)).toEqual(expected);
  });

  test('every name is used once', () => {
    expect(new Set(vectors.map(({ name }) => name)).size).toBe(vectors.length);
  });
});
