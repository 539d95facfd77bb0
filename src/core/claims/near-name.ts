/**
 * Names written to be taken for another's: 招连金融 beside 招联金融.
 *
 * Idea: institutions share their endings (消费金融, 银行), so names are compared by their stems with the same ending.
 * A stem of two characters with one changed is near; 中X消费金融 is near to four real ones, and the first is named.
 * Being near proves nothing by itself: thousands of small lenders stand outside the registry.
 */
import type { NameEntry } from '../index/names';
import type { ClaimIndexes } from './find-claims';

const ENDING = /(?:消费金融(?:公司)?|金融|消金|银行|小额贷款|小贷|信贷|贷款|钱包|分期|普惠|金条|白条|花呗|借呗|贷|借)$/;
const SHORTEST_STEM = 2;
const HAN_ONLY = /^[\u3400-\u9FFF]+$/;

interface Parts {
  readonly stem: string;
  readonly ending: string;
}

function parts(name: string): Parts | undefined {
  const ending = ENDING.exec(name)?.[0] ?? '';
  const stem = name.slice(0, name.length - ending.length);
  return ending === '' || stem.length < SHORTEST_STEM || !HAN_ONLY.test(stem) ? undefined : { stem, ending };
}

/** The first institution whose name differs by one character of its stem, where nothing bears the name itself. */
export function nearestName(words: string, { names, entities }: ClaimIndexes): NameEntry | undefined {
  const asked = parts(words);
  if (!asked) return undefined;
  return names.entries.find((entry) => {
    if (entry.weak || entry.form === words || entities.get(entry.entity)?.sort !== 'institution') return false;
    const known = parts(entry.form);
    return known !== undefined && sameSort(asked.ending, known.ending) && differByOne(asked.stem, known.stem);
  });
}

/** 金融 and 消费金融 are said for one another. */
function sameSort(a: string, b: string): boolean {
  return a === b || (a.endsWith('金融') && b.endsWith('金融'));
}

function differByOne(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let differing = 0;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) differing += 1;
  return differing === 1;
}
