/** A bare name, number or address is a question too: 「众消金融是真的吗」. */

export interface AskedWords {
  /** Offset of `words` in the normalised text. */
  readonly start: number;
  readonly words: string;
  /** Question words stood round it; a bare word alone is asked about only if it looks like a name. */
  readonly isQuestion: boolean;
}

const QUESTION_BEFORE =
  /^(?:(?:请问|想问一?下?|问一?下|查一?下|查询|帮我查|我想知道|有没有|有人知道|is|are|what is|who is|check) ?)+/;
const QUESTION_AFTER =
  /(?: ?(?:(?:这个|这家)?(?:(?<!有限|责任|股份)公司|平台|机构|app|短信|网站|网址|号码|电话)?(?:到底)?(?:是不是|是否|是)?(?:真的?假的?|真的|假的|正规的?|骗子|骗人的|诈骗|合法的?|靠谱|可靠|可信|官方的?|什么(?:公司|平台|机构)?|哪家(?:公司)?|哪个(?:公司|平台)?|怎么样|安全|持牌|怎么回事|(?:谁|哪里|哪儿|哪)的(?:公司|平台|电话|号码|网站|网址|短信)?)(?:吗|嘛|么|呢|吧)?|a scam|real|legit|legitimate|safe|genuine|official|licensed))+$/;
/** 的客服电话是多少, 官网是哪个: asks for what the registry would show anyway. */
const ASKS_FOR_CONTACT =
  /的?(?:官方)?(?:客服)?(?:电话|热线|官网|网址|网站|app|公众号)(?:号码?)?(?:到底)?(?:是)?(?:多少|哪个|什么|几号)?$/;
const MARKS = /[\s?!。,.:;"'\u300A\u300B\u300C\u300D\u2018-\u201D\u3010\u3011()]+/;
const LEADING_MARKS = new RegExp(`^${MARKS.source}`);
const TRAILING_MARKS = new RegExp(`${MARKS.source}$`);

const ONLY_QUESTION = new RegExp(`^${QUESTION_AFTER.source}`);

/** Characters. “Industrial and Commercial Bank of China”, the longest name in the registry, has 39; with question words round it. */
const LONGEST_QUESTION = 64;
/** Of a name that the registry does not hold: longer ones are sentences (“check your account now or lose it”). */
const LONGEST_NAME = 26;
const SENTENCE = /[,。;!?\n\u3010\u3011/]|\d{3}/;
const INSTITUTION =
  /(?:金融|金服|银行|消金|小贷|贷款?|借款?|分期|钱包|普惠|信贷|信用|花呗|借呗|白条|科技|资产|担保|保理|租赁|支付|数科|有限公司|中心|委员会|法院)$/;

export function looksLikeInstitution(words: string): boolean {
  return words.length >= 3 && words.length <= LONGEST_NAME && INSTITUTION.test(words);
}

/** A short text without the marks round it and the question words before it; `undefined` where it is too long to be a question. */
export function questionIn(value: string): AskedWords | undefined {
  if (value.length > LONGEST_QUESTION) return undefined;
  const marksBefore = LEADING_MARKS.exec(value)?.[0].length ?? 0;
  const start = marksBefore + (QUESTION_BEFORE.exec(value.slice(marksBefore))?.[0].length ?? 0);
  return { start, words: value.slice(start).replace(TRAILING_MARKS, ''), isQuestion: start > marksBefore };
}

/** Nothing but question words: what may stand behind a name that is asked about. */
export function isQuestionOnly(words: string): boolean {
  return words === '' || ONLY_QUESTION.test(words);
}

/** @returns what remains of a short text without its question words; `undefined` when it is a message, not a question. */
export function asksAbout(value: string): AskedWords | undefined {
  const question = questionIn(value);
  if (!question) return undefined;
  const { start, words: body } = question;
  const withoutQuestion = body.replace(QUESTION_AFTER, '').replace(TRAILING_MARKS, '').replace(ASKS_FOR_CONTACT, '');
  const skipped = LEADING_MARKS.exec(withoutQuestion)?.[0].length ?? 0;
  const words = withoutQuestion.slice(skipped);
  if (words === '' || words.length > LONGEST_NAME || SENTENCE.test(words)) return undefined;
  return { start: start + skipped, words, isQuestion: question.isQuestion || withoutQuestion !== body };
}

/** A handful of words with a question in them: 打来的电话要接吗, who owns. */
const ASKS = /[?吗么呢]|谁|哪|什么|是不是|真的|假的|多少|\b(?:who|whose|what|which|is|are)\b/;
const LONGEST_REMARK = 24;

/** Whether a text asks about `thing` (an address or a number, replaced by one character) and says nothing else. */
export function isQuestionAbout(thing: string, value: string): boolean {
  const words = value.replace(thing, '').trim();
  if (words === '' || asksAbout(value)?.words === thing) return true;
  return words.length <= LONGEST_REMARK && ASKS.test(words) && !/[。\n\u3010]/.test(words);
}
