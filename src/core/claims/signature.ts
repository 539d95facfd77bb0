/** 【…】 at the start or the end of a message: by carriers' rules the sender's filed name, in scams whatever was typed. */

export interface Signature {
  /** Of the words inside the brackets, in the normalised text. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const BRACKETED =
  /\u3010([^\u3010\u3011\n]{1,40})\u3011|(?<=^|\n)[[\u300E\u3014]([^\]\u300F\u3015\n]{2,24})[\]\u300F\u3015]/g;
/** A 【…】 in the middle of a text is emphasis; before the first one at most a greeting's worth of characters, behind the last a mark. */
const MOST_BEFORE = 3;
const MOST_AFTER = 2;
/** Of a whole conversation pasted at once the first few tell whom it is with. */
const MAX_SIGNATURES = 8;

/** Several messages pasted together have several; each line's first and last bracket counts. */
export function signatures(value: string): readonly Signature[] {
  const found: Signature[] = [];
  for (const match of value.matchAll(BRACKETED)) {
    if (found.length === MAX_SIGNATURES) break;
    const words = (match[1] ?? match[2] ?? '').trim();
    const from = match.index;
    const to = from + match[0].length;
    const lineStart = value.lastIndexOf('\n', from - 1) + 1;
    const nextBreak = value.indexOf('\n', to);
    const lineEnd = nextBreak < 0 ? value.length : nextBreak;
    const atEdge = from - lineStart <= MOST_BEFORE || value.slice(to, lineEnd).trim().length <= MOST_AFTER;
    if (words === '' || !(atEdge || follows(found, from))) continue;
    const start = from + match[0].indexOf(words);
    found.push({ start, end: start + words.length, words });
  }
  return found;
}

/** 【京东】【白条】… */
function follows(found: readonly Signature[], from: number): boolean {
  const last = found.at(-1);
  return last !== undefined && from - last.end <= 1;
}
