/**
 * Finds entries of the registry by part of a name (in either script, or in pinyin where it is recorded), by an address or by a
 * number. The best come first: the whole before the beginning before the middle.
 */
import { indexNames } from '@/src/core/index/names';
import type { Registry } from '@/src/core/knowledge';
import { normalize } from '@/src/core/text/normalize';
import type { EntityId } from '@/src/core/types';
import { canonicalizeUrl } from '@/src/core/url/canonicalize';

export type RegistrySearch = (query: string) => readonly EntityId[];

/** One character finds half the banks; two digits half the hotlines. */
const SHORTEST = { name: 2, latin: 2, digits: 3 } as const;

interface Sought {
  readonly entity: EntityId;
  readonly form: string;
}

/** Milliseconds to prepare; a search then looks at every item once, far below one. */
export function createRegistrySearch(registry: Registry): RegistrySearch {
  const owning = [...registry.institutions, ...registry.authorities];
  const names: readonly Sought[] = [
    ...indexNames(registry).entries,
    ...registry.authorities.flatMap(({ id, title }) =>
      [title.zh_CN, title.zh_TW, title.en].map((words) => ({ entity: id, form: formOf(words) })),
    ),
    // Names that stand in the registry too are no claim of their own, but a person should find what they added.
    ...registry.institutions.flatMap(({ id, addedBy, names: [name] }) =>
      addedBy === undefined || name === undefined ? [] : [{ entity: id, form: formOf(name.value) }],
    ),
  ];
  const domains = owning.flatMap(({ id, domains }) => domains.map(({ value }) => ({ entity: id, form: value })));
  const numbers = owning.flatMap(({ id, numbers }) => numbers.map(({ value }) => ({ entity: id, form: value })));
  return (query) => {
    // Full-width letters and dots are what a Chinese keyboard writes.
    const written = query.normalize('NFKC').trim();
    const form = formOf(written);
    const digits = /^[+\d][\d\s()-]*$/.test(written) ? written.replace(/\D/g, '') : '';
    const host = written.includes('.') ? canonicalizeUrl(written) : undefined;
    const asked = host?.registrableDomain ?? undefined;
    const ranked = new Map<EntityId, number>();
    const keep = (entity: EntityId, rank: number) =>
      ranked.set(entity, Math.min(rank, ranked.get(entity) ?? Number.POSITIVE_INFINITY));
    if (digits.length >= SHORTEST.digits) for (const one of numbers) match(one, digits, keep);
    if (asked !== undefined) for (const one of domains) match(one, asked, keep);
    else if (/^[a-z0-9-]+$/.test(form) && form.length >= SHORTEST.latin)
      for (const one of domains) match({ ...one, form: one.form.slice(0, one.form.indexOf('.')) }, form, keep);
    if (form.length >= SHORTEST.name) for (const one of names) match(one, form, keep);
    return [...ranked].sort(([, a], [, b]) => a - b).map(([entity]) => entity);
  };
}

function match({ entity, form }: Sought, sought: string, keep: (entity: EntityId, rank: number) => void): void {
  const at = form.indexOf(sought);
  if (at < 0) return;
  keep(entity, form.length === sought.length ? 0 : at === 0 ? 1 : 2);
}

function formOf(words: string): string {
  return normalize(words).value.trim();
}
