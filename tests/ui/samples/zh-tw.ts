import { type Sample, sample } from './sample';

const COMMON = { locale: 'zh_TW', knowledge: '名錄版本 2026.11，核對至 2026-11-21' } as const;
const SOURCE = { title: '國家金融監督管理總局：銀行業金融機構法人名單（2025 年 6 月）' };
const ANTI_FRAUD = {
  entity: 'tw-165',
  name: '反詐騙諮詢專線',
  number: '165',
  purpose: '查證、報案，已經匯款時請立刻撥打',
};
const HONG_KONG = { entity: 'hk-18222', name: '香港警務處防騙易熱線', number: '18222', purpose: '身在香港時查證' };
const FORGED = '簡訊上方的名稱和號碼可以偽造，不能證明是誰發的。';

export const zhTw: Readonly<Record<string, Sample>> = {
  dangerous: sample(
    '【招联金融】您的借款已逾期，請於今日點擊 mucfc.com.zl-pay.top 還款，逾期將凍結名下帳戶。',
    {
      ...COMMON,
      level: 'dangerous',
      levelLabel: '高度可疑，不要點、不要付',
      headline: '連結冒用招聯金融的網址，實際通往 zl-pay.top',
      kind: 'collection',
      kindLabel: '催收簡訊',
      links: [
        {
          level: 'dangerous',
          host: [
            { text: 'mucfc.com', differs: false },
            { text: '.zl-pay.top', differs: true },
          ],
          registrableDomain: 'zl-pay.top',
          canonical: 'http://mucfc.com.zl-pay.top/',
          text: '它把招聯金融的網址放在前面，真正的網址是最後的 zl-pay.top。',
          imitates: { entity: 'mucfc', name: '招聯金融', official: 'mucfc.com' },
          technique: 'target-embedding',
        },
      ],
      numbers: [],
      entities: [
        {
          entity: 'mucfc',
          name: '招聯金融',
          legalName: '招联消费金融股份有限公司',
          status: '中國大陸持牌消費金融公司',
          tone: 'good',
          officialDomains: ['mucfc.com'],
          unconfirmedDomains: [],
          hotlines: ['95786'],
          facts: [],
          sources: [SOURCE],
          checkedOn: '2026-11-21',
        },
      ],
      fields: [],
      steps: [
        { id: 'do-not-tap', text: '不要點這個連結，也不要在打開的網頁填寫任何資料。' },
        { id: 'verify-in-app', text: '自己打開官方 App，看看有沒有這筆借款。' },
      ],
      channels: [ANTI_FRAUD, HONG_KONG],
      limits: [FORGED],
    },
    [
      {
        indicator: 'lookalike-domain',
        tone: 'bad',
        text: '連結 mucfc.com.zl-pay.top 冒用招聯金融的官方網址 mucfc.com。',
        words: ['mucfc.com.zl-pay.top'],
      },
    ],
  ),
  suspicious: sample(
    '【眾消金融】您有一筆款項未繳，請洽 0900-123-456，逾期將通知您的家人與公司。',
    {
      ...COMMON,
      level: 'suspicious',
      levelLabel: '有疑點，先查證',
      headline: '催收方式涉嫌違規：以通知家人和公司相逼',
      kind: 'collection',
      kindLabel: '催收簡訊',
      links: [],
      numbers: [{ text: '0900-123-456', type: 'mobile', label: '我們的名錄中沒有這個號碼', tone: 'doubtful' }],
      entities: [],
      fields: [],
      steps: [
        { id: 'third-party-owes-nothing', text: '您的家人和同事沒有義務替您還款。' },
        { id: 'keep-evidence', text: '留下簡訊截圖和通話紀錄。' },
      ],
      channels: [ANTI_FRAUD],
      limits: [FORGED],
    },
    [
      {
        indicator: 'collection-conduct',
        tone: 'doubtful',
        text: '「通知您的家人與公司」違反催收的行業自律規定。',
        source: '中國銀行業協會催收工作指引',
        words: ['通知您的家人與公司'],
      },
    ],
  ),
  unverified: sample(
    '您好，您的分期本期應繳 3,200 元，請於 11 月 25 日前繳款，如已繳款請忽略。',
    {
      ...COMMON,
      level: 'unverified',
      levelLabel: '無法確認真假',
      headline: '沒有發現可疑之處，也沒有能證明它是真的內容',
      kind: 'reminder',
      kindLabel: '繳款提醒',
      links: [],
      numbers: [],
      entities: [],
      fields: [
        { field: 'amount', label: '金額', text: '3,200 元' },
        { field: 'account', label: '帳號末四碼' },
      ],
      steps: [{ id: 'verify-in-app', text: '打開官方 App，看看金額和日期是否一致。' }],
      channels: [],
      limits: [FORGED],
    },
    [],
  ),
  official: sample(
    '【招商银行】帳單已出，登入 cmbchina.com 查詢。',
    {
      ...COMMON,
      level: 'official',
      levelLabel: '連結屬於官方',
      headline: '連結屬於招商銀行',
      kind: 'reminder',
      kindLabel: '繳款提醒',
      links: [
        {
          level: 'official',
          host: [{ text: 'cmbchina.com', differs: false }],
          registrableDomain: 'cmbchina.com',
          canonical: 'http://cmbchina.com/',
          text: '這是招商銀行的官方網址。',
          owner: 'cmb',
        },
      ],
      numbers: [],
      entities: [],
      fields: [],
      steps: [{ id: 'official-does-not-prove-debt', text: '連結是官方的，但不能證明您真的欠這筆錢。' }],
      channels: [],
      limits: [FORGED],
    },
    [
      {
        indicator: 'official-domain',
        tone: 'good',
        text: 'cmbchina.com 是招商銀行的官方網址。',
        words: ['cmbchina.com'],
      },
    ],
  ),
};
