import type { EntityId, EvidenceOf, Indicator, JudgedLink, Level, Verdict, WeighedEvidence } from '@/src/core/types';
import type { Locale } from '@/src/i18n/locale';
import type { VerdictWords } from '@/src/i18n/verdict/keys';
import { verdictWords } from '@/src/i18n/verdict/verdict-words';
import type { ExplainKnowledge } from './explain-knowledge';
import { seenOnly } from './quoted';
import { shownHost } from './shown-host';

/** Everything the sentences of one explanation are made from. */
export interface Material {
  readonly verdict: Verdict;
  readonly knowledge: ExplainKnowledge;
  readonly locale: Locale;
  readonly words: VerdictWords;
  /** The person's own text. */
  readonly text: string;
  /** Institutions the text speaks as: by signature, by its own words, or asked for. */
  readonly claimed: ReadonlySet<EntityId>;
  /** There are signs of risk, so nothing official in it may sound like a reassurance. */
  readonly risky: boolean;
  readonly evidenceByHost: ReadonlyMap<string, readonly WeighedEvidence[]>;
  readonly linkByHost: ReadonlyMap<string, JudgedLink>;
}

const RISKY: Record<Level, boolean> = { official: false, unverified: false, suspicious: true, dangerous: true };

export function gatherMaterial(verdict: Verdict, knowledge: ExplainKnowledge, locale: Locale, text: string): Material {
  const evidenceByHost = new Map<string, WeighedEvidence[]>();
  for (const evidence of verdict.evidence) {
    if (!('host' in evidence.facts)) continue;
    const shown = shownHost(evidence.facts.host);
    const same = evidenceByHost.get(shown);
    if (same) same.push(evidence);
    else evidenceByHost.set(shown, [evidence]);
  }
  const claims = verdict.claims.map((claim) => ({ ...claim, name: seenOnly(claim.name) }));
  return {
    verdict: { ...verdict, claims },
    knowledge,
    locale,
    words: verdictWords(locale),
    text,
    claimed: new Set(verdict.claims.flatMap((claim) => (claim.entity === null ? [] : [claim.entity]))),
    risky: RISKY[verdict.level],
    evidenceByHost,
    linkByHost: new Map(verdict.links.map((link) => [shownHost(link.host), link])),
  };
}

/** Evidence of one indicator about one host, in whichever form the host is written. */
export function evidenceAbout<I extends Indicator>(
  material: Material,
  host: string,
  indicator: I,
): (WeighedEvidence & EvidenceOf<I>) | undefined {
  const isOfIndicator = (evidence: WeighedEvidence): evidence is WeighedEvidence & EvidenceOf<I> =>
    evidence.indicator === indicator;
  return material.evidenceByHost.get(shownHost(host))?.find(isOfIndicator);
}

/** The host for a sentence: as shown, with what a browser opens behind it where the two differ. */
export function spokenHost(material: Material, host: string): string {
  const shown = shownHost(host);
  const ascii = material.linkByHost.get(shown)?.host ?? host;
  return shown === ascii ? shown : material.words.labels.host(shown, ascii);
}
