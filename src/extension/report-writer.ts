import { createEngine } from '@/src/core/engine';
import type { AddedInstitution, Blocklist } from '@/src/core/knowledge';
import type { PublicKnowledge } from '@/src/core/redact/personal';
import { createPersonalFinder, type PersonalFinder } from '@/src/core/redact/personal-finder';
import type { Message } from '@/src/core/types';
import type { ExplainKnowledge } from '@/src/explain/explain-knowledge';
import { buildReport } from '@/src/explain/report/build-report';
import { reportText } from '@/src/explain/report/report-text';
import type { Report, ReportChoices } from '@/src/explain/report/types';
import type { Locale } from '@/src/i18n/locale';
import { explainKnowledge, knowledgeWith } from '@/src/knowledge';
import { localDate } from './local-date';
import { withoutSharedDomains } from './without-shared-domains';

export interface ReportWriter {
  write(message: Message, locale: Locale, choices: ReportChoices): Report;
  /** @param part what is handed in, or that and what is for the person */
  toText(report: Report, part: 'submission' | 'all'): string;
}

/** Prepares the knowledge, tens of milliseconds; a report is then a matter of a few. */
export function createReportWriter(added: readonly AddedInstitution[], blocklist?: Blocklist): ReportWriter {
  const knowledge = knowledgeWith(withoutSharedDomains(added), blocklist);
  const engine = createEngine(knowledge);
  const known = explainKnowledge(knowledge);
  const isPublic = publicKnowledge(known);
  // The text stays while the person fills in the rest, and in a long one there is much to find.
  let last: { readonly text: string; readonly finder: PersonalFinder } | undefined;
  const finderOf = (text: string): PersonalFinder => {
    if (last?.text !== text) last = { text, finder: createPersonalFinder(text, isPublic) };
    return last.finder;
  };
  return {
    write(message, locale, choices) {
      const verdict = engine.analyze(message);
      const finder = finderOf(message.text);
      return buildReport({ message, verdict, finder, knowledge: known, locale, choices, today: localDate(new Date()) });
    },
    toText: reportText,
  };
}

/** Numbers and names of the registry; a name of one character is none. */
function publicKnowledge({ entities, numbers }: ExplainKnowledge): PublicKnowledge {
  const names = new Set<string>();
  for (const { entity } of entities.values()) {
    for (const { value } of entity.names) if (value.length > 1) names.add(value.toLowerCase());
  }
  return { isPublicNumber: (digits) => numbers.has(digits), isPublicName: (name) => names.has(name) };
}
