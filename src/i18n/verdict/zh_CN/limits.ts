import type { LimitWords, PlainTextWords } from '../keys';

export const limits: LimitWords = {
  sender: '发件人的名称和号码可以伪造，显示是谁，不等于真是谁发的。',
  callerId: '来电和短信上显示的号码可以伪造。',
  officialLink: '链接属于官方，不等于短信是它发的，也不等于真有这笔欠款，要到官方 App 里核对。',
  nameProvesNothing: '名称谁都可以写在短信里。收到的短信是真是假，要看链接、号码和官方 App 里的记录。',
  otherNotHeld: '名录没有收录不等于是骗子，只是我们确认不了。',
  notHeld: '名录没有收录不等于是骗子，很多正规的小贷公司和催收公司不在名录里，只是我们确认不了。',
  nothingFound: '没有发现可疑之处，不等于它是真的。',
  conduct: '发短信的可能是真的催收方：催收方式违规，不等于这笔债是假的，也不等于是真的。',
  readFromPicture: '文字是从图片里认出来的，可能认错或漏掉，网址尤其容易错。核对之前，不会把它算作官方链接。',
  truncated: '文字太长，只核验了前面一部分。',
  old: (date) => `名录核对到 ${date}，已经超过一年，机构的网址和电话可能有变化。`,
  knowledge: (version, date) => `名录版本 ${version}，核对至 ${date}`,
};

export const plain: PlainTextWords = {
  title: (level) => `【${level}】`,
  kind: '类型',
  reasons: '为什么这样说',
  links: '链接',
  mustCompare: '（请核对）',
  numbers: '号码',
  registry: '名录里的记录',
  officialSite: '官方网址',
  unconfirmedSite: '未确认的网址',
  hotline: '客服电话',
  sources: (titles, checkedOn) =>
    titles.length > 0 ? `来源：${titles.join('；')}（核对于 ${checkedOn}）` : `核对于 ${checkedOn}`,
  fields: '短信里写明的内容，请和 App 逐项核对',
  fieldMissing: '没有写明',
  steps: '现在怎么做',
  channels: '可以找谁',
  limits: '请注意',
  colon: '：',
};
