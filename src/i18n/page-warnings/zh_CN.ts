import type { PageWarningWords } from './keys';

export const zh_CN: PageWarningWords = {
  speaker: '催收核验提醒',
  privacy: '判断在您的设备上完成，没有发送任何内容。',

  asked: {
    'id-card': '填写身份证号',
    'bank-card': '填写银行卡号',
    cvv: '填写卡背面的安全码',
    password: '输入密码',
    'sms-code': '填写短信验证码',
    name: '填写姓名',
    phone: '填写手机号',
    address: '填写住址',
    'payment-qr': '扫码付款',
    'scan-code': '扫它的二维码',
    'account-transfer': '向它写的账户转账',
    'app-file': '下载安装 App',
  },
  given: {
    'id-card': '身份证号',
    'bank-card': '银行卡号',
    cvv: '银行卡安全码',
    password: '密码',
    'sms-code': '短信验证码',
    name: '姓名',
    phone: '手机号',
    address: '住址',
    'payment-qr': '付款',
    'scan-code': '扫码',
    'account-transfer': '转账',
    'app-file': '安装权限',
  },
  sentence: (headline) => (/[。！？]$/.test(headline) ? headline : `${headline}。`),
  list: (items) => items.join('、'),

  poses: (written, name) => `这个网页自称「${written}」，但网址不是${name}的`,
  nameNotHeld: (name) => `这个网页自称「${name}」，我们的名录中没有这个名称的机构`,
  addressLike: (name) => `这个网址和${name}的官方网址很像，但不是它的`,
  codePays: {
    wechat: '页面上的二维码是微信收款码：扫码付的钱会直接进对方账户，很难要回来。',
    alipay: '页面上的二维码是支付宝收款码：扫码付的钱会直接进对方账户，很难要回来。',
    unionpay: '页面上的二维码是银联收款码：扫码付的钱会直接进对方账户，很难要回来。',
    other: '页面上的二维码是收款码：扫码付的钱会直接进对方账户，很难要回来。',
  },
  codeOpens: (host) => `页面上的二维码会打开 ${host}。`,
  asks: (wishes) => `它要您：${wishes}。`,
  advice: (name) =>
    name === undefined
      ? '先不要填写，也不要付款。弄清楚放款的到底是哪家公司，再从那家公司的官方 App 里核实。'
      : `先不要填写，也不要付款。要还款或查询，请自己打开${name}的官方 App 或官方网址。`,
  aboutToGive: (given, host, name) =>
    name === undefined
      ? `您正要填写${given}。填了就会交给 ${host}`
      : `您正要填写${given}。填了就会交给 ${host}，而不是${name}`,
  sendQuestion: (given, host) => `要把${given}发给 ${host} 吗？`,
  sendAdvice: '发出去就收不回来了。拿不准就先不发，打官方客服电话问一问。',
  leadForm: (name, host) => `这里写到「${name}」，但这个网页不是它的。您填的资料会交给 ${host}`,
  leadFormAdvice: '之后可能有人打电话来推销，或自称客服、律师收费。想联系机构，请走官方渠道。',

  linkQuestion: '先别打开这个链接',
  linkShowsOther: (shown, host) => `文字写的是 ${shown}，实际会打开 ${host}`,
  linkLabel: '可疑链接',
  linkLabelOther: '网址不符',

  thisAddress: '当前网址',
  thatAddress: '链接网址',
  officialAddress: (name) => `${name}的官方网址`,
  hotline: '官方客服',

  leave: '离开这个网页',
  stay: '先留在这里',
  understood: '知道了',
  close: '关闭提醒',
  doNotSend: '不发送',
  sendAnyway: '仍要发送',
  doNotOpen: '不打开',
  openAnyway: '仍要打开',
  mistake: '这是误报，不再提醒这个网站',
  mistakeHint: '可以在设置里撤销。',
  more: '更多选择',
};
