import type { CardWords } from '../keys';

export const cards: CardWords = {
  licensed: {
    'consumer-finance': '持牌消費金融公司（中國大陸）',
    bank: '持牌銀行（中國大陸）',
    'auto-finance': '持牌汽車金融公司（中國大陸）',
    'internet-platform': '持牌網路金融平台（中國大陸）',
    'loan-facilitator': '持牌的貸款撮合平台（中國大陸）',
    'micro-loan': '持牌小額貸款公司（中國大陸）',
    payment: '持牌支付機構（中國大陸）',
    'asset-management': '持牌資產管理公司（中國大陸）',
    'p2p-exited': '已退出的網貸平台（中國大陸）',
  },
  recorded: {
    'consumer-finance': '中國大陸的消費金融公司（牌照情形名錄未記）',
    bank: '中國大陸的銀行（牌照情形名錄未記）',
    'auto-finance': '中國大陸的汽車金融公司（牌照情形名錄未記）',
    'internet-platform': '中國大陸的網路平台，貸款由誰發放要看合約',
    'loan-facilitator': '中國大陸的貸款撮合平台，錢由合作的機構出借，債主要看合約',
    'micro-loan': '中國大陸的小額貸款機構（牌照情形名錄未記）',
    payment: '中國大陸的支付機構（牌照情形名錄未記）',
    'asset-management': '中國大陸的資產管理公司（牌照情形名錄未記）',
    'p2p-exited': '已退出的網貸平台（中國大陸）',
  },
  unverified: {
    label: '我們的名錄中沒有叫這個名字的機構',
    generic: '這是通用的叫法，不是哪一家機構的名稱',
    'authority-like': '聽起來像官方，但不是具體單位的名稱',
    group: '一個集團或品牌的統稱，不是放款機構的名稱',
  },
  authority: '官方機構或公共服務',
  notHeld: '我們的名錄中沒有這個名稱',
  imitated: (status) => `被假冒的機構：${status}`,
  near: (status) => `名稱相近的機構：${status}`,
  formerNames: (names) => `曾用名：${names.join('、')}。`,
  nameCanBeUsed: '名稱誰都可以寫在簡訊裡，名稱對得上不代表簡訊是它發的。',
  noDomainHeld: '名錄裡還沒有它經過查證的網址，請用應用程式商店裡的官方 App。',
  standsFor: (names) => `可能指：${names.join('、')}。列在這裡不代表簡訊就是它發的。`,
  confusedWith: (names) => `容易和這些名稱弄混：${names.join('、')}。`,
  nearNames: (names) => `名稱相近的有：${names}。相近不等於同一家。`,
  findCreditor:
    '要找到真正的債主：請對方說出放款機構的全名和合約編號，再自己到那家機構的 App 或客服核對；也可以查信用報告，上面寫著是哪家機構放的款。',
  genuineLender:
    '真正的放款機構說得出自己的全名、合約編號和金額，也願意讓你到官方 App 裡核對和繳款，不會催你馬上點連結或轉給個人。',
  manyOutside: '名錄沒收錄的合法小額貸款和催收公司還有很多，沒收錄不等於是詐騙，只是我們幫你確認不了。',
  withDomain: (name, domain) => `${name}（官方網址 ${domain}）`,
};
