/**
 * Everything in a text that tells who somebody is, so that a report can leave it out.
 *
 * Found in the normalised text (full-width digits, disguises and both scripts are then one), given in the original. What stands
 * in the host of a link is left: it is the address to be reported, and nobody's own.
 */
import { type NormalizedText, normalize } from '../text/normalize';
import { simplify } from '../text/traditional';
import type { Span } from '../types';
import { extractLinks } from '../url/extract-links';
import { findAddresses } from './find-addresses';
import { findContactIds } from './find-contact-ids';
import { type FoundDigits, findDigits } from './find-digits';
import { findLatinNames } from './find-latin-names';
import { type FoundName, findMaskedNames, findNames } from './find-names';
import { namesBesideNumbers } from './names-beside-numbers';
import type { Personal, PersonalKind, PersonalRole, PublicKnowledge } from './personal';
import { indexNames, type NameIndex, repeatedNames } from './repeated-names';
import { roleBefore } from './role-before';
import { withWrittenNumerals } from './written-numerals';

/** Characters of an institution's name by which it is told that no person is meant. */
const LONGEST_PUBLIC_NAME = 12;

/**
 * In order of place, never overlapping. Linear in the length of the text; never throws.
 *
 * @param about for a sentence of ours about a message: what was found there is hidden wherever it stands, and no further name is looked for
 *   among our own words
 */
export function findPersonal(
  original: string,
  { isPublicNumber, isPublicName }: PublicKnowledge,
  about?: NameIndex,
): Personal[] {
  const text = withWrittenNumerals(normalize(original));
  const { value, folded } = text;
  const found: Personal[] = [];
  const add = (start: number, end: number, kind: PersonalKind, role: PersonalRole): void => {
    if (end > start) found.push({ span: text.toOriginal(start, end), kind, role });
  };

  // Before the digits: a QQ number is one as well.
  for (const { start, end } of findContactIds(value)) add(start, end, 'contact-id', roleBefore(value, start));
  const digits = findDigits(value, isPublicNumber);
  for (const { start, end, kind, role } of digits) add(start, end, kind, role);
  for (const { start, end } of findAddresses(value)) add(start, end, 'address', 'own');

  const names = about === undefined ? namesIn(text, digits, isPublicName) : [];
  for (const { start, end, role } of names) add(start, end, 'name', role);
  const known = names.map(({ start, end, role }) => ({ name: value.slice(start, end), kind: 'name' as const, role }));
  for (const { start, end, kind, role } of repeatedNames(value, about ?? indexNames(known)))
    add(start, end, kind, role);
  if (about === undefined) {
    for (const { start, end, role } of foldedNames(folded)) {
      found.push({ span: text.foldedToOriginal(start, end), kind: 'name', role });
    }
  }

  return withoutOverlaps(withLinks(found, extractLinks(text)));
}

function namesIn(
  text: NormalizedText,
  digits: readonly FoundDigits[],
  isPublicName: PublicKnowledge['isPublicName'],
): FoundName[] {
  const isPublicAt = (start: number): boolean => {
    for (let length = 2; length <= LONGEST_PUBLIC_NAME; length += 1) {
      if (isPublicName(text.value.slice(start, start + length))) return true;
    }
    return false;
  };
  return [...findNames(text), ...namesBesideNumbers(text, digits)].filter(({ start }) => !isPublicAt(start));
}

/** Masks and capitals, which the normalised text has no more. */
function foldedNames(folded: string): FoundName[] {
  return [
    ...findMaskedNames(folded, simplify).map(([start, end]): FoundName => ({ start, end, role: 'own' })),
    ...findLatinNames(folded).map(
      ({ start, end, isTheirs }): FoundName => ({ start, end, role: isTheirs ? 'theirs' : 'own' }),
    ),
  ];
}

/** What stands in a link counts behind its host only; all behind the `?` goes at once. */
function withLinks(
  found: readonly Personal[],
  links: readonly { readonly text: string; readonly span: Span }[],
): Personal[] {
  const details: Personal[] = [];
  const hosts: Span[] = [];
  for (const { text, span } of links) {
    const afterHost = /^(?:[a-z*]{2,20}:\/{0,2})?[^/?#\\]*/i.exec(text)?.[0].length ?? text.length;
    hosts.push([span[0], span[0] + afterHost]);
    const query = text.indexOf('?', afterHost);
    // A placeholder may stand there already.
    if (query >= 0 && /^[^[]*[a-z0-9]/i.test(text.slice(query + 1))) {
      details.push({ span: [span[0] + query + 1, span[1]], kind: 'link-details', role: 'own' });
    }
  }
  let next = 0;
  const outside = [...found]
    .sort((a, b) => a.span[0] - b.span[0])
    .filter(({ kind, span: [start, end] }) => {
      while (next < hosts.length && (hosts[next]?.[1] ?? 0) <= start) next += 1;
      const [hostStart] = hosts[next] ?? [Number.POSITIVE_INFINITY];
      // The host of an e-mail address is read as a link too.
      return end <= hostStart || (kind === 'contact-id' && start < hostStart);
    });
  return [...outside, ...details];
}

/** Where two overlap they are one: what it is and whose is told by the longer. */
function withoutOverlaps(found: readonly Personal[]): Personal[] {
  const joined: Personal[] = [];
  for (const personal of [...found].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])) {
    const last = joined.at(-1);
    if (!last || personal.span[0] >= last.span[1]) {
      joined.push(personal);
      continue;
    }
    const [start, end] = last.span;
    const longer = personal.span[1] - personal.span[0] > end - start ? personal : last;
    joined[joined.length - 1] = { ...longer, span: [start, Math.max(end, personal.span[1])] };
  }
  return joined;
}
