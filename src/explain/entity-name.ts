import type { DomainItem, Institution, NumberItem } from '@/src/core/knowledge';
import type { EntityId } from '@/src/core/types';
import type { Locale } from '@/src/i18n/locale';
import type { ExplainKnowledge, KnownEntity } from './explain-knowledge';
import type { Material } from './material';
import { seenOnly } from './quoted';

/** Display name of a registry entry; anything else is returned as it is. */
export function entityName({ knowledge, locale }: Pick<Material, 'knowledge' | 'locale'>, id: EntityId): string {
  const known = knowledge.entities.get(id);
  return known ? displayName(known, locale) : id;
}

/** An authority is called by its title; a company by its first brand name as registered, in every language. */
export function displayName(known: KnownEntity, locale: Locale): string {
  if (known.sort === 'authority') return known.entity.title[locale];
  const { names, id } = known.entity;
  return (names.find((name) => name.role === 'brand') ?? names[0])?.value ?? id;
}

/**
 * A claimed institution for a sentence: by its display name, after the name the text used where that is another one
 * (「好期贷」 is 招联金融; 「招連金融」 only resembles it).
 */
export function claimedName(
  material: Pick<Material, 'knowledge' | 'locale' | 'words'>,
  id: EntityId,
  written: string,
): string {
  const name = entityName(material, id);
  const used = seenOnly(written);
  return used === '' || used === name ? name : material.words.labels.alias(used, name);
}

/** Addresses that may be called official: of that role and of high confidence. */
export function officialDomains(known: KnownEntity | undefined): readonly string[] {
  return domainsOf(known)
    .filter((domain) => domain.role === 'official' && domain.confidence === 'high')
    .map((domain) => domain.value);
}

/** Recorded as theirs, not yet confirmed twice. */
export function unconfirmedDomains(known: KnownEntity | undefined): readonly string[] {
  return domainsOf(known)
    .filter((domain) => domain.role === 'official' && domain.confidence === 'medium')
    .map((domain) => domain.value);
}

/** Numbers that may be shown as theirs: candidates, outgoing numbers and weakly sourced ones are not. */
export function hotlines(known: KnownEntity | undefined): readonly string[] {
  return numbersOf(known)
    .filter((number) => number.role === 'hotline' && number.confidence !== 'low')
    .map((number) => number.value);
}

export function institutionOf(knowledge: ExplainKnowledge, id: EntityId | null | undefined): Institution | undefined {
  const known = id ? knowledge.entities.get(id) : undefined;
  return known?.sort === 'institution' ? known.entity : undefined;
}

function domainsOf(known: KnownEntity | undefined): readonly DomainItem[] {
  return known && known.sort !== 'unverified-name' ? known.entity.domains : [];
}

function numbersOf(known: KnownEntity | undefined): readonly NumberItem[] {
  return known && known.sort !== 'unverified-name' ? known.entity.numbers : [];
}
