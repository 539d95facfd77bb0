import { describe, expect, test } from 'vitest';
import { createEngine } from '@/src/core/engine';
import { registry } from '@/src/registry/load';
import { provisions } from '@/src/registry/provisions';
import { rules } from '@/src/rules';
import { GENUINE_MESSAGES } from './genuine-messages';
import { MORE_GENUINE_MESSAGES } from './more-genuine-messages';
import { MORE_SCAM_MESSAGES } from './more-scam-messages';
import { SCAM_MESSAGES } from './scam-messages';

const engine = createEngine({ version: 'test', registry, rules, provisions });

function weightyRules(text: string): string[] {
  return engine
    .analyze({ text })
    .evidence.flatMap((one) =>
      one.indicator === 'scam-pattern' && (one.facts.severity === 'high' || one.facts.severity === 'medium')
        ? [one.facts.rule]
        : [],
    );
}

describe("swindlers' messages are flagged", () => {
  test.each([...SCAM_MESSAGES, ...MORE_SCAM_MESSAGES].map((text) => [text]))('%s', (text) => {
    expect(['suspicious', 'dangerous']).toContain(engine.analyze({ text }).level);
  });
});

describe('no rule of weight fires on genuine messages', () => {
  test.each([...GENUINE_MESSAGES, ...MORE_GENUINE_MESSAGES].map((text) => [text]))('%s', (text) => {
    expect(weightyRules(text)).toEqual([]);
  });
});
