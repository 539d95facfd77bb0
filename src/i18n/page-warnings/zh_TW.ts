import type { PageWarningWords } from './keys';

export const zh_TW: PageWarningWords = {
  speaker: '催收核驗提醒',
  privacy: '判斷都在您的裝置上完成，沒有傳送任何內容。',

  asked: {
    'id-card': '填寫身分證字號',
    'bank-card': '填寫金融卡或信用卡卡號',
    cvv: '填寫卡片背面的安全碼',
    password: '輸入密碼',
    'sms-code': '填寫簡訊驗證碼',
    name: '填寫姓名',
    phone: '填寫手機號碼',
    address: '填寫住址',
    'payment-qr': '掃碼付款',
    'scan-code': '掃它的 QR Code',
    'account-transfer': '轉帳到它寫的帳戶',
    'app-file': '下載安裝 App',
  },
  given: {
    'id-card': '身分證字號',
    'bank-card': '金融卡或信用卡卡號',
    cvv: '卡片安全碼',
    password: '密碼',
    'sms-code': '簡訊驗證碼',
    name: '姓名',
    phone: '手機號碼',
    address: '住址',
    'payment-qr': '款項',
    'scan-code': '掃碼',
    'account-transfer': '轉帳',
    'app-file': '安裝權限',
  },
  sentence: (headline) => (/[。！？]$/.test(headline) ? headline : `${headline}。`),
  list: (items) => items.join('、'),

  poses: (written, name) => `這個網頁自稱「${written}」，但網址不是${name}的`,
  nameNotHeld: (name) => `這個網頁自稱「${name}」，我們的名錄裡沒有這個名稱的機構`,
  addressLike: (name) => `這個網址跟${name}的官方網址很像，但不是它的`,
  codePays: {
    wechat: '網頁上的 QR Code 是微信收款碼：掃了付出去的錢會直接進對方帳戶，很難要回來。',
    alipay: '網頁上的 QR Code 是支付寶收款碼：掃了付出去的錢會直接進對方帳戶，很難要回來。',
    unionpay: '網頁上的 QR Code 是銀聯收款碼：掃了付出去的錢會直接進對方帳戶，很難要回來。',
    other: '網頁上的 QR Code 是收款碼：掃了付出去的錢會直接進對方帳戶，很難要回來。',
  },
  codeOpens: (host) => `網頁上的 QR Code 會打開 ${host}。`,
  asks: (wishes) => `它要您：${wishes}。`,
  advice: (name) =>
    name === undefined
      ? '先不要填，也不要付錢。先弄清楚借錢給您的到底是哪家公司，再從那家公司的官方 App 確認。'
      : `先不要填，也不要付錢。要還款或查詢，請自己打開${name}的官方 App 或官方網址。`,
  aboutToGive: (given, host, name) =>
    name === undefined
      ? `您正要填${given}。填了就會交給 ${host}`
      : `您正要填${given}。填了就會交給 ${host}，而不是${name}`,
  sendQuestion: (given, host) => `要把${given}送給 ${host} 嗎？`,
  sendAdvice: '送出去就收不回來了。沒把握就先不要送，打官方客服電話問清楚。',
  leadForm: (name, host) => `這裡提到「${name}」，但這個網頁不是它的。您填的資料會交給 ${host}`,
  leadFormAdvice: '之後可能有人來電推銷，或自稱客服、律師向您收費。想聯絡機構，請走官方管道。',

  linkQuestion: '先別點開這個連結',
  linkShowsOther: (shown, host) => `文字寫的是 ${shown}，實際會打開 ${host}`,
  linkLabel: '可疑連結',
  linkLabelOther: '網址不符',

  thisAddress: '目前網址',
  thatAddress: '連結網址',
  officialAddress: (name) => `${name}的官方網址`,
  hotline: '官方客服',

  leave: '離開這個網頁',
  stay: '先留在這裡',
  understood: '知道了',
  close: '關閉提醒',
  doNotSend: '不送出',
  sendAnyway: '還是要送出',
  doNotOpen: '不打開',
  openAnyway: '還是要打開',
  mistake: '這是誤判，不再提醒這個網站',
  mistakeHint: '可以在設定裡取消。',
  more: '更多選擇',
};
