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

/** Their word counts like two sources: whoever adds an address is asked to have checked it. */
export function withAdded(registry: Registry, added: readonly AddedInstitution[]): Registry {
  return { ...registry, institutions: [...registry.institutions, ...added.map(institutionOf)] };
}

function institutionOf({ id, addedBy, name, domains, numbers, addedOn = '' }: AddedInstitution): Institution {
  const sourced: Sourced = { sources: [SOURCES[addedBy]], checkedOn: addedOn, confidence: 'high' };
  return {
    id,
    addedBy,
    kind: 'added',
    reviewBy: '',
    names: [{ value: name, role: 'brand', ...sourced }],
    domains: domains.map((value) => ({ value, role: 'official', ...sourced })),
    numbers: numbers.map((value) => ({ value, role: 'hotline', ...sourced })),
  };
}
