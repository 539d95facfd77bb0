/** No rule has a text that makes it slow: each is run on 100 kB of its own words, repeated so that much begins and nothing ends. */
import { expect, test } from 'vitest';
import type { Rule } from '@/src/core/rule';
import { normalize } from '@/src/core/text/normalize';
import { compilePatterns } from '@/src/core/text/pattern-match';
import { rules } from '@/src/rules';
import { cpuMilliseconds } from '../cpu-time';

const LENGTH = 100_000;
/** Milliseconds of processor time. Ten times what the slowest needs on an idle machine, a tenth of what square growth would. */
const MOST = 250;

/** All terms of all groups but the last; of each term the whole, so that every other group is as full as can be. */
function prefixesOf({ patterns, examples }: Rule): string[] {
  const own = patterns.map(({ all }) => all.slice(0, -1).flat().join('').replaceAll('…', ''));
  return [...own, ...examples.match.map((text) => normalize(text).value)].filter((text) => text !== '');
}

test.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  const match = compilePatterns(rule.patterns);
  for (const prefix of prefixesOf(rule)) {
    const text = prefix.repeat(Math.ceil(LENGTH / prefix.length)).slice(0, LENGTH);
    const taken = cpuMilliseconds(() => match({ value: text }, () => true));
    expect(taken, `${LENGTH} characters of 「${prefix.slice(0, 40)}…」`).toBeLessThan(MOST);
  }
});
