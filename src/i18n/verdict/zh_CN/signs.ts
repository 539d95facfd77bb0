import type { SenderType } from '@/src/core/types';
import type { Demand, NameSort, PatternStrength, ProvisionForce, Sentence, SignWords } from '../sentence-keys';
import { family } from './families';

const BREACH: Record<ProvisionForce, string> = {
  law: '涉嫌违法',
  regulation: '涉嫌违反监管规定',
  'self-regulation': '涉嫌违反行业自律规定',
  fact: '与事实不符',
};

const SENDER: Record<SenderType, string> = {
  'enterprise-port': '这是群发短信的通道号，租用者很多，看不出是谁',
  'short-code': '这个短号码不在名录中',
  hotline: '这个号码不是它所自称的机构的',
  mobile: '这是个人手机号，银行和放款机构一般不用个人手机号发通知',
  'virtual-mobile': '这是虚拟运营商的手机号，银行和放款机构一般不用这样的号码发通知',
  'toll-free': '400 号码是给人打进去的，不用来发短信或外拨',
  landline: '这是普通固定电话，不用来群发短信',
  overseas: '这是境外号码，境内的放款机构一般不会从境外发通知',
  email: '这是邮箱地址，放款机构一般不用邮箱账号发 iMessage 之类的消息',
  name: '发件人名称谁都可以写',
  unknown: '这个号码的来历看不出来',
};

const PATTERN: Record<PatternStrength, (quote: string, family?: string) => string> = {
  demand: (quote, name) => `文中写着${quote}，${name ? `这是${name}骗局的要求` : '这是骗局才会有的要求'}。`,
  strong: (quote, name) => `文中写着${quote}，${name ? `这是${name}骗局的常见说法` : '这是骗局里的常见说法'}。`,
  weak: (quote, name) => `文中写着${quote}，${name ? `${name}骗局里也这样说` : '骗局里也这样说'}。`,
  slight: (quote) => `文中有${quote}这样的话，单凭它说明不了什么。`,
};

const KIND_OF_NAME: Record<NameSort, (name: string) => string> = {
  label: (name) => `我们的名录中没有叫「${name}」的机构`,
  generic: (name) => `「${name}」是通用的叫法，不是哪一家机构的名称`,
  'authority-like': (name) => `「${name}」听起来像官方，但不是一个具体单位的名称`,
  group: (name) => `「${name}」是集团或品牌的统称，不是放款机构的名称`,
};

const DEMAND: Record<Demand, string> = {
  link: '，它却要您点链接',
  number: '，它却要您联系陌生号码',
  payment: '，它却要您付款',
  none: '',
};

const privatePayee = (to: string): Sentence => ({
  headline: `要您把钱付给${to}`,
  text: `短信要您把钱付给${to}。`,
  detail: '如果说是还款，就更不要付：正规还款走官方 App，不会要求转给个人或扫收款码。',
});

export const signs: SignWords = {
  officialNumber: ({ number, owner }) => ({
    headline: `${number} 是${owner}的客服电话`,
    text: `${number} 是${owner}的客服电话。`,
    detail: '来电和短信上显示的号码可以伪造；自己拨过去才可靠。',
  }),
  officialNumberAmongRisk: ({ number, owner }) => ({
    headline: `夹带了${owner}的真电话`,
    text: `${number} 确实是${owner}的客服电话，但这不能让整条短信变可信。`,
    detail: '把真电话和假链接放在一起，是常见的骗法。',
  }),
  numberMismatch: ({ claimed, name, number, official }) => ({
    headline: `自称${claimed}，留的电话 ${number} 却不是它的客服`,
    text: `短信自称${claimed}，但 ${number} 不是名录所记的客服电话。`,
    ...(official.length > 0 && { detail: `名录所记的${name}客服电话是 ${official.join('、')}。` }),
  }),
  brandConflict: ({ first, second }) => ({
    headline: `一条短信里有两个身份：${first}和${second}`,
    text: `短信一处自称${first}，一处又自称${second}。`,
    detail: '正规通知只会以一家机构的名义发出。',
  }),
  publicNumber: ({ number, name }) => ({
    headline: `${number} 是公共服务电话：${name}`,
    text: `${number} 是公共服务电话：${name}。`,
    detail: '它出现在短信里，不说明短信是真的。',
  }),
  unverifiedName: ({ name, sort, demand }) => ({
    headline: `${KIND_OF_NAME[sort](name)}${DEMAND[demand]}`,
    text: `${KIND_OF_NAME[sort](name)}${DEMAND[demand]}。`,
    detail: '先问清放款机构的全称和合同编号，再自己到那家机构核对。',
  }),
  pattern: ({ quote, does, why, strength, family: name }) => ({
    headline: does,
    text: PATTERN[strength](quote, name),
    detail: why ? `${does}。${why}` : `${does}。`,
  }),
  family,
  senderFor: ({ sender, owner }) => ({
    headline: owner ? `发件号码 ${sender} 是${owner}的号码` : `发件号码 ${sender} 像是正规通道`,
    text: owner ? `发件号码 ${sender} 是名录所记的${owner}号码。` : `发件号码 ${sender} 像是正规通道。`,
    detail: '发件号码可以伪造，不能作为凭据。',
  }),
  senderAgainst: ({ sender, type, owner }) => ({
    headline: owner ? `发件号码 ${sender} 是${owner}的，不是它自称的机构` : `发件号码 ${sender} 不像它自称的机构`,
    text: owner
      ? `发件号码 ${sender} 是${owner}的号码，与短信自称的不是一家。`
      : `发件号码 ${sender}：${SENDER[type]}。`,
  }),
  payee: {
    mobile: (value) => privatePayee(`个人手机号 ${value}`),
    'bank-card': (value) => privatePayee(`银行卡 ${value}`),
    'bank-account': (value) => ({
      headline: `要您把钱转到账户 ${value}，先核对户名`,
      text: `短信要您把钱转到银行账户 ${value}。`,
      detail: '对公还款的户名必须就是放款机构的全称。先到官方 App 或客服核对账户和金额，对不上就不要转。',
    }),
    'messenger-id': (value) => ({
      headline: `要您离开短信去加微信或 QQ：${value}`,
      text: `短信谈的是还钱，却要您去加微信、QQ 之类的账号 ${value}。`,
      detail: '放款机构在官方 App 和客服电话里办事，不会让您加个人好友还款。',
    }),
    'qr-code': () => privatePayee('一个收款二维码'),
    'private-account': () => privatePayee('私人账户'),
  },
  conduct: ({ quote, finding, rule, force }) => ({
    headline: finding,
    text: quote ? `文中写着${quote}：${finding}。` : `${finding}。`,
    detail: `${BREACH[force]}。${rule}`,
  }),
  basis: (citation) => `依据：${citation}`,
  reference: (title, date) => `参考：${title}${date ? `（${date}）` : ''}`,
  contradiction: {
    'days-against-dates': (detail) => ({
      headline: '短信里的日期和逾期天数对不上',
      text: '短信里的还款日、逾期天数和收到的日期互相对不上。',
      ...(detail && { detail }),
    }),
    'repayment-above-terms': (detail) => ({
      headline: '要还的钱超出了短信自己写的条件',
      text: '要还的钱比短信自己写的本金和利率算出来的多。',
      ...(detail && { detail }),
    }),
    'impossible-date': (detail) => ({
      headline: '短信里写了不存在的日期',
      text: '短信里写了日历上没有的日期。',
      ...(detail && { detail }),
    }),
  },
  obfuscation: (names) => ({
    headline: '短信用了躲避拦截的写法',
    text: `短信用了躲避拦截的写法：${names.join('、')}。`,
    detail: '正规机构的通知没有必要这样写。',
  }),
  obfuscationSign: {
    'zero-width': '看不见的字符',
    'bidi-control': '颠倒显示顺序的字符',
    'pinyin-gloss': '字旁夹拼音',
    'split-words': '词语中间插空格',
    decoration: '词语中间插符号',
    'code-word': '谐音暗语',
    'disguised-digits': '变形数字',
    'disguised-link': '变形网址',
    'mixed-script': '繁简混写',
    'lookalike-letters': '形似字母',
  },
  model: {
    headline: '文字风格与已知诈骗短信相近，仅供参考',
    text: '文字风格与已知诈骗短信相近，仅供参考。',
    detail: '这是按用词统计出来的，可能出错，不单独作为结论。',
  },
};
