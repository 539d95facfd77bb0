/** Every rule survives the ways in which texts are written to slip past filters. */
import { describe, expect, test } from 'vitest';
import { createEngine } from '@/src/core/engine';
import { registry } from '@/src/registry/load';
import { rules } from '@/src/rules';
import { DISGUISES } from '@/tests/accuracy/disguises';

const engine = createEngine({ version: 'test', registry, rules, provisions: [] });

function fires(id: string, text: string): boolean {
  return engine
    .analyze({ text })
    .evidence.some((evidence) => evidence.indicator === 'scam-pattern' && evidence.facts.rule === id);
}

describe.each(DISGUISES)('$name', ({ apply }) => {
  test('hide no example of a rule', () => {
    const hidden = rules.flatMap(({ id, examples }) =>
      examples.match.filter((text) => !fires(id, apply(text))).map((text) => `${id}: ${apply(text)}`),
    );
    expect(hidden).toEqual([]);
  });

  test('do not make a near miss of a rule a hit', () => {
    const taken = rules.flatMap(({ id, examples }) =>
      examples.ignore.filter((text) => fires(id, apply(text))).map((text) => `${id}: ${apply(text)}`),
    );
    expect(taken).toEqual([]);
  });
});
