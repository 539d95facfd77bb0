import type { LimitWords, PlainTextWords } from '../keys';

export const limits: LimitWords = {
  sender: '寄件人的名稱和號碼可以偽造，顯示是誰，不代表真的是誰發的。',
  callerId: '來電和簡訊上顯示的號碼可以偽造。',
  officialLink: '連結屬於官方，不代表簡訊是它發的，也不代表真的有這筆欠款，要到官方 App 裡核對。',
  nameProvesNothing: '名稱誰都可以寫在簡訊裡。收到的簡訊是真是假，要看連結、號碼和官方 App 裡的紀錄。',
  otherNotHeld: '名錄主要收錄中國大陸的金融機構。沒有收錄不等於是詐騙，只是我們確認不了。',
  notHeld: '名錄主要收錄中國大陸的機構。沒有收錄不等於是詐騙，很多合法的貸款和催收公司不在名錄裡，只是我們確認不了。',
  nothingFound: '沒有發現可疑之處，不代表它是真的。',
  conduct: '發簡訊的可能是真的催收方：催收方式違規，不代表這筆債是假的，也不代表是真的。',
  readFromPicture: '文字是從圖片裡讀出來的，可能讀錯或漏字，網址尤其容易錯。核對之前，不會把它算成官方連結。',
  truncated: '文字太長，只查核了前面一部分。',
  old: (date) => `名錄核對到 ${date}，已經超過一年，機構的網址和電話可能有變動。`,
  knowledge: (version, date) => `名錄版本 ${version}，核對至 ${date}`,
};

export const plain: PlainTextWords = {
  title: (level) => `【${level}】`,
  kind: '類型',
  reasons: '為什麼這樣說',
  links: '連結',
  mustCompare: '（請核對）',
  numbers: '號碼',
  registry: '名錄裡的紀錄',
  officialSite: '官方網址',
  unconfirmedSite: '未確認的網址',
  hotline: '客服電話',
  sources: (titles, checkedOn) =>
    titles.length > 0 ? `來源：${titles.join('；')}（核對於 ${checkedOn}）` : `核對於 ${checkedOn}`,
  fields: '簡訊寫明的內容，請和 App 逐項核對',
  fieldMissing: '沒有寫明',
  steps: '現在怎麼做',
  channels: '可以找誰',
  limits: '請注意',
  colon: '：',
};
