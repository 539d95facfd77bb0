import type { SenderType } from '@/src/core/types';
import type { Demand, NameSort, PatternStrength, ProvisionForce, Sentence, SignWords } from '../sentence-keys';
import { family } from './families';

const BREACH: Record<ProvisionForce, string> = {
  law: '涉嫌違法（中國大陸法律）',
  regulation: '涉嫌違反中國大陸的監管規定',
  'self-regulation': '涉嫌違反中國大陸的行業自律規定',
  fact: '與事實不符',
};

const SENDER: Record<SenderType, string> = {
  'enterprise-port': '這是群發簡訊的通道號，租用的人很多，看不出是誰',
  'short-code': '這個簡碼不在名錄中',
  hotline: '這個號碼不是它所自稱的機構的',
  mobile: '這是個人手機號碼，銀行和放款機構一般不用個人手機號碼發通知',
  'virtual-mobile': '這是虛擬電信業者的手機號碼，銀行和放款機構一般不用這種號碼發通知',
  'toll-free': '400 號碼是給人撥進去的，不用來發簡訊或往外撥',
  landline: '這是一般市話，不用來群發簡訊',
  overseas: '這是境外號碼，放款機構一般不會從境外發通知',
  email: '這是電子郵件帳號，放款機構一般不會用它發 iMessage 之類的訊息',
  name: '寄件人名稱誰都可以寫',
  unknown: '看不出這個號碼的來歷',
};

const PATTERN: Record<PatternStrength, (quote: string, family?: string) => string> = {
  demand: (quote, name) => `簡訊寫著${quote}，${name ? `這是${name}詐騙的要求` : '這是詐騙才會有的要求'}。`,
  strong: (quote, name) => `簡訊寫著${quote}，${name ? `這是${name}詐騙常見的說法` : '這是詐騙常見的說法'}。`,
  weak: (quote, name) => `簡訊寫著${quote}，${name ? `${name}詐騙也這樣說` : '詐騙也這樣說'}。`,
  slight: (quote) => `簡訊有${quote}這樣的話，單憑它說明不了什麼。`,
};

const KIND_OF_NAME: Record<NameSort, (name: string) => string> = {
  label: (name) => `我們的名錄中沒有叫「${name}」的機構`,
  generic: (name) => `「${name}」是通用的叫法，不是哪一家機構的名稱`,
  'authority-like': (name) => `「${name}」聽起來像官方，但不是具體單位的名稱`,
  group: (name) => `「${name}」是集團或品牌的統稱，不是放款機構的名稱`,
};

const DEMAND: Record<Demand, string> = {
  link: '，它卻要您點連結',
  number: '，它卻要您聯絡陌生號碼',
  payment: '，它卻要您付錢',
  none: '',
};

const privatePayee = (to: string): Sentence => ({
  headline: `要您把錢付給${to}`,
  text: `簡訊要您把錢付給${to}。`,
  detail: '如果說是繳款，就更不要付：正常繳款走官方 App，不會要求轉給個人或掃收款碼。',
});

export const signs: SignWords = {
  officialNumber: ({ number, owner }) => ({
    headline: `${number} 是${owner}的客服電話`,
    text: `${number} 是${owner}的客服電話。`,
    detail: '來電和簡訊上顯示的號碼可以偽造；自己撥過去才可靠。',
  }),
  officialNumberAmongRisk: ({ number, owner }) => ({
    headline: `夾帶了${owner}的真電話`,
    text: `${number} 確實是${owner}的客服電話，但這不會讓整則簡訊變得可信。`,
    detail: '把真電話和假連結放在一起，是常見的詐騙手法。',
  }),
  numberMismatch: ({ claimed, name, number, official }) => ({
    headline: `自稱${claimed}，留的電話 ${number} 卻不是它的客服`,
    text: `簡訊自稱${claimed}，但 ${number} 不是名錄所記的客服電話。`,
    ...(official.length > 0 && { detail: `名錄所記的${name}客服電話是 ${official.join('、')}。` }),
  }),
  brandConflict: ({ first, second }) => ({
    headline: `一則簡訊裡有兩個身分：${first}和${second}`,
    text: `簡訊一處自稱${first}，另一處又自稱${second}。`,
    detail: '正規通知只會用一家機構的名義發出。',
  }),
  publicNumber: ({ number, name }) => ({
    headline: `${number} 是公共服務電話：${name}`,
    text: `${number} 是公共服務電話：${name}。`,
    detail: '它出現在簡訊裡，不代表簡訊是真的。',
  }),
  unverifiedName: ({ name, sort, demand }) => ({
    headline: `${KIND_OF_NAME[sort](name)}${DEMAND[demand]}`,
    text: `${KIND_OF_NAME[sort](name)}${DEMAND[demand]}。`,
    detail: '先問清楚放款機構的全名和合約編號，再自己向那家機構核對。',
  }),
  pattern: ({ quote, does, why, strength, family: name }) => ({
    headline: does,
    text: PATTERN[strength](quote, name),
    detail: why ? `${does}。${why}` : `${does}。`,
  }),
  family,
  senderFor: ({ sender, owner }) => ({
    headline: owner ? `發送號碼 ${sender} 是${owner}的號碼` : `發送號碼 ${sender} 像是正規通道`,
    text: owner ? `發送號碼 ${sender} 是名錄所記的${owner}號碼。` : `發送號碼 ${sender} 像是正規通道。`,
    detail: '發送號碼可以偽造，不能當作憑據。',
  }),
  senderAgainst: ({ sender, type, owner }) => ({
    headline: owner ? `發送號碼 ${sender} 是${owner}的，不是它自稱的機構` : `發送號碼 ${sender} 不像它自稱的機構`,
    text: owner
      ? `發送號碼 ${sender} 是${owner}的號碼，與簡訊自稱的不是同一家。`
      : `發送號碼 ${sender}：${SENDER[type]}。`,
  }),
  payee: {
    mobile: (value) => privatePayee(`個人手機號碼 ${value}`),
    'bank-card': (value) => privatePayee(`銀行卡 ${value}`),
    'bank-account': (value) => ({
      headline: `要您把錢轉到帳戶 ${value}，先核對戶名`,
      text: `簡訊要您把錢轉到銀行帳戶 ${value}。`,
      detail: '繳款帳戶的戶名必須就是放款機構的全名。先向官方 App 或客服核對帳戶和金額，對不起來就不要轉。',
    }),
    'messenger-id': (value) => ({
      headline: `要您離開簡訊去加通訊軟體好友：${value}`,
      text: `簡訊談的是還錢，卻要您去加通訊軟體帳號 ${value}。`,
      detail: '放款機構在官方 App 和客服電話裡辦事，不會要您加個人好友繳款。',
    }),
    'qr-code': () => privatePayee('一個收款 QR Code'),
    'private-account': () => privatePayee('私人帳戶'),
  },
  conduct: ({ quote, finding, rule, force }) => ({
    headline: finding,
    text: quote ? `簡訊寫著${quote}：${finding}。` : `${finding}。`,
    detail: `${BREACH[force]}。${rule}`,
  }),
  basis: (citation) => `依據：${citation}`,
  reference: (title, date) => `參考：${title}${date ? `（${date}）` : ''}`,
  contradiction: {
    'days-against-dates': (detail) => ({
      headline: '簡訊裡的日期和逾期天數對不起來',
      text: '簡訊裡的繳款日、逾期天數和收到的日期互相對不起來。',
      ...(detail && { detail }),
    }),
    'repayment-above-terms': (detail) => ({
      headline: '要還的錢超出簡訊自己寫的條件',
      text: '要還的錢比簡訊自己寫的本金和利率算出來的還多。',
      ...(detail && { detail }),
    }),
    'impossible-date': (detail) => ({
      headline: '簡訊寫了不存在的日期',
      text: '簡訊寫了日曆上沒有的日期。',
      ...(detail && { detail }),
    }),
  },
  obfuscation: (names) => ({
    headline: '簡訊用了躲避攔截的寫法',
    text: `簡訊用了躲避攔截的寫法：${names.join('、')}。`,
    detail: '正規機構的通知沒有必要這樣寫。',
  }),
  obfuscationSign: {
    'zero-width': '看不見的字元',
    'bidi-control': '顛倒顯示順序的字元',
    'pinyin-gloss': '字旁夾拼音',
    'split-words': '詞語中間插空格',
    decoration: '詞語中間插符號',
    'code-word': '諧音暗語',
    'disguised-digits': '變形數字',
    'disguised-link': '變形網址',
    'mixed-script': '繁簡混寫',
    'lookalike-letters': '形似字母',
  },
  model: {
    headline: '文字風格與已知詐騙簡訊相近，僅供參考',
    text: '文字風格與已知詐騙簡訊相近，僅供參考。',
    detail: '這是依用詞統計出來的，可能出錯，不單獨當成結論。',
  },
};
