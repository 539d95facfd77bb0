/** Names of the registry in normalised text. */
import type { Institution, NameItem, Registry } from '../knowledge';
import { normalize } from '../text/normalize';
import { createTermIndex } from '../text/term-index';
import { simplify } from '../text/traditional';
import type { EntityId } from '../types';

export interface NameEntry {
  /** As written in the registry. */
  readonly name: string;
  /** In the form texts are matched in. */
  readonly form: string;
  readonly entity: EntityId;
  readonly weak: boolean;
}

export interface NameHit {
  readonly start: number;
  readonly end: number;
  /** More than one where several entities bear the name. */
  readonly entries: readonly NameEntry[];
}

export interface NameIndex {
  readonly entries: readonly NameEntry[];
  /** Names in a normalised text, leftmost and longest, never overlapping. */
  find(value: string): readonly NameHit[];
  /** The entities that bear exactly this normalised name. */
  exactly(form: string): readonly NameEntry[];
}

/** Shorter Latin names are abbreviations that many bear (BOC, PPD): as weak as pinyin. */
const SHORTEST_STRONG_LATIN = 5;
const LATIN = /^[\x20-\x7e]+$/;

/** Han and Latin letters only: most names, and none of the normaliser's steps but these two can touch them. */
const PLAIN = /^[\u4E00-\u9FFFA-Za-z0-9]+$/;

function formOf(name: string): string {
  return PLAIN.test(name) ? simplify(name.toLowerCase()) : normalize(name).value.trim();
}

/**
 * Names that a person or an organisation added come second: they stand only where no name of the registry does, so that they can
 * change what is said of nobody else.
 */
export function indexNames(registry: Registry): NameIndex {
  const isAdded = ({ addedBy }: Institution) => addedBy !== undefined;
  const known = indexNamed([
    ...registry.institutions.filter((institution) => !isAdded(institution)),
    ...registry.unverifiedNames,
    ...registry.authorities,
  ]);
  const added = indexNamed(registry.institutions.filter((one) => isAdded(one) && !one.names.some(isTaken)));
  return added.entries.length === 0 ? known : withSecond(known, added);

  function isTaken({ value }: NameItem): boolean {
    return bearsKnownName(formOf(value), known, registry);
  }
}

/** It is a name of the registry, or has a strong one of an institution or authority in it (招商银行福州信贷). */
function bearsKnownName(form: string, known: NameIndex, { unverifiedNames }: Registry): boolean {
  if (known.exactly(form).length > 0) return true;
  const unverified = new Set(unverifiedNames.map(({ id }) => id));
  return known.find(form).some(({ entries }) => entries.some(({ weak, entity }) => !weak && !unverified.has(entity)));
}

function withSecond(first: NameIndex, second: NameIndex): NameIndex {
  return {
    entries: [...first.entries, ...second.entries],
    exactly(form) {
      const entries = first.exactly(form);
      return entries.length > 0 ? entries : second.exactly(form);
    },
    find(value) {
      const hits = first.find(value);
      const further = second
        .find(value)
        .filter(({ start, end }) => hits.every((hit) => hit.end <= start || hit.start >= end));
      return further.length === 0 ? hits : [...hits, ...further].sort((a, b) => a.start - b.start);
    },
  };
}

interface Named {
  readonly id: EntityId;
  readonly names: readonly NameItem[];
}

function indexNamed(entities: readonly Named[]): NameIndex {
  const byForm = new Map<string, NameEntry[]>();
  const add = (entity: EntityId, { value, weak, role }: NameItem): void => {
    const form = formOf(value);
    if (form.length < 2) return;
    const short = LATIN.test(form) && form.length < SHORTEST_STRONG_LATIN;
    const entry = { name: value, form, entity, weak: weak === true || short || role === 'pinyin' };
    const known = byForm.get(form);
    if (!known) byForm.set(form, [entry]);
    else if (!known.some((other) => other.entity === entity)) known.push(entry);
  };
  for (const { id, names } of entities) for (const name of names) add(id, name);
  const forms = [...byForm.keys()];
  const search = createTermIndex(forms);
  return {
    entries: [...byForm.values()].flat(),
    exactly: (form) => byForm.get(form) ?? [],
    find(value) {
      const { ids, starts } = search(value);
      const hits = ids.map((id, at) => ({ start: starts[at] ?? 0, form: forms[id] ?? '' }));
      hits.sort((a, b) => a.start - b.start || b.form.length - a.form.length);
      const found: NameHit[] = [];
      let end = 0;
      for (const { start, form } of hits) {
        if (start < end) continue;
        end = start + form.length;
        found.push({ start, end, entries: byForm.get(form) ?? [] });
      }
      return found;
    },
  };
}
