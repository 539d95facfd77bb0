/** What the settings page asks of the registry and the engine. Loaded after the first paint: it is most of the extension's size. */
import { createEngine } from '@/src/core/engine';
import { indexKnowledge } from '@/src/core/index/knowledge-index';
import type { AddedInstitution, Blocklist } from '@/src/core/knowledge';
import type { Level } from '@/src/core/types';
import { explain } from '@/src/explain/explain';
import { isOld } from '@/src/explain/limits';
import { type RegistryEntry, registryEntry } from '@/src/explain/registry-entry';
import type { Locale } from '@/src/i18n/locale';
import { explainKnowledge, knowledge, knowledgeWith } from '@/src/knowledge';
import { localDate } from './local-date';
import { type CheckedInstitution, checkInstitution, type InstitutionDraft } from './own-institutions/check-institution';
import { createRegistrySearch } from './registry-search';
import { withoutSharedDomains } from './without-shared-domains';

export interface RegistryDesk {
  readonly facts: {
    readonly version: string;
    /** ISO date of the newest check. */
    readonly date: string;
    readonly institutions: number;
    readonly rules: number;
    /** Twelve months after its date. */
    readonly isOld: boolean;
  };
  /** Entries that fit, best first, at most `most` of them, and how many fit in all. */
  search(
    query: string,
    locale: Locale,
    most: number,
  ): { readonly entries: readonly RegistryEntry[]; readonly all: number };
  /** @param others names of institutions the person added already */
  checkInstitution(draft: InstitutionDraft, others: readonly string[], locale: Locale): CheckedInstitution;
  /** How a host stands by itself, with the verdict's own sentence. */
  judgeHost(host: string, locale: Locale): { readonly level: Level; readonly sentence: string };
}

/**
 * @param added found by the search like entries of the registry; checking is done against the registry alone
 * @param blocklist of an organisation: such a host is dangerous to it
 */
export function createRegistryDesk(added: readonly AddedInstitution[], blocklist?: Blocklist): RegistryDesk {
  const engine = createEngine(knowledgeWith([], blocklist));
  const index = indexKnowledge(knowledge.registry);
  const plain = explainKnowledge(knowledge);
  const { registry } = knowledgeWith(withoutSharedDomains(added));
  const shown = explainKnowledge({ ...knowledge, registry });
  const search = createRegistrySearch(registry);
  return {
    facts: {
      version: knowledge.registry.version,
      date: knowledge.registry.date,
      institutions: knowledge.registry.institutions.length,
      rules: knowledge.rules.length,
      isOld: isOld(knowledge.registry.date, localDate(new Date())),
    },
    search(query, locale, most) {
      const found = search(query);
      return {
        entries: found.slice(0, most).flatMap((id) => registryEntry(id, shown, locale) ?? []),
        all: found.length,
      };
    },
    checkInstitution: (draft, others, locale) =>
      checkInstitution(draft, others, { engine, index, explain: plain }, locale),
    judgeHost(host, locale) {
      const verdict = engine.judgeUrl(`https://${host}/`);
      const { level } = verdict;
      return { level, sentence: explain(verdict, plain, locale, host).headline };
    },
  };
}
