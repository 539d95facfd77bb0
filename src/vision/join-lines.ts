/**
 * Lines on a screen → the message as it was sent. A message is broken wherever the bubble ends, also within a word or an address; what
 * belongs together is told by where lines stand:
 *
 *     【招联金融】请点 https://mucfc-      reaches the right edge: the next line goes on, and
 *     jianmian.top/plan 确认，过期          an address goes on without a space
 *     作废。
 *                                          a gap higher than a line: another message
 *     回T退订
 */
import type { Box, ReadLine } from './text-lines';

/** Of a line's height: a larger gap stands between two messages. Lines of one message have up to 0.9. */
const GAP_BETWEEN_MESSAGES = 1.1;

/** Chinese characters and the marks that stand between them. */
const CHINESE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF\u2018-\u201D\u2026]/u;
const HAN = /\p{Script=Han}/u;
/** A word that may be a piece of an address, broken off after any of its characters. */
const ADDRESS_PIECE = /[./?=&_%#-]/;
/** What telephones write above a screenshot: the time, the network, the battery. */
const STATUS_BAR = /^(?:\d{1,2}:\d{2}|[2-6]G|LTE|Wi-?Fi|HD|VoLTE|\d{1,3}%?|[^\p{L}\p{N}]+)$/iu;

/** @returns messages apart by an empty line */
export function joinLines(lines: readonly ReadLine[]): string {
  const withText = lines.filter(({ words }) => words.length > 0);
  const sorted = withText.filter((line) => !isStatusBar(line, withText)).toSorted(byPlace);
  return inMessages(sorted)
    .map((message) => joinMessage(message))
    .filter((text) => text !== '')
    .join('\n\n');
}

/** Only the topmost line can be one. */
function isStatusBar({ words, box }: ReadLine, lines: readonly ReadLine[]): boolean {
  const height = box.y1 - box.y0;
  const isOnTop = lines.every((other) => other.box.y1 > box.y0 - height / 2);
  return isOnTop && words.every(({ text }) => STATUS_BAR.test(text));
}

/** Lines at one height from left to right, else from top to bottom. */
function byPlace({ box: a }: ReadLine, { box: b }: ReadLine): number {
  const overlap = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  return overlap > Math.min(a.y1 - a.y0, b.y1 - b.y0) / 2 ? a.x0 - b.x0 : a.y0 - b.y0;
}

function inMessages(lines: readonly ReadLine[]): readonly (readonly ReadLine[])[] {
  const messages: ReadLine[][] = [];
  for (const line of lines) {
    const last = messages.at(-1)?.at(-1);
    if (last && !isApart(last.box, line.box)) messages.at(-1)?.push(line);
    else messages.push([line]);
  }
  return messages;
}

function isApart(above: Box, below: Box): boolean {
  const height = Math.max(above.y1 - above.y0, below.y1 - below.y0);
  const besides = below.x0 > above.x1 || below.x1 < above.x0;
  return below.y0 - above.y1 > height * GAP_BETWEEN_MESSAGES || besides;
}

function joinMessage(lines: readonly ReadLine[]): string {
  const rightEdge = Math.max(...lines.map(({ box }) => box.x1));
  let text = '';
  let above: ReadLine | undefined;
  for (const line of lines) {
    const own = lineText(line);
    if (above === undefined) text = own;
    else if (!reaches(above, line, rightEdge)) text += `\n${own}`;
    else text += between(text, own) + own;
    above = line;
  }
  return text.trim();
}

/** The line was broken because the first word of the next had no room in it. */
function reaches(line: ReadLine, next: ReadLine, rightEdge: number): boolean {
  const first = next.words[0]?.box;
  const height = line.box.y1 - line.box.y0;
  const needed = first ? Math.max(first.x1 - first.x0, height) : height;
  return line.box.x1 + needed + height / 2 > rightEdge;
}

/** What stood between two pieces that a line's end tore apart. */
function between(before: string, after: string): '' | ' ' {
  const last = before.at(-1) ?? '';
  const [first = ''] = after;
  if (CHINESE.test(last) || CHINESE.test(first)) {
    // An address beside Chinese text stands off, so that it is found and can be compared.
    return ADDRESS_PIECE.test(lastWord(before)) && CHINESE.test(first) ? ' ' : '';
  }
  const broken = lastWord(before);
  const rest = /^\S*/.exec(after)?.[0] ?? '';
  if (!ADDRESS_PIECE.test(broken)) return ' ';
  // 「mucfc-」 + 「jianmian.top」; 「…/h5?」 + 「id=7K2」; but "see cmbchina.com" + "for details".
  const goesOn =
    /[./?=&_%#-]$/.test(broken) || ADDRESS_PIECE.test(rest.slice(0, -1)) || /\d/.test(rest) || HAN.test(after);
  return goesOn && !/[,;!]$|[a-z]\.$/.test(broken) ? '' : ' ';
}

function lastWord(text: string): string {
  return /[^\s\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]*$/u.exec(text)?.[0] ?? '';
}

/** The reader puts spaces between Chinese characters, and half-width marks behind some. */
function lineText({ words }: ReadLine): string {
  return tidyChinese(words.map(({ text }) => text).join(' '));
}

const FULL_WIDTH: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };

/** @example tidyChinese('您 尾号 1130 的 借款 , 请 点 mucfc.com 还 款') // '您尾号1130的借款，请点 mucfc.com 还款' */
export function tidyChinese(text: string): string {
  return text
    .replace(/(?<=\p{Script=Han}) ?([,;:!?])(?= |$|\p{Script=Han})/gu, (_, mark: string) => FULL_WIDTH[mark] ?? mark)
    .replace(/(\S*) +(?=(\S*))/g, (whole, left: string, right: string) => {
      if (!CHINESE.test(left.at(-1) ?? '') && !CHINESE.test(right[0] ?? '')) return whole;
      const latin = CHINESE.test(left.at(-1) ?? '') ? right : left;
      const isAddress = /[a-z]/i.test(latin) && ADDRESS_PIECE.test(latin) && !CHINESE.test(latin[0] ?? '');
      const onlyMarks = /^[\u3000-\u303F\uFF00-\uFFEF]/.test(right) || /[\u3000-\u303F\uFF00-\uFFEF]$/.test(left);
      return left + (isAddress && !onlyMarks ? ' ' : '');
    });
}
