/**
 * Where a message warns, forbids or tells of others instead of demanding.
 *
 * Genuine one-time codes, bank warnings and police notices contain every word a scam does: 切勿泄露验证码,
 * 任何人索取验证码均为诈骗, 不法分子冒充客服要求共享屏幕. So each clause is asked who speaks:
 *
 * - **forbidding** (勿, 不会, 谨防 …): its object is guarded up to the end of the clause;
 * - **purpose** (防止, 避免 …): only the next few characters are, because scams give reasons too
 *   (为避免影响征信需缴纳保证金);
 * - **telling** (不法分子, 谎称, 以…为由 …): the rest of the sentence is;
 * - a **bait** named (以…为噱头) tells too, past the comma that always follows it;
 * - **verdict** (…均为诈骗): what stands before it in the sentence is;
 * - **retelling** (差点被骗, 我没转, a dialogue's 骗子: …): the whole sentence is;
 * - a **header** (反诈提示, 记者, 日报】 …): everything behind it is, up to a demand or a contact;
 * - a **quotation** in a sentence of one of the last two kinds is.
 *
 * A demand addressed to the reader (请将…, 需要您…, 立即…) ends every guard: scam texts carry 谨防诈骗 too
 * (a P2P "refund" message of 2023 did), so a warning switches off its own clause and never a demand elsewhere.
 */
import { GUARD_WORDS, type GuardRole } from './negation-words';
import { oncePerText } from './once-per-text';
import { quotedStretches } from './quotations';
import { createTermIndex } from './term-index';

/** `[start, end)` in the text: a term that begins here does not count. Sorted, not overlapping. */
export type GuardedZone = readonly [start: number, end: number];

/** Characters after a forbidding word that still belong to it where no punctuation ends the clause (base-station texts have none). */
const FORBID_REACH = 40;
/** 无需…, 免收…: the thing that is not wanted stands right behind. */
const NEXT_REACH = 6;
const PURPOSE_REACH = 10;
/** Before 为噱头: 以 and two or three names. */
const BAIT_REACH = 30;
/** Before 均为诈骗: longer stretches without any subject are other sentences run together. */
const VERDICT_REACH = 120;
/** 非诚勿扰, 勿删, 勿怪: politeness of advertisements, forbids nothing that follows. */
const POLITE = /^勿[扰删怪念急忘慌错]/u;
/** 特别, 识别, 性别, 分别: not the forbidding 别. */
const COMPOUND = /[特识性分个级类区]别$/u;
/** 请勿, 请您不要, 请立即挂断: warnings, not demands. */
const NOT_A_DEMAND =
  /^(?:请[^,.。!?;]{0,4}(?:勿|不要|警惕|谨防|提高|保持|拒绝|挂断|报警|远离|注意)|(?:请[^,.。!?;]{0,4}|立即|马上|尽快|务必)(?:挂断|报警|拨打(?:110|96110)|致电(?:110|96110)|联系(?:警方|公安|银行|官方)|核实|提高|保持|警惕|拒绝|停止|终止|关闭))|^请转(?:发|告|给家人)/u;

/** A warning that goes on to demand, or to give a contact, is none. */
const ENDS_HEADER: readonly GuardRole[] = ['demand', 'first-person', 'contact'];

interface Mark {
  readonly role: GuardRole;
  readonly start: number;
  readonly end: number;
}

interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

const TERMS: readonly { readonly term: string; readonly role: GuardRole }[] = Object.entries(GUARD_WORDS).flatMap(
  ([role, terms]) => terms.map((term) => ({ term, role: role as GuardRole })),
);

const SENTENCE_ENDS = new Set('。!?;\n！？；】');

/** Sentence ends as in gaps, and `】` after a signature; a full stop only before a space (`a.com` is none). */
function isSentenceEnd(text: string, at: number): boolean {
  const c = text[at];
  if (c === '.') return at + 1 === text.length || text[at + 1] === ' ';
  return c !== undefined && SENTENCE_ENDS.has(c);
}

function clauseEnd(text: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    const c = text[i];
    if (c === ',' || c === '，' || c === ':' || c === '：') return i;
  }
  return limit;
}

function isMark(text: string, { role, start, end }: Mark): boolean {
  const behind = text.slice(start, start + 20);
  if (role === 'forbid') return !POLITE.test(behind);
  if (role === 'forbid-next') {
    if (text.slice(start, end) !== '别') return true;
    return !COMPOUND.test(text.slice(start - 1, end)) && text[end] !== '人' && text[end] !== '的';
  }
  if (role === 'demand') return !NOT_A_DEMAND.test(behind);
  // 骗子: names a speaker where it begins a line, 谨防骗子: is a warning in front of anything.
  if (role === 'retell' && text[end - 1] === ':') return start === 0 || isSentenceEnd(text, start - 1);
  return true;
}

function sentencesOf(text: string, marks: readonly Mark[]): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let at = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !isSentenceEnd(text, i)) continue;
    const own: Mark[] = [];
    for (let mark = marks[at]; mark !== undefined && mark.start < i; mark = marks[at]) {
      own.push(mark);
      at += 1;
    }
    if (own.length > 0) sentences.push({ start, end: i, marks: own });
    start = i + 1;
  }
  return sentences;
}

/** For every mark the start of the next one of the given roles behind it; one pass from the end keeps it linear. */
function nextOf(marks: readonly Mark[], roles: readonly GuardRole[]): readonly number[] {
  const next: number[] = new Array(marks.length).fill(Number.POSITIVE_INFINITY);
  for (let i = marks.length - 2; i >= 0; i--) {
    const behind = marks[i + 1];
    if (behind !== undefined) next[i] = roles.includes(behind.role) ? behind.start : (next[i + 1] ?? 0);
  }
  return next;
}

function verdictZone(text: string, sentence: Sentence, at: number, verdict: Mark): GuardedZone | undefined {
  const floor = Math.max(sentence.start, verdict.start - VERDICT_REACH);
  let subject: Mark | undefined;
  let demanded = false;
  for (let i = at - 1; i >= 0; i--) {
    const mark = sentence.marks[i];
    if (mark === undefined || mark.start < floor) break;
    if (mark.role === 'any') subject = mark;
    if (mark.role === 'demand') demanded = true;
  }
  if (subject !== undefined) return [subject.start, verdict.start];
  if (verdict.role === 'weak-verdict') return undefined;
  if (!demanded) return [floor, verdict.start];
  // 请加微信…，其他均为诈骗: only the clause of the verdict itself.
  const comma = Math.max(text.lastIndexOf(',', verdict.start), text.lastIndexOf('，', verdict.start), floor);
  return [comma, verdict.start];
}

function zonesOf(text: string, sentence: Sentence): GuardedZone[] {
  const { marks, end: limit } = sentence;
  const zones: GuardedZone[] = [];
  const nextDemand = nextOf(marks, ['demand']);
  // A person telling their own story (对方让我…) wants it judged.
  const nextTurn = nextOf(marks, ['demand', 'first-person']);
  let tells = false;
  for (const [i, mark] of marks.entries()) {
    const clause = (reach: number): number =>
      Math.min(nextDemand[i] ?? limit, clauseEnd(text, mark.end, Math.min(limit, mark.end + reach)));
    switch (mark.role) {
      case 'forbid':
        zones.push([mark.end, clause(FORBID_REACH)]);
        break;
      case 'forbid-next':
        zones.push([mark.end, clause(NEXT_REACH)]);
        break;
      case 'purpose':
        zones.push([mark.end, clause(PURPOSE_REACH)]);
        break;
      case 'tell': {
        tells = true;
        // 谨防骗子，请…: a telling word that closes its clause tells nothing more.
        const closes = clauseEnd(text, mark.end, Math.min(limit, mark.end + 2)) < mark.end + 2;
        zones.push([mark.end, closes ? mark.end : Math.min(nextTurn[i] ?? limit, limit)]);
        break;
      }
      case 'bait':
        tells = true;
        zones.push([Math.max(sentence.start, mark.start - BAIT_REACH), Math.min(nextTurn[i] ?? limit, limit)]);
        break;
      case 'verdict':
      case 'weak-verdict': {
        const zone = verdictZone(text, sentence, i, mark);
        if (zone !== undefined) {
          tells = true;
          zones.push(zone);
        }
        break;
      }
      case 'retell':
        // 昨天差点被骗,对方说…: the whole sentence is a story that is over.
        zones.push([sentence.start, limit]);
        break;
      default:
        break;
    }
  }
  return tells ? [...zones, ...quotedStretches(text, sentence.start, sentence.end)] : zones;
}

const findTerms = createTermIndex(TERMS.map(({ term }) => term));

/** The guarded zones of a text in normalised form; linear in the text. */
export const guardedZones = oncePerText((text: string): readonly GuardedZone[] => {
  const { ids, starts } = findTerms(text);
  const marks: Mark[] = [];
  for (const [i, id] of ids.entries()) {
    const entry = TERMS[id];
    const start = starts[i];
    if (entry === undefined || start === undefined) continue;
    const mark = { role: entry.role, start, end: start + entry.term.length };
    if (isMark(text, mark)) marks.push(mark);
  }
  const zones = sentencesOf(text, marks).flatMap((sentence) => zonesOf(text, sentence));
  const header = marks.findIndex(({ role }) => role === 'header');
  if (header >= 0) {
    const from = marks[header]?.end ?? 0;
    const until = marks.find(({ role, start }) => start >= from && ENDS_HEADER.includes(role))?.start ?? text.length;
    zones.push([from, until]);
  }
  zones.sort((a, b) => a[0] - b[0]);
  const merged: GuardedZone[] = [];
  for (const [start, end] of zones) {
    const previous = merged.at(-1);
    if (previous !== undefined && start <= previous[1]) {
      merged[merged.length - 1] = [previous[0], Math.max(previous[1], end)];
    } else if (end > start) merged.push([start, end]);
  }
  return merged;
});

/** Whether a term beginning at `at` is guarded. */
export function isGuarded(zones: readonly GuardedZone[], at: number): boolean {
  let low = 0;
  let high = zones.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const zone = zones[middle];
    if (zone !== undefined && zone[1] <= at) low = middle + 1;
    else high = middle;
  }
  const zone = zones[low];
  return zone !== undefined && zone[0] <= at && at < zone[1];
}
