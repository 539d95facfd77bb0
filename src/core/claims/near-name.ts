/**
 * Names written to be taken for another's: 招连金融 beside 招联金融.
 *
 * Idea: institutions share their endings (消费金融, 银行), so names are compared by their stems with the same ending.
 * A stem of two characters with one changed is near; 中X消费金融 is near to four real ones, and the first is named.
 * Being near proves nothing by itself: thousands of small lenders stand outside the registry.
 */
import type { EntityIndex } from '../index/entities';
import type { NameEntry } from '../index/names';

const ENDING = /(?:消费金融(?:公司)?|金融|消金|银行|小额贷款|小贷|信贷|贷款|钱包|分期|普惠|金条|白条|花呗|借呗|贷|借)$/;
const SHORTEST_STEM = 2;
const HAN_ONLY = /^[\u3400-\u9FFF]+$/;

/** In normalised form; `undefined` where no name of an institution is near. */
export type NearestName = (words: string) => NameEntry | undefined;

interface Parts {
  readonly stem: string;
  /** 金融 and 消费金融 are said for one another. */
  readonly ending: string;
}

interface Known {
  readonly entry: NameEntry;
  readonly stem: string;
  /** Place in the list of names. */
  readonly at: number;
}

function parts(name: string): Parts | undefined {
  const ending = ENDING.exec(name)?.[0] ?? '';
  const stem = name.slice(0, name.length - ending.length);
  if (ending === '' || stem.length < SHORTEST_STEM || !HAN_ONLY.test(stem)) return undefined;
  return { stem, ending: ending.endsWith('金融') ? '金融' : ending };
}

/** The name with each character of its stem left open in turn: two names one character apart share one of these. */
function openings({ stem, ending }: Parts): string[] {
  return Array.from(stem, (_, at) => `${stem.slice(0, at)}?${stem.slice(at + 1)} ${ending}`);
}

/** Finds the first institution whose name differs by one character of its stem. Prepared when first asked. */
export function nearestNameAmong(entries: readonly NameEntry[], entities: EntityIndex): NearestName {
  let prepared: ReadonlyMap<string, readonly Known[]> | undefined;
  return (words) => {
    const asked = parts(words);
    if (!asked) return undefined;
    prepared ??= byOpening(entries, entities);
    let nearest: Known | undefined;
    for (const opening of openings(asked)) {
      const known = prepared.get(opening)?.find(({ stem }) => stem !== asked.stem);
      if (known && (nearest === undefined || known.at < nearest.at)) nearest = known;
    }
    return nearest?.entry;
  };
}

function byOpening(entries: readonly NameEntry[], entities: EntityIndex): ReadonlyMap<string, readonly Known[]> {
  const known = new Map<string, Known[]>();
  for (const [at, entry] of entries.entries()) {
    if (entry.weak || entities.get(entry.entity)?.sort !== 'institution') continue;
    const own = parts(entry.form);
    if (!own) continue;
    for (const opening of openings(own)) {
      const same = known.get(opening);
      if (same) same.push({ entry, stem: own.stem, at });
      else known.set(opening, [{ entry, stem: own.stem, at }]);
    }
  }
  return known;
}
