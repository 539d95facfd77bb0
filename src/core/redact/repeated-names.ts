/** A name that was told once, and an id or address with it, is hidden wherever else it stands. */
import type { PersonalKind, PersonalRole } from './personal';
import { surnameLength } from './surnames';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: PersonalKind;
  readonly role: PersonalRole;
}

/** In normalised form. */
export interface KnownName {
  readonly name: string;
  readonly kind: PersonalKind;
  readonly role: PersonalRole;
}

/** Shorter ones are surnames, which are also words. */
/** 古丽娜扎 and longer mean one person also where no surname tells. */
const UNMISTAKABLE = 4;
const LEAST = { han: 2, latin: 4 };

/** By the first two characters. */
export type NameIndex = ReadonlyMap<string, ReadonlyMap<string, KnownName>>;

/** Of the same name twice the first counts. */
export function indexNames(names: readonly KnownName[]): NameIndex {
  const byPair = new Map<string, Map<string, KnownName>>();
  for (const known of names) {
    const { name, kind } = known;
    if (name.length < (/[a-z]/.test(name) ? LEAST.latin : LEAST.han)) continue;
    // 「尊敬的某某」 takes any word for a name; elsewhere in the text it may be just that word.
    const isUnsure = kind === 'name' && !/[a-z]/.test(name) && surnameLength(name, 0) === 0;
    if (isUnsure && name.length < UNMISTAKABLE) continue;
    const pair = name.slice(0, 2);
    const same = byPair.get(pair);
    if (!same) byPair.set(pair, new Map([[name, known]]));
    else if (!same.has(name)) same.set(name, known);
  }
  return byPair;
}

/** One pass: only where the first two characters of a name stand is the rest compared. */
export function repeatedNames(value: string, names: NameIndex): Found[] {
  const found: Found[] = [];
  if (names.size === 0) return found;
  for (let at = 0; at < value.length - 1; at += 1) {
    for (const [name, { kind, role }] of names.get(value.slice(at, at + 2)) ?? []) {
      const end = at + name.length;
      if (value.startsWith(name, at) && standsAlone(value, at, end)) found.push({ start: at, end, kind, role });
    }
  }
  return found;
}

/** Letters of one word are no name; between Han characters nothing tells. */
function standsAlone(value: string, start: number, end: number): boolean {
  const isLetter = (at: number): boolean => /[a-z]/.test(value.charAt(at));
  return !(isLetter(start) && isLetter(start - 1)) && !(isLetter(end - 1) && isLetter(end));
}
