import { CASE_NUMBER } from '../text/case-number';
import { guardedZones, isGuarded } from '../text/negation';
import type { Wording } from '../text/once-per-text';
import { createTermIndex } from '../text/term-index';
import type { EntityId, JudgedLink, Kind, Subject } from '../types';
import { KIND_TERMS, type Matter } from './kind-terms';

const MATTERS = Object.keys(KIND_TERMS) as readonly Matter[];
const TERMS = MATTERS.flatMap((matter) => KIND_TERMS[matter].map((term) => ({ term, matter })));
const findTerms = createTermIndex(TERMS.map(({ term }) => term));

/** What a warning speaks of without doing it. */
const WARNED_OF: ReadonlySet<Matter> = new Set<Matter>(['late', 'product', 'pitch', 'manner']);

type Counts = Readonly<Record<Matter, number>>;

/** How many words of each matter the text has; a word counts once however often it occurs, in a warning not at all. */
function countMatters(text: Wording): Counts {
  const counts: Record<Matter, number> = {
    code: 0,
    courtActs: 0,
    courtWords: 0,
    moved: 0,
    movedWords: 0,
    late: 0,
    pressure: 0,
    due: 0,
    dueWords: 0,
    own: 0,
    product: 0,
    pitch: 0,
    manner: 0,
    feeFirst: 0,
    acquaintance: 0,
    job: 0,
    warning: 0,
    otherwise: 0,
  };
  const hits = findTerms(text.value);
  const warns = hits.ids.some((id) => TERMS[id]?.matter === 'warning');
  const zones = warns ? guardedZones(text) : [];
  const seen = new Uint8Array(TERMS.length);
  for (const [at, id] of hits.ids.entries()) {
    const entry = TERMS[id];
    if (entry === undefined || seen[id] === 1) continue;
    if (WARNED_OF.has(entry.matter) && isGuarded(zones, hits.starts[at] ?? 0)) continue;
    seen[id] = 1;
    counts[entry.matter] += 1;
  }
  return counts;
}

/** A code that is being delivered stands beside its name: 验证码为123456, 9932为本次操作的验证码. */
const DELIVERED_CODE =
  /(?:码|密码)[^\d，。,;；]{0,12}\d{4,8}(?!\d)|(?:码|密码)(?:是|为)?[:：]? ?(?:[{#$*]|(?=[a-z]{0,7}\d|[a-z]{4,8}(?![a-z]))[a-z0-9]{3,8}(?![a-z0-9]))|(?<!\d)\d{4,8}[^\d。;；]{0,14}(?:验证码|校验码|动态码|动态密码|确认码)|(?:code|otp|passcode)[^\d.]{0,24}\d{4,8}(?!\d)|(?<!\d)\d{4,8} is [^.]{0,30}(?:code|otp|passcode)/;

/** 支出5,061元, 支付59.40: a sum beside the words for money that moved. */
const SUM = /\d(?: ?元|\.\d\d(?!\d))/;
/** 将于12月5日自动转账: announced, not done. */
const WILL_BE_TAKEN = /将[^将，。,;；!]{0,21}(?:扣款|扣缴|划扣|代扣|自动转账|自动还款)/u;
/** 尾号 and 余额 alone are also asked for; 尾号, 支出 and a sum are a record. */
const RECORD_WORDS = 2;

/**
 * Fitted on labelled messages of several sources, a fifth of each never looked at (`docs/what-we-check.md`).
 * An offer with one unmistakable word needs company: 无抵押 alone also stands in news of a bank's product.
 */
const OFFER_WEIGHT = 4;
/** Somebody asks or tells about a loan that wants its fee first; 吗 asks also without a question mark. */
const RETOLD = /吗|求助|记者|据悉|被告|为由|骗|不收|无需|勿|不要|scam|told me/;
/** Beside words about a debt of the reader's own an offer has to be that much plainer. */
const PLAIN_OFFER = 3;
/** Who warns of offers quotes their words, also where no guard reaches them. */
const PITCHES_PER_WARNING = 2;
/** 您的借款已逾期20天: whatever discount is promised with it, nobody may read that nothing is owed. */
const SAID_TO_BE_LATE = /您[^您，。,;；!]{0,17}(?:已经?逾期|已超期|逾期\d|合同违约)/u;
/** A lender that hires names its product once; one that lends and hires praises it. */
const HIRING_OFFER = 2;

function isCourt(
  subject: Subject,
  links: readonly JudgedLink[],
  courts: ReadonlySet<EntityId>,
  counts: Counts,
): boolean {
  if (counts.courtActs + counts.courtWords === 0) return false;
  if (CASE_NUMBER.test(subject.text.value)) return true;
  const signed = subject.claims.some(({ place, name }) => place === 'signature' && name.includes('法院'));
  const linked = links.some(({ owner }) => owner !== undefined && courts.has(owner));
  if (signed || linked) return true;
  return counts.courtActs >= 2 || (counts.courtActs === 1 && counts.courtWords >= 2) || counts.courtWords >= 4;
}

function isOffer({ text, numbers }: Subject, counts: Counts): boolean {
  const { product, pitch, manner, late, pressure, due, own, feeFirst, acquaintance, job, warning, otherwise } = counts;
  if (product === 0 || acquaintance > 0) return false;
  if (feeFirst > 0 && late + due + warning === 0 && !RETOLD.test(text.value)) return true;
  const debt = late + due + own;
  if ((warning > 0 && pitch <= PITCHES_PER_WARNING * warning) || (job > 0 && pitch < HIRING_OFFER)) return false;
  if (late + pressure > 0 && SAID_TO_BE_LATE.test(text.value)) return false;
  if (debt > 0) return pitch >= PLAIN_OFFER && pitch > 2 * late + due + own;
  if (otherwise > 0 && product < 2) return false;
  const company = manner + (product > 1 ? 1 : 0) + (numbers.length > 0 ? 1 : 0);
  return pitch > 0 ? 2 * pitch + company >= OFFER_WEIGHT : company >= OFFER_WEIGHT;
}

/**
 * What the text is, apart from whether it is true: a forged collection text is a `collection`, a fee-first loan offer a
 * `loan-ad`. `courts` are the registry's ids of courts: a link to a court's own host is one sign of a delivery, a case
 * number another.
 */
export function kindOf(subject: Subject, links: readonly JudgedLink[], courts: ReadonlySet<EntityId>): Kind {
  const { value } = subject.text;
  const counts = countMatters(subject.text);
  const { moved, movedWords, pressure, dueWords, own, product, otherwise } = counts;
  const due = counts.due + (product > 0 && WILL_BE_TAKEN.test(value) ? 1 : 0);
  // Prize texts give a 验证码 to be typed on their page; a one-time code comes without a stranger's link.
  const strange = links.some(({ level }) => level !== 'official');
  if (counts.code > 0 && !strange && DELIVERED_CODE.test(value)) return 'verification-code';
  if (isCourt(subject, links, courts, counts)) return 'court';
  const recorded =
    counts.pitch === 0 && due === 0 && movedWords >= RECORD_WORDS && SUM.test(value) && !value.includes('余额不足');
  const late = otherwise + counts.job > 0 && counts.late < 2 ? 0 : counts.late;
  if (late === 0 && moved > 0 && moved >= due) return 'transaction';
  if (late === 0 && recorded) return 'transaction';
  if (isOffer(subject, counts)) return 'loan-ad';
  if (late > 0) return 'collection';
  const falls = due > 0 || (own > 0 && dueWords > 0);
  if (falls && (otherwise === 0 || product > 0)) return 'reminder';
  if (moved > 0) return 'transaction';
  if (pressure >= 2 && otherwise === 0 && product > 0) return 'collection';
  return 'other';
}
