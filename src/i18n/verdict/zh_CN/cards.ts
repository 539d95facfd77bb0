import type { CardWords } from '../keys';

export const cards: CardWords = {
  licensed: {
    'consumer-finance': '持牌消费金融公司',
    bank: '持牌银行',
    'auto-finance': '持牌汽车金融公司',
    'internet-platform': '持牌互联网金融平台',
    'loan-facilitator': '持牌的助贷平台',
    'micro-loan': '持牌小额贷款公司',
    payment: '持牌支付机构',
    'asset-management': '持牌资产管理公司',
    'p2p-exited': '已退出的网贷平台',
  },
  recorded: {
    'consumer-finance': '消费金融公司（牌照情况名录未记）',
    bank: '银行（牌照情况名录未记）',
    'auto-finance': '汽车金融公司（牌照情况名录未记）',
    'internet-platform': '互联网平台，贷款由谁发放要看合同',
    'loan-facilitator': '助贷平台，钱由合作的机构出借，债主要看合同',
    'micro-loan': '小额贷款机构（牌照情况名录未记）',
    payment: '支付机构（牌照情况名录未记）',
    'asset-management': '资产管理公司（牌照情况名录未记）',
    'p2p-exited': '已退出的网贷平台',
  },
  unverified: {
    label: '我们的名录中没有叫这个名字的机构',
    generic: '这是通用的叫法，不是哪一家机构的名称',
    'authority-like': '听起来像官方，但不是一个具体单位的名称',
    group: '一个集团或品牌的统称，不是放款机构的名称',
  },
  authority: '官方机构或公共服务',
  notHeld: '我们的名录中没有这个名称',
  imitated: (status) => `被假冒的机构：${status}`,
  near: (status) => `名称相近的机构：${status}`,
  formerNames: (names) => `曾用名：${names.join('、')}。`,
  nameCanBeUsed: '名称谁都可以写在短信里，名称对得上不等于短信是它发的。',
  noDomainHeld: '名录里还没有它经过核实的网址，请用应用商店里的官方 App。',
  standsFor: (names) => `可能指：${names.join('、')}。列在这里不代表短信就是它发的。`,
  confusedWith: (names) => `容易和这些名称弄混：${names.join('、')}。`,
  nearNames: (names) => `名称相近的有：${names}。相近不等于同一家。`,
  findCreditor:
    '要找到真正的债主：让对方说出放款机构的全称和合同编号，再自己到那家机构的 App 或客服核对；也可以查征信报告，上面写着哪家机构放的款。',
  genuineLender:
    '真正的放款机构说得出自己的全称、合同编号和金额，也愿意让你到官方 App 里核对和还款，不会催你马上点链接或转给个人。',
  manyOutside: '名录没收录的正规小贷公司和催收公司还有很多，没收录不等于是骗子，只是我们帮你确认不了。',
  withDomain: (name, domain) => `${name}（官方网址 ${domain}）`,
};
