/** Entries that are not in the files here: a person's own and an organisation's. */
import type { AddedInstitution, Institution, Registry, Source, Sourced } from '@/src/core/knowledge';

const SOURCES = { person: 'added-by-person', organisation: 'added-by-organisation' } as const;

/** Who vouches for them, beside `sources.json`. */
export const ADDED_SOURCES: Readonly<Record<(typeof SOURCES)[keyof typeof SOURCES], Source>> = {
  'added-by-person': { title: { zh_CN: '您自己添加的', zh_TW: '您自行新增的', en: 'Added by you' } },
  'added-by-organisation': {
    title: { zh_CN: '您所在的单位添加的', zh_TW: '您所屬的機構新增的', en: 'Added by your organisation' },
  },
};

/**
 * Their word counts like two sources: whoever adds an address is asked to have checked it. It counts for what the registry says
 * nothing about: a domain, host or number that stands there stays whose it is there.
 */
export function withAdded(registry: Registry, added: readonly AddedInstitution[]): Registry {
  const isHeld = heldBy(registry);
  return {
    ...registry,
    institutions: [
      ...registry.institutions,
      ...added.map((one) =>
        institutionOf({
          ...one,
          domains: one.domains.filter((domain) => !isHeld(domain)),
          numbers: one.numbers.filter((number) => !isHeld(number)),
        }),
      ),
    ],
  };
}

/** Tells domains, shared hosts and numbers that stand in the registry. */
function heldBy({ institutions, authorities, services }: Registry): (value: string) => boolean {
  const owned = [...institutions, ...authorities].flatMap(({ domains, numbers }) => [...domains, ...numbers]);
  const held = new Set([...owned, ...services.flatMap(({ hosts }) => hosts)].map(({ value }) => value));
  return (value) => held.has(value);
}

function institutionOf({ id, addedBy, name, domains, numbers, addedOn = '' }: AddedInstitution): Institution {
  const sourced: Sourced = { sources: [SOURCES[addedBy]], checkedOn: addedOn, confidence: 'high' };
  return {
    id,
    addedBy,
    kind: 'added',
    reviewBy: '',
    // An everyday word somebody typed in must not become a sender wherever it occurs.
    names: [{ value: name, role: 'brand', weak: true, ...sourced }],
    domains: domains.map((value) => ({ value, role: 'official', ...sourced })),
    numbers: numbers.map((value) => ({ value, role: 'hotline', ...sourced })),
  };
}
