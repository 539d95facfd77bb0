import type { Verdict } from '@/src/core/types';
import type { Locale } from '@/src/i18n/locale';
import { reportWords } from '@/src/i18n/report/report-words';
import type { ExplainKnowledge } from '../explain-knowledge';
import { sourceLines } from '../source-lines';
import type { ReportRule } from './types';

/** The provisions that the verdict found broken, each once, strongest evidence first. */
export function brokenRules({ evidence }: Verdict, knowledge: ExplainKnowledge, locale: Locale): ReportRule[] {
  const { force, sources } = reportWords(locale).document;
  const ids = new Set(evidence.flatMap((one) => (one.indicator === 'collection-conduct' ? [one.facts.provision] : [])));
  return [...ids].flatMap((id) => {
    const provision = knowledge.provisions.get(id);
    if (!provision) return [];
    const lines = sourceLines([provision], { knowledge, locale });
    return [
      {
        finding: sentence(provision.finding[locale]),
        rule: provision.rule[locale],
        force: force[provision.force],
        citation: provision.citation[locale],
        sources: sources(
          lines.map(({ title }) => title),
          provision.checkedOn,
        ),
      },
    ];
  });
}

/** A finding stands in the middle of a sentence elsewhere. */
function sentence(finding: string): string {
  return finding.charAt(0).toUpperCase() + finding.slice(1);
}
