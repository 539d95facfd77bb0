import type { EntityId } from '@/src/core/types';
import type { Locale } from '@/src/i18n/locale';
import { displayName, hotlines, officialDomains } from './entity-name';
import type { ExplainKnowledge } from './explain-knowledge';
import { readableNumber } from './readable-number';

/** How an entity is called and reached, for a short warning; only what may be called official. */
export interface Contacts {
  readonly name: string;
  readonly officialDomains: readonly string[];
  /** As people write them. */
  readonly hotlines: readonly string[];
}

/** Of an id that the knowledge does not hold: the id itself and nothing else. */
export function contactsOf({ entities }: ExplainKnowledge, entity: EntityId, locale: Locale): Contacts {
  const known = entities.get(entity);
  return {
    name: known ? displayName(known, locale) : entity,
    officialDomains: officialDomains(known),
    hotlines: hotlines(known).map(readableNumber),
  };
}
