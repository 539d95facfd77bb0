/** Texts made to be slow, each of any length: what somebody would paste, or send, to make the engine stall. */

const LINK = '点击https://ppdai-huankuan.top/h5还款，';

/** Repeats `unit` up to `length` UTF-16 units. */
function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/** As `repeated`, but every copy is numbered, so that nothing can be answered from memory. */
function numbered(unitOf: (index: number) => string, length: number): string {
  let text = '';
  for (let index = 0; text.length < length; index += 1) text += unitOf(index);
  return text.slice(0, length);
}

/** Each gives a text of `length` UTF-16 units. */
export const HOSTILE_TEXTS: Readonly<Record<string, (length: number) => string>> = {
  'plain Chinese': (length) => repeated('您的借款已经逾期请尽快处理以免影响您的信用记录，', length),
  'one Han character': (length) => repeated('贷', length),
  'many links': (length) => numbered((index) => `见https://a${index}.example-h${index % 97}.com/p，`, length),
  'the same imitation again and again': (length) => repeated(LINK, length),
  'one endless path': (length) => `https://ppdai.com/${repeated('a', length)}`.slice(0, length),
  'one endless host': (length) => repeated('a.', length),
  'an endless hyphenated host': (length) => `${repeated('ppdai-', length)}.com`.slice(-length),
  'schemes without hosts': (length) => repeated('https://', length),
  'paths full of dots': (length) => repeated(`http://a.com/${'.'.repeat(4_000)}a `, length),
  'brackets opened': (length) => repeated('(', length),
  'signatures opened': (length) => repeated('【', length),
  'signatures opened and closed': (length) => repeated('【招联金融】', length),
  'closing marks': (length) => repeated('http://a.com/)))))))))。', length),
  'addresses no browser opens': (length) => repeated('http://a:b/', length),
  'redirects in redirects': (length) => repeated('http://a.com/?url=', length),
  percent: (length) => repeated('http://a.com/%25%2', length),
  'at signs': (length) => repeated('a@', length),
  digits: (length) => repeated('1', length),
  'numbers of every sort': (length) =>
    repeated('400-820-5555 13800138000 6222021234567890128 021-12345678 95555 ', length),
  'Chinese digits': (length) => repeated('一三八零零', length),
  'invisible characters': (length) => repeated('\u200B\u2060贷\u200D', length),
  'direction controls': (length) => repeated('\u202E\u2066a\u2069\u202C', length),
  'lone surrogates': (length) => repeated('\uD83D贷\uDC4D', length),
  'combining marks': (length) => `a${repeated('\u0301\u0316', length)}`.slice(0, length),
  'emoji joined': (length) => repeated('\u{1F468}\u200D\u{1F469}\u200D\u{1F467}', length),
  'pinyin glosses': (length) => repeated('催收(cuī shōu)', length),
  'glosses opened': (length) => repeated('催(cui ', length),
  'Han apart': (length) => repeated('贷 * 款 . ', length),
  'Traditional characters': (length) => repeated('您的貸款已經逾期請儘快還款', length),
  'names of lenders': (length) => repeated('招联金融拍拍贷度小满微粒贷招商银行', length),
  'names nearly of lenders': (length) => repeated('招連金融中消金融众消金融', length),
  'dates and amounts': (length) => repeated('2026年11月21日应还1,280.50元，逾期3天，', length),
  'threats and demands': (length) => repeated('今日不还款将起诉并上报征信，点击链接处理，转账到个人账户，', length),
  'negated demands': (length) => repeated('切勿转账谨防诈骗任何人索取验证码均为诈骗', length),
  'line breaks': (length) => repeated('\r\n', length),
  'a link broken over lines': (length) => repeated('http://a.com/b?\nc=', length),
};
