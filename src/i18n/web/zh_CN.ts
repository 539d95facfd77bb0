import type { WebWords } from './keys';

export const zh_CN: WebWords = {
  menu: {
    selection: '核验选中的文字',
    link: '核验这个链接',
    image: '核验这张图片（文字和二维码）',
    page: '核验这个网页的网址',
  },
  omnibox: '核验这段文字或网址',
  buttonTitle: (app, level) => `${app}：${level}`,

  interstitial: {
    imitation: (name) => `这个网址在假冒${name}`,
    resembles: (name) => `这个网址和${name}的官方网址很像，但不在我们的名录中`,
    posedBefore: (name) => `这个网站的页面曾自称${name}，但网址不是它的`,
    stopped: '我们在打开之前拦下了它。对方的服务器没有收到您的任何信息。',
    stoppedLate: '我们已经拦下这个页面。请不要在上面填写任何内容。',
    yourAddress: '您要打开的网址',
    ifMeant: (name) => `想联系${name}，请自己打开它的官方网站或官方 App，不要用收到的链接。`,
    leave: '离开',
    openOfficial: (name) => `打开${name}官方网站`,
    details: '更多选择',
    imitationRisk: '如果打开，页面可能会骗取您的身份证号、银行卡、验证码或钱。请不要在上面填写或支付。',
    resemblesRisk: '它可能只是碰巧相像。打开后，请先核对网址，再决定要不要填写内容。',
    goOn: '仍然打开这一次',
    goOnIn: (seconds) => `请先看清网址，${seconds} 秒后可以打开`,
    mistake: '这是误报，以后不再提醒这个网站',
    mistakeHint: '可以随时在设置里恢复提醒。',
    privacy: '判断只在这台设备上完成，没有向任何地方发送您的网址',
    nothingStopped: '这里没有被拦下的网址。',
    notChecked: '这个网址这次没能核验',
    uncheckedWhy: '浏览器暂时没有回应，我们还不知道这个网址有没有问题。请再试一次；如果还是这样，请重新启动浏览器。',
    uncheckedRisk: '这个网址没有核验过。打开后，请不要在上面填写身份证号、银行卡、验证码，也不要付款。',
    tryAgain: '再试一次',
    failed: '浏览器没有回应，刚才的选择没有完成。请再试一次，或者重新启动浏览器。',
  },

  panel: {
    title: '核验结果',
    close: '关闭',
    notes: {
      noQr: '这张图里没有找到二维码。如果图里有文字，请截图，再粘贴到催收核验里。',
      notVisible: '图片没有完整显示在窗口里。请滚动到能看见整张图片的位置，再试一次。',
      nothingSelected: '还没有选中文字。请先选中要核验的文字，再试一次。',
    },
  },

  settings: {
    title: '设置',
    languages: { auto: '跟随浏览器', zh_CN: '简体中文', zh_TW: '繁體中文', en: 'English' },
  },

  gateOff: {
    title: '打开网址之前的拦截没有启动',
    explanation:
      '浏览器没有接受拦截规则，假冒网址可能会先被打开，再提醒您。粘贴核验和网页上的提醒不受影响。重新启动浏览器通常就能恢复。',
  },

  access: {
    title: '网页上的自动提醒没有打开',
    explanation: '粘贴核验不受影响。打开后，遇到假冒网址和骗取信息的页面会提前提醒您；所有判断都在这台设备上完成。',
    turnOn: '打开自动提醒',
  },
};
