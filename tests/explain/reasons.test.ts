import { describe, expect, test } from 'vitest';
import type { Evidence, Level } from '@/src/core/types';
import { explain } from '@/src/explain/explain';
import type { Explanation } from '@/src/explain/types';
import { LOCALES, type Locale } from '@/src/i18n/locale';
import { decisive, verdictOf, weighed } from './build-verdict';
import { EVERY_EVIDENCE } from './every-evidence';
import { sampleKnowledge } from './sample-knowledge';

function told(evidence: Evidence, locale: Locale, level: Level = 'suspicious'): Explanation {
  const isDecisive = level === 'dangerous';
  const verdict = verdictOf({ level, evidence: [isDecisive ? decisive(evidence) : weighed(1, evidence)] });
  return explain(verdict, sampleKnowledge, locale, '您好');
}

const FAULT = /\$\{|undefined|null|NaN|\[object|：。|，。|。。|，，|\.\.|「」|“”|\(\)|（）| {2}/;

describe.each(LOCALES)('in %s every sign is told', (locale) => {
  test.each(
    EVERY_EVIDENCE.map((evidence) => [`${evidence.indicator} ${JSON.stringify(evidence.facts)}`, evidence] as const),
  )('%s', (_name, evidence) => {
    for (const level of ['dangerous', 'suspicious'] as const) {
      const { reasons, headline } = told(evidence, locale, level);
      expect(reasons).toHaveLength(1);
      const [reason] = reasons;
      expect(reason?.indicator).toBe(evidence.indicator);
      expect(reason?.text).toMatch(/[。.]$/u);
      expect(reason?.detail ?? '.').toMatch(/[。.0-9]$/u);
      expect(headline).not.toMatch(/[。.]$/u);
      expect(headline.length).toBeGreaterThan(5);
      expect([reason?.text, reason?.detail, reason?.source, headline].join('\n')).not.toMatch(FAULT);
    }
  });
});

test('the list of signs has every indicator', () => {
  expect(new Set(EVERY_EVIDENCE.map(({ indicator }) => indicator)).size).toBe(16);
});

describe('假冒 is said of', () => {
  const lookalike = (structural: boolean): Evidence => ({
    indicator: 'lookalike-domain',
    facts: {
      host: 'mucfcc.com',
      imitates: 'mucfc',
      official: 'mucfc.com',
      technique: 'typo',
      structural,
      differing: [[5, 6]],
    },
  });

  test('imitation by construction', () => {
    expect(told(lookalike(true), 'zh_CN').headline).toBe('假冒招联金融的网址：mucfcc.com');
  });
  test('a lookalike together with the claim, which is decisive', () => {
    expect(told(lookalike(false), 'zh_CN', 'dangerous').headline).toContain('假冒招联金融');
  });
  test('but not of a near miss', () => {
    for (const locale of LOCALES) {
      const { headline, reasons } = told(lookalike(false), locale);
      expect(`${headline}${reasons[0]?.text}${reasons[0]?.detail}`).not.toMatch(/假冒|[Ff]ake|imitat/);
    }
    expect(told(lookalike(false), 'zh_CN').headline).toBe('mucfcc.com 与招联金融的官方网址相似，不在名录中');
  });
});

describe('conduct is called by the force of the rule it breaks', () => {
  test.each([
    ['law', '催收方式涉嫌违规：对方要你转告别人', /^涉嫌违法。/],
    ['regulation', '催收方式涉嫌违规：对方要你转告别人', /^涉嫌违反监管规定。/],
    ['self-regulation', '催收方式涉嫌违规：对方要你转告别人', /^涉嫌违反行业自律规定。/],
    ['fact', '短信里的说法不属实：对方要你转告别人', /^与事实不符。/],
  ])('%s', (force, headline, detail) => {
    const evidence = {
      indicator: 'collection-conduct',
      facts: { provision: `sample-${force}`, words: '转告' },
    } as const;
    const explanation = told(evidence, 'zh_CN');
    expect(explanation.headline).toBe(headline);
    expect(explanation.reasons[0]?.detail).toMatch(detail);
    expect(explanation.reasons[0]?.source).toBe('依据：《样例规定》第一条');
    if (force !== 'law') expect(JSON.stringify(explanation)).not.toContain('违法');
  });

  test('and may come from a real collector', () => {
    const evidence = { indicator: 'collection-conduct', facts: { provision: 'sample-law', words: '转告' } } as const;
    expect(told(evidence, 'zh_CN').limits[0]).toContain('可能是真的催收方');
  });
});

describe('which reason leads', () => {
  const conduct = weighed(2.2, { indicator: 'collection-conduct', facts: { provision: 'sample-law', words: '转告' } });
  const spaces = weighed(2.3, { indicator: 'obfuscation', facts: { signs: ['split-words'], count: 4 } });
  const mismatch = weighed(2.1, {
    indicator: 'claim-domain-mismatch',
    facts: { claimed: 'mucfc', name: '招联金融', host: 'abc.top', officialDomains: ['mucfc.com'] },
  });
  const code = decisive({
    indicator: 'scam-pattern',
    facts: {
      rule: 'advance-fee-loan/sample',
      family: 'advance-fee-loan',
      severity: 'high',
      decisive: true,
      words: '解冻金',
    },
  });
  const lead = (...evidence: Parameters<typeof verdictOf>[0]['evidence'] & object) =>
    explain(verdictOf({ level: 'suspicious', evidence }), sampleKnowledge, 'zh_CN', '').reasons[0]?.indicator;

  test('a decisive sign before all', () => expect(lead(mismatch, conduct, code)).toBe('scam-pattern'));
  test('fraud before rudeness', () => expect(lead(conduct, mismatch)).toBe('claim-domain-mismatch'));
  test('rudeness before odd spacing', () => expect(lead(spaces, conduct)).toBe('collection-conduct'));
});

test('what the headline says is not said again below it', () => {
  const [rule] = [...sampleKnowledge.rules.values()];
  const evidence = {
    indicator: 'scam-pattern',
    facts: { rule: rule?.id ?? '', family: 'advance-fee-loan', severity: 'high', decisive: true, words: '解冻金' },
  } as const;
  const explanation = told(evidence, 'zh_CN', 'dangerous');
  expect(explanation.headline).toBe('放款前要你先交钱，这是骗局');
  expect(explanation.reasons[0]).toMatchObject({ text: '文中写着「解冻金」，这是放款前先收费骗局的要求。' });
  expect(explanation.reasons[0]?.detail).toBeUndefined();
});

test('an official sign beside a sign of risk reassures nobody', () => {
  const evidence = [
    weighed(-2, {
      indicator: 'official-domain',
      facts: { host: 'mucfc.com', domain: 'mucfc.com', owner: 'mucfc', role: 'official', confidence: 'high' },
    }),
    weighed(-0.3, { indicator: 'official-number', facts: { number: '95786', owner: 'mucfc' } }),
  ];
  for (const level of ['suspicious', 'dangerous'] as const) {
    const { reasons } = explain(verdictOf({ level, evidence }), sampleKnowledge, 'zh_CN', '');
    expect(reasons.map(({ tone }) => tone)).toEqual(['neutral', 'neutral']);
    for (const { text } of reasons) expect(text).toContain('这不能让整条短信变可信');
  }
});

test('the same sentence about many links is one reason with many spans', () => {
  const evidence = Array.from({ length: 3000 }, (_, index) =>
    weighed(0.3, {
      indicator: 'short-link',
      span: [index * 10, index * 10 + 4],
      facts: { host: 't.cn', service: '新浪' },
    }),
  );
  const explanation = explain(verdictOf({ evidence }), sampleKnowledge, 'zh_CN', 't.cn      '.repeat(3000));
  expect(explanation.reasons).toHaveLength(1);
  expect(explanation.marks).toHaveLength(3000);
});
