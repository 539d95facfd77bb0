import { numberTypes } from '../verdict/zh_CN/number-types';
import type { UiWords } from './keys';

export const zh_CN: UiWords = {
  appName: '催收核验',
  settings: '设置',
  history: '记录',
  intro: '粘贴进来，马上告诉您：是不是对方发的，链接和号码是谁的，现在该怎么做。',
  privacy: '您粘贴的内容只在这台设备上核验，不会发送到任何地方',

  boxLabel: '短信、链接、号码或机构名称',
  boxPlaceholder: '把收到的短信粘贴到这里，截图也可以',
  longText: (characters) => `全文 ${characters} 字，这里只显示开头，后面的内容也会核验。要换一段，直接粘贴即可。`,
  examplesLabel: '可以这样问',
  examples: [
    { sort: '一条短信', text: '【拍拍金融】您的借款已逾期，请点击 ppdai-huankuan.top 还款' },
    { sort: '机构名称', text: '众消金融是真的吗' },
    { sort: '电话号码', text: '95555' },
    { sort: '网址', text: 'cmbchina.com' },
  ],
  clear: '清空',
  check: '核验',
  checkShortcut: 'Ctrl + Enter',
  senderShow: '填写发件号码（选填）',
  senderLabel: '发件号码或名称（选填）',
  senderPlaceholder: '例如 106 开头的号码',
  senderHint: '短信顶部显示的号码。号码可以伪造，只作参考。',

  preparing: '正在准备……',
  checking: '正在核验……',
  failed: '这次核验没有完成。请先不要点链接、不要付款，通过机构的官方 App 或官方客服核实。',

  verdictTitle: '核验结果',
  kind: (label) => `类型：${label}`,
  copy: '复制结果',
  copied: '已复制',
  copyFailed: '没有复制成功，请手动选择文字复制',
  report: '生成举报材料',

  stepsTitle: '现在怎么做',
  moreSteps: (count) => `还有 ${count} 条建议`,
  channelsTitle: '可以打这些电话',
  channelSectionTitle: '可以找谁',

  reasonsTitle: '为什么这样判断',
  messageTitle: '您收到的内容',
  messageHint: '标出的地方都有说明，点一下就能看到。',
  reasonNumber: (number) => `第 ${number} 条`,
  showInMessage: (number) => `在原文中查看第 ${number} 条`,
  omitted: (characters) => `略去 ${characters} 字`,
  hiddenCharacters: (count) => (count === 1 ? '隐藏字符' : `${count} 个隐藏字符`),

  linksTitle: '链接是谁的',
  mustCompare: '请核对',
  linkLevels: { dangerous: '高度可疑', suspicious: '存疑', unverified: '无法确认', official: '官方链接' },
  thisAddress: '收到的网址',
  officialAddress: (name) => `${name}的官方网址`,
  wholeAddress: '完整地址',
  differingCharacters: (characters) => `与官方网址不同的部分：${characters.join('、')}`,
  moreLinks: (count) => `另有 ${count} 个链接未逐一列出`,

  numbersTitle: '号码是谁的',
  numberTypes,
  moreNumbers: (count) => `另有 ${count} 个号码未逐一列出`,

  entitiesTitle: '机构资料',
  officialSite: '官方网址',
  unconfirmedSite: '另有记录，尚未二次核对',
  hotline: '官方客服',
  whatIsKnown: '我们知道的情况',
  sources: (count) => `资料来源（${count}）`,
  checkedOn: (date) => `核对日期 ${date}`,
  moreDomains: (count) => `等共 ${count} 个`,

  fieldsTitle: '短信写明了什么',
  fieldsHint: '打开机构的官方 App，逐项对一对。',
  fieldsMissing: (labels) => `没有写明：${labels.join('、')}。`,

  limitsTitle: '请留意',
};
