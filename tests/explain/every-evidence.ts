/** One piece of evidence of every sort and of every variant that has a wording of its own. */
import type {
  DomainRole,
  Evidence,
  FieldContradiction,
  ObfuscationSign,
  Payee,
  SenderType,
  Severity,
  Technique,
  UrlShape,
} from '@/src/core/types';

/** Written as records so that a new member of a union does not compile until it is listed here. */
function keysOf<K extends string>(record: Record<K, true>): readonly K[] {
  const keys: K[] = [];
  for (const key in record) keys.push(key);
  return keys;
}

const ROLES = keysOf<DomainRole>({ official: true, 'short-domain': true, affiliated: true, historic: true });
const SHAPES = keysOf<UrlShape>({
  'ip-literal': true,
  userinfo: true,
  punycode: true,
  port: true,
  'app-file': true,
  'app-install': true,
  'free-host': true,
  'rare-suffix': true,
  'other-scheme': true,
  'redirect-parameter': true,
  'poses-as-government': true,
  'blocked-by-organisation': true,
});
const TECHNIQUES = keysOf<Technique>({
  userinfo: true,
  'target-embedding': true,
  homoglyph: true,
  'character-swap': true,
  typo: true,
  combosquat: true,
  'tld-swap': true,
});
const SENDERS = keysOf<SenderType>({
  'enterprise-port': true,
  'short-code': true,
  hotline: true,
  mobile: true,
  'virtual-mobile': true,
  'toll-free': true,
  landline: true,
  overseas: true,
  email: true,
  name: true,
  unknown: true,
});
const PAYEES = keysOf<Payee>({
  mobile: true,
  'bank-card': true,
  'bank-account': true,
  'messenger-id': true,
  'qr-code': true,
  'private-account': true,
});
const SEVERITIES = keysOf<Severity>({ info: true, low: true, medium: true, high: true });
const CONTRADICTIONS = keysOf<FieldContradiction>({
  'days-against-dates': true,
  'repayment-above-terms': true,
  'impossible-date': true,
});
const SIGNS = keysOf<ObfuscationSign>({
  'zero-width': true,
  'bidi-control': true,
  'pinyin-gloss': true,
  'split-words': true,
  decoration: true,
  'code-word': true,
  'disguised-digits': true,
  'disguised-link': true,
  'mixed-script': true,
  'lookalike-letters': true,
});
const DEMANDS = ['link', 'number', 'payment', 'none'] as const;
const UNVERIFIED = ['u-paipai-jinrong', 'u-xiaofei-jinrong', 'u-yinjianhui', 'u-mediation'] as const;
const FORCES = ['law', 'regulation', 'self-regulation', 'fact'] as const;

const domain = { host: 'www.mucfc.com', domain: 'mucfc.com', owner: 'mucfc' } as const;

export const EVERY_EVIDENCE: readonly Evidence[] = [
  ...ROLES.flatMap((role): Evidence[] => [
    { indicator: 'official-domain', facts: { ...domain, role, confidence: 'high' } },
    { indicator: 'official-domain', facts: { ...domain, role, confidence: 'medium' } },
  ]),
  { indicator: 'official-domain', facts: { ...domain, role: 'official', confidence: 'high', open: 'user-content' } },
  { indicator: 'official-domain', facts: { ...domain, role: 'official', confidence: 'high', open: 'redirect' } },
  { indicator: 'official-number', facts: { number: '95786', owner: 'mucfc' } },
  { indicator: 'official-number', facts: { number: '12378', owner: 'consumer-12378' } },
  ...[undefined, 'paipaidai'].map(
    (owner): Evidence => ({
      indicator: 'claim-domain-mismatch',
      facts: {
        claimed: 'mucfc',
        name: '好期贷',
        host: 'abc-pay.top',
        officialDomains: ['mucfc.com'],
        ...(owner !== undefined && { owner }),
      },
    }),
  ),
  {
    indicator: 'claim-number-mismatch',
    facts: { claimed: 'mucfc', name: '招联金融', number: '02112345678', type: 'landline', officialNumbers: ['95786'] },
  },
  { indicator: 'brand-conflict', facts: { first: '招联金融', second: '拍拍贷' } },
  ...UNVERIFIED.flatMap((entity) =>
    DEMANDS.map((demand): Evidence => ({ indicator: 'unverified-name', facts: { name: '某某金融', entity, demand } })),
  ),
  ...TECHNIQUES.flatMap((technique) =>
    [true, false].map(
      (structural): Evidence => ({
        indicator: 'lookalike-domain',
        facts: {
          host: 'mucfc-pay.top',
          imitates: 'mucfc',
          official: 'mucfc.com',
          technique,
          structural,
          differing: [[5, 13]],
        },
      }),
    ),
  ),
  ...SHAPES.map((shape): Evidence => ({ indicator: 'url-shape', facts: { host: 'a.example', shape, detail: 'top' } })),
  { indicator: 'short-link', facts: { host: 't.cn', service: 'shortener-sina' } },
  ...SEVERITIES.flatMap((severity) =>
    ['advance-fee-loan', 'a-family-without-name'].map(
      (family): Evidence => ({
        indicator: 'scam-pattern',
        facts: { rule: 'advance-fee-loan/sample', family, severity, decisive: severity === 'high', words: '解冻金' },
      }),
    ),
  ),
  ...SENDERS.flatMap((type) =>
    (['for', 'against'] as const).flatMap((speaks): Evidence[] => [
      { indicator: 'sender-number', facts: { sender: '10690000', type, speaks } },
      { indicator: 'sender-number', facts: { sender: '95786', type, speaks, owner: 'mucfc' } },
    ]),
  ),
  ...PAYEES.map((payee): Evidence => ({ indicator: 'personal-payee', facts: { payee, value: '6222000000000000' } })),
  ...FORCES.map(
    (force): Evidence => ({
      indicator: 'collection-conduct',
      facts: { provision: `sample-${force}`, words: '转告你家人' },
    }),
  ),
  ...CONTRADICTIONS.flatMap((contradiction): Evidence[] => [
    { indicator: 'message-fields', facts: { contradiction, detail: '2026-02-30' } },
    { indicator: 'message-fields', facts: { contradiction, detail: '' } },
  ]),
  { indicator: 'obfuscation', facts: { signs: SIGNS, count: 12 } },
  { indicator: 'statistical-model', facts: { probability: 0.97 } },
];
