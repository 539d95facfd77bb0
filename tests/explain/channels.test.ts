import { describe, expect, test } from 'vitest';
import type { AdviceId, Verdict } from '@/src/core/types';
import { ADVICE } from '@/src/core/types';
import { CHANNEL } from '@/src/explain/channels';
import { explain } from '@/src/explain/explain';
import { LOCALES, type Locale } from '@/src/i18n/locale';
import { registry } from '@/src/registry/load';
import { claimOf, linkOf, verdictOf } from './build-verdict';
import { sampleKnowledge } from './sample-knowledge';

function channels(parts: Partial<Verdict>, locale: Locale = 'zh_CN', text = ''): string[] {
  return explain(verdictOf(parts), sampleKnowledge, locale, text).channels.map(({ entity }) => entity);
}

const claims = [claimOf('招联金融', { entity: 'mucfc', status: 'licensed' })];

test.each(Object.entries(CHANNEL))('%s is an authority of the registry', (_route, id) => {
  expect(registry.authorities.map((authority) => authority.id)).toContain(id);
});

describe('whom to complain to depends on who lends', () => {
  test.each([
    ['mucfc', ['consumer-12378']],
    ['icbc', ['consumer-12378']],
    ['alipay', ['consumer-12363']],
    ['paipaidai', ['gov-hotline-12345', 'nifa']],
    [null, ['consumer-12378', 'gov-hotline-12345', 'nifa']],
  ])('%s', (entity, expected) => {
    const named = entity === null ? [] : [claimOf('x', { entity, status: 'known' })];
    expect(channels({ advice: ['complain-about-conduct'], claims: named })).toEqual(expected);
  });
});

describe('the situation decides', () => {
  test.each<[AdviceId, string]>([
    ['if-you-already-paid', 'police-110'],
    ['call-police-if-threatened', 'police-110'],
    ['verify-with-court', 'court-12368'],
    ['report-scam', 'spam-12321'],
    ['check-credit-report', 'credit-reference-center'],
  ])('%s → %s', (advice, expected) => {
    expect(channels({ advice: [advice] })).toContain(expected);
  });

  test('a fake site is reported where fake sites are', () => {
    const links = [linkOf('mucfc-pay.top', { level: 'dangerous', imitates: 'mucfc' })];
    expect(channels({ level: 'dangerous', links, advice: ['report-scam'] })).toContain('internet-report-12377');
  });

  test('a quiet verdict sends nobody anywhere', () => {
    expect(channels({ advice: ['verify-in-app', 'sender-can-be-forged'] })).toEqual([]);
  });

  test('the credit report waits for what is urgent', () => {
    expect(channels({ advice: ['check-credit-report', 'if-you-already-paid'] }).at(-1)).toBe('credit-reference-center');
  });
});

describe('readers outside the mainland', () => {
  const paid: Partial<Verdict> = { level: 'dangerous', advice: ['if-you-already-paid', 'report-scam'] };

  test('get 165 and 18222 alone where no mainland lender is concerned', () => {
    expect(channels(paid, 'zh_TW')).toEqual(['tw-165', 'hk-18222', 'police-110']);
  });
  test('and the mainland lines after them where one is', () => {
    const all = channels({ ...paid, claims }, 'zh_TW');
    expect(all.slice(0, 2)).toEqual(['tw-165', 'hk-18222']);
    expect(all).toContain('anti-fraud-96110');
  });
  test('who read English get them for a text in Traditional characters', () => {
    expect(channels(paid, 'en', '您的貸款逾期')).toContain('tw-165');
    expect(channels(paid, 'en', '您的贷款逾期')).not.toContain('tw-165');
  });
});

test('a channel has its title, number and purpose in the language of the reader', () => {
  for (const locale of LOCALES) {
    const { channels: told } = explain(
      verdictOf({ advice: ['verify-with-court'], claims }),
      sampleKnowledge,
      locale,
      '',
    );
    const court = told.find(({ entity }) => entity === 'court-12368');
    const authority = registry.authorities.find(({ id }) => id === 'court-12368');
    expect(court).toEqual({
      entity: 'court-12368',
      name: authority?.title[locale],
      number: '12368',
      purpose: authority?.purpose[locale],
    });
  }
});

describe('steps', () => {
  const texts = (parts: Partial<Verdict>, locale: Locale = 'zh_CN') =>
    explain(verdictOf({ advice: ADVICE, kind: 'collection', ...parts }), sampleKnowledge, locale, '').steps;

  test.each(LOCALES)('every advice has words in %s, with and without an institution', (locale) => {
    for (const named of [[], claims]) {
      const steps = texts({ claims: named }, locale);
      expect(steps.map(({ id }) => id)).toEqual(ADVICE);
      for (const { text } of steps) {
        expect(text).toMatch(/[。.]$/u);
        expect(text).not.toMatch(/undefined|\$\{|，，| {2}/);
      }
    }
  });

  test('name the institution, its hotline and its address', () => {
    const steps = texts({ claims });
    expect(steps.find(({ id }) => id === 'verify-in-app')?.text).toContain('招联金融');
    expect(steps.find(({ id }) => id === 'verify-by-hotline')?.text).toContain('95786');
    expect(steps.find(({ id }) => id === 'open-official-site')?.text).toContain('mucfc.com');
  });

  test('never give an unconfirmed number or address', () => {
    const steps = texts({ claims: [claimOf('拍拍贷', { entity: 'paipaidai', status: 'known' })] });
    const all = steps.map(({ text }) => text).join();
    expect(all).toContain('ppdai.com');
    expect(all).not.toMatch(/400-?150-?7618|ppdaicdn/);
  });

  test('speak of a loan only where the message does', () => {
    const [inApp] = texts({ advice: ['verify-in-app'], claims, kind: 'verification-code' });
    expect(inApp?.text).not.toContain('借款');
  });
});
