import { type Sample, sample } from './sample';

const COMMON = { locale: 'en', knowledge: 'Registry version 2026.11, checked up to 2026-11-21' } as const;
const SOURCE = { title: 'National Financial Regulatory Administration: list of banking institutions (June 2025)' };
const POLICE = {
  entity: 'police-110',
  name: 'Police',
  number: '110',
  purpose: 'If you have paid, gave a code away, or are threatened',
};
const FORGED = 'The name and number at the top of a message can be forged and do not prove who sent it.';

export const en: Readonly<Record<string, Sample>> = {
  dangerous: sample(
    '【招联金融】您的借款已逾期，请点击 rnucfc.com/h5?from=sms 还款，并将短信验证码回复给专员。',
    {
      ...COMMON,
      level: 'dangerous',
      levelLabel: 'Highly suspicious: do not tap, do not pay',
      headline: 'The link rnucfc.com imitates mucfc.com, the official address of Merchants Union (招联金融)',
      kind: 'collection',
      kindLabel: 'Collection message',
      links: [
        {
          level: 'dangerous',
          host: [
            { text: 'rn', differs: true },
            { text: 'ucfc.com', differs: false },
          ],
          registrableDomain: 'rnucfc.com',
          canonical: 'http://rnucfc.com/h5?from=sms',
          text: 'Two letters, r and n, stand where the official address has an m.',
          imitates: { entity: 'mucfc', name: '招联金融', official: 'mucfc.com' },
          technique: 'homoglyph',
        },
      ],
      numbers: [],
      entities: [
        {
          entity: 'mucfc',
          name: '招联金融',
          legalName: '招联消费金融股份有限公司',
          status: 'Licensed consumer finance company',
          tone: 'good',
          officialDomains: ['mucfc.com'],
          unconfirmedDomains: [],
          hotlines: ['95786'],
          facts: ['Anybody can write this name into a message.'],
          sources: [SOURCE],
          checkedOn: '2026-11-21',
        },
      ],
      fields: [],
      steps: [
        { id: 'do-not-tap', text: 'Do not open the link and do not fill anything in.' },
        { id: 'do-not-share-code', text: 'Never pass on a code that arrives by text message.' },
        { id: 'verify-in-app', text: "Open the lender's own app and look whether this loan is there." },
      ],
      channels: [POLICE],
      limits: [FORGED],
    },
    [
      {
        indicator: 'lookalike-domain',
        tone: 'bad',
        text: 'The link rnucfc.com imitates mucfc.com, the official address of 招联金融.',
        words: ['rnucfc.com/h5?from=sms'],
      },
      {
        indicator: 'scam-pattern',
        tone: 'bad',
        text: 'It asks you to hand over the code sent to your phone.',
        detail: 'With that code somebody else can pay or borrow in your name.',
        words: ['将短信验证码回复给专员'],
      },
    ],
  ),
  suspicious: sample(
    'Your loan with 招联金融 is overdue. Settle at t.cn/A6xyz today.',
    {
      ...COMMON,
      level: 'suspicious',
      levelLabel: 'Doubtful: verify first',
      headline: 'A short link hides where it leads, and the message presses you to pay today',
      kind: 'collection',
      kindLabel: 'Collection message',
      links: [
        {
          level: 'suspicious',
          host: [{ text: 't.cn', differs: false }],
          registrableDomain: 't.cn',
          canonical: 'http://t.cn/A6xyz',
          text: 'A public short-link service. Nobody can see from it where it leads.',
        },
      ],
      numbers: [],
      entities: [],
      fields: [],
      steps: [{ id: 'verify-by-hotline', text: 'Call the official hotline 95786 and ask.' }],
      channels: [],
      limits: [FORGED],
    },
    [{ indicator: 'short-link', tone: 'doubtful', text: 'The link t.cn hides where it leads.', words: ['t.cn/A6xyz'] }],
  ),
  unverified: sample(
    '【中原消费金融】您本期应还1,208.33元，还款日11月25日。',
    {
      ...COMMON,
      level: 'unverified',
      levelLabel: 'Cannot be confirmed',
      headline: 'Nothing suspicious was found, and nothing that proves it is real',
      kind: 'reminder',
      kindLabel: 'Payment reminder',
      links: [],
      numbers: [],
      entities: [],
      fields: [
        { field: 'amount', label: 'Amount', text: '1,208.33元' },
        { field: 'contact', label: 'Contact' },
      ],
      steps: [{ id: 'verify-in-app', text: 'Compare amount and date with the official app.' }],
      channels: [],
      limits: [FORGED],
    },
    [],
  ),
  official: sample(
    '【招商银行】登录 www.cmbchina.com 查询账单。',
    {
      ...COMMON,
      level: 'official',
      levelLabel: 'The link is official',
      headline: 'The link belongs to China Merchants Bank (招商银行)',
      kind: 'reminder',
      kindLabel: 'Payment reminder',
      links: [
        {
          level: 'official',
          host: [{ text: 'www.cmbchina.com', differs: false }],
          registrableDomain: 'cmbchina.com',
          canonical: 'http://www.cmbchina.com/',
          text: 'An official address of 招商银行.',
          owner: 'cmb',
        },
      ],
      numbers: [],
      entities: [],
      fields: [],
      steps: [{ id: 'official-does-not-prove-debt', text: 'An official link does not prove that you owe the money.' }],
      channels: [],
      limits: [FORGED],
    },
    [
      {
        indicator: 'official-domain',
        tone: 'good',
        text: 'www.cmbchina.com is an official address of 招商银行.',
        words: ['www.cmbchina.com'],
      },
    ],
  ),
};
