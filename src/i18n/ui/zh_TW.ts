import { numberTypes } from '../verdict/zh_TW/number-types';
import type { UiWords } from './keys';

export const zh_TW: UiWords = {
  appName: '催收核驗',
  settings: '設定',
  history: '紀錄',
  intro: '貼進來，馬上告訴您：是不是對方發的，連結和號碼是誰的，現在該怎麼做。',
  privacy: '您貼上的內容只在這台裝置上核驗，不會傳送到任何地方',

  boxLabel: '簡訊、連結、號碼或機構名稱',
  boxPlaceholder: '把收到的簡訊貼在這裡，截圖也可以',
  longText: (characters) => `全文 ${characters} 字，這裡只顯示開頭，後面的內容也會核驗。要換一段，直接貼上即可。`,
  examplesLabel: '可以這樣問',
  examples: [
    { sort: '一則簡訊', text: '【拍拍金融】您的借款已逾期，請點擊 ppdai-huankuan.top 還款' },
    { sort: '機構名稱', text: '眾消金融是真的嗎' },
    { sort: '電話號碼', text: '95555' },
    { sort: '網址', text: 'cmbchina.com' },
  ],
  clear: '清除',
  check: '核驗',
  checkShortcut: 'Ctrl + Enter',
  senderShow: '填寫發送號碼（選填）',
  senderLabel: '發送號碼或名稱（選填）',
  senderPlaceholder: '例如 106 開頭的號碼',
  senderHint: '簡訊上方顯示的號碼。號碼可以偽造，僅供參考。',

  preparing: '準備中……',
  checking: '核驗中……',
  failed: '這次核驗沒有完成。請先不要點連結、不要付款，透過機構的官方 App 或官方客服查證。',

  verdictTitle: '核驗結果',
  kind: (label) => `類型：${label}`,
  copy: '複製結果',
  copied: '已複製',
  copyFailed: '沒有複製成功，請手動選取文字複製',
  report: '產生檢舉資料',

  stepsTitle: '現在該怎麼做',
  moreSteps: (count) => `還有 ${count} 則建議`,
  channelsTitle: '可以撥打這些電話',
  channelSectionTitle: '可以找誰',

  reasonsTitle: '為什麼這樣判斷',
  messageTitle: '您收到的內容',
  messageHint: '標出的地方都有說明，點一下就能看到。',
  reasonNumber: (number) => `第 ${number} 點`,
  showInMessage: (number) => `在原文中查看第 ${number} 點`,
  omitted: (characters) => `略去 ${characters} 字`,
  hiddenCharacters: (count) => (count === 1 ? '隱藏字元' : `${count} 個隱藏字元`),

  linksTitle: '連結是誰的',
  mustCompare: '請核對',
  linkLevels: { dangerous: '高度可疑', suspicious: '有疑點', unverified: '無法確認', official: '官方連結' },
  thisAddress: '收到的網址',
  officialAddress: (name) => `${name}的官方網址`,
  wholeAddress: '完整網址',
  differingCharacters: (characters) => `與官方網址不同的部分：${characters.join('、')}`,
  moreLinks: (count) => `另有 ${count} 個連結未逐一列出`,

  numbersTitle: '號碼是誰的',
  numberTypes,
  moreNumbers: (count) => `另有 ${count} 個號碼未逐一列出`,

  entitiesTitle: '機構資料',
  officialSite: '官方網址',
  unconfirmedSite: '另有紀錄，尚未二次核對',
  hotline: '官方客服',
  whatIsKnown: '我們知道的情況',
  sources: (count) => `資料來源（${count}）`,
  checkedOn: (date) => `核對日期 ${date}`,
  moreDomains: (count) => `等共 ${count} 個`,

  fieldsTitle: '簡訊寫明了什麼',
  fieldsHint: '打開機構的官方 App，逐項對一對。',
  fieldsMissing: (labels) => `沒有寫明：${labels.join('、')}。`,

  limitsTitle: '請留意',
};
