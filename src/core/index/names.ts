/** Names of the registry in normalised text. */
import type { NameItem, Registry } from '../knowledge';
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

export function indexNames(registry: Registry): NameIndex {
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
  for (const entities of [registry.institutions, registry.unverifiedNames, registry.authorities]) {
    for (const { id, names } of entities) for (const name of names) add(id, name);
  }
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
