/** Institutions a person or an organisation added: they count for themselves and change nothing about anybody else. */
import { describe, expect, test } from 'vitest';
import { createEngine } from '@/src/core/engine';
import type { AddedInstitution } from '@/src/core/knowledge';
import { registrableDomain } from '@/src/core/url/registrable-domain';
import { knowledge, knowledgeWith } from '@/src/knowledge';
import { seededRandom } from '../accuracy/seeded-random';
import { imitationsOf } from '../properties/imitations';
import { ADDRESSES } from '../vectors/addresses';
import { FOUR_NAMES } from '../vectors/four-names';
import { KINDS } from '../vectors/kinds';
import { LEVELS } from '../vectors/levels';
import { QUESTIONS } from '../vectors/questions';
import type { Vector } from '../vectors/vector';

const OWN: AddedInstitution = {
  id: 'own-1',
  addedBy: 'person',
  name: '青岚小额贷款',
  domains: ['qinglanxd.com'],
  numbers: ['4006612345'],
  addedOn: '2026-11-20',
};
const plain = createEngine(knowledge);
const engineWith = (...added: readonly Partial<AddedInstitution>[]) =>
  createEngine(knowledgeWith(added.map((one, index) => ({ ...OWN, id: `own-${index + 1}`, ...one }))));

describe.each(['person', 'organisation'] as const)('added by a %s', (addedBy) => {
  const engine = engineWith({ addedBy });

  test('its link is official, its number its own, its name known', () => {
    const verdict = engine.analyze({ text: '【青岚小额贷款】本期账单已出，请到 m.qinglanxd.com 查看，客服4006612345' });
    expect(verdict.level).toBe('official');
    expect(verdict.claims.map(({ entity, status }) => [entity, status])).toEqual([['own-1', 'known']]);
    expect(verdict.links.map(({ owner, level }) => [owner, level])).toEqual([['own-1', 'official']]);
    expect(verdict.numbers.map(({ owner }) => owner)).toEqual(['own-1']);
  });

  test('a link elsewhere under its name is a mismatch', () => {
    const { level, evidence } = engine.analyze({ text: '【青岚小额贷款】您的借款今日到期，请到 qlxd-help.cn 查看' });
    expect(level).toBe('suspicious');
    expect(evidence.map(({ indicator }) => indicator)).toContain('claim-domain-mismatch');
  });

  test('signs of risk count beside it as ever', () => {
    const fee = '【青岚小额贷款】放款前请先缴纳保证金500元到个人账户，登录 qinglanxd.com 办理';
    expect(engine.analyze({ text: fee }).level).toBe('dangerous');
  });
});

describe('an imitation stays one, whoever trusts it', () => {
  const engine = engineWith({
    name: '拍拍还款中心',
    domains: ['ppdai-pay.top', 'ppdai.com.pay-x.top', 'xn--ppda-3ve.com'],
  });

  test.each(['ppdai-pay.top', 'www.ppdai-pay.top/repay', 'http://ppdai-pay.top/a?b=c'])('%s', (address) => {
    for (const verdict of [
      engine.judgeUrl(address),
      engine.analyze({ text: `【拍拍还款中心】请点击 ${address} 还款` }),
    ]) {
      expect(verdict.level).toBe('dangerous');
      expect(verdict.links.map(({ owner, imitates }) => [owner, imitates])).toEqual([[undefined, 'paipaidai']]);
    }
  });

  test('below an honest domain of somebody’s own, too', () => {
    const [link] = engineWith({}).judgeUrl('https://ppdai.com.qinglanxd.com/').links;
    expect([link?.level, link?.owner, link?.imitates]).toEqual(['dangerous', undefined, 'paipaidai']);
  });

  test('on its page nothing is silent', () => {
    const facts = {
      address: 'https://ppdai-pay.top/',
      formHosts: [],
      texts: [],
      identity: [{ place: 'title', text: '拍拍贷' }],
      asksFor: ['bank-card', 'sms-code'],
    } as const;
    expect(plain.judgePage(facts).warning).toBe('interstitial');
    expect(engine.judgePage(facts)).toEqual(plain.judgePage(facts));
  });

  test('generated imitations of every institution', () => {
    const random = seededRandom('added');
    const addresses = knowledge.registry.institutions
      .flatMap(({ domains }) => domains.filter(({ role, confidence }) => role === 'official' && confidence === 'high'))
      .flatMap(({ value }) => imitationsOf(value, random).filter((_, index) => index % 5 === 0))
      .filter(({ address }) => ['dangerous', 'suspicious'].includes(plain.judgeUrl(address).level));
    const domains = [...new Set(addresses.flatMap(({ host }) => registrableDomain(host) ?? []))];
    expect(domains.length).toBeGreaterThan(500);
    const engine = engineWith({ domains });
    const trusted = addresses.filter(({ address }) => engine.judgeUrl(address).level !== plain.judgeUrl(address).level);
    expect(trusted.map(({ address }) => address)).toEqual([]);
    // Some thousand judgements, half a second where nothing else runs.
  }, 60_000);
});

describe('what the registry holds stays as it is there', () => {
  const registered = engineWith(
    { name: '招商银行', domains: ['cmbchina.com'], numbers: ['95555'] },
    { name: '招商银行还款中心', domains: ['ppdai.com', 'cmbchina.com'], numbers: ['12378', '110'] },
    { name: '拍拍金融', domains: ['github.io', 'pages.dev', 't.cn'], numbers: ['96110'] },
    { name: '众消金融', domains: ['example.com'] },
    { name: '法院', domains: ['com.cn', 'gov.cn'] },
    { name: '中销金融', domains: ['zxjr.example.com'] },
    { name: '借款', domains: [] },
    { name: '验证码', domains: [] },
  );

  test.each([
    ['levels', LEVELS],
    ['the four names', FOUR_NAMES],
    ['addresses', ADDRESSES],
    ['questions', QUESTIONS],
    ['kinds', KINDS],
  ] as const)('every verdict of %s', (_, vectors: readonly Vector[]) => {
    for (const { of } of vectors) {
      const judge = ({ analyze, judgeUrl }: typeof plain) =>
        typeof of === 'string' ? analyze({ text: of }) : 'url' in of ? judgeUrl(of.url) : analyze(of);
      expect(judge(registered)).toEqual(judge(plain));
    }
  });

  test('two houses are not made one by an entry that names a domain of each', () => {
    const text = '【招商银行】您的账单已出，请到 ppdai.com 还款';
    expect(registered.analyze({ text })).toEqual(plain.analyze({ text }));
  });

  test('a port that happens to end with an added number is nobody’s', () => {
    const message = { text: '【招商银行】您的账单已出', sender: '1069001412345' };
    expect(engineWith({ numbers: ['12345', '412345'] }).analyze(message)).toEqual(plain.analyze(message));
  });
});
