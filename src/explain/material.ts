import type { EntityId, EvidenceOf, Indicator, JudgedLink, Level, Verdict, WeighedEvidence } from '@/src/core/types';
import type { Locale } from '@/src/i18n/locale';
import type { VerdictWords } from '@/src/i18n/verdict/keys';
import { verdictWords } from '@/src/i18n/verdict/verdict-words';
import type { ExplainKnowledge } from './explain-knowledge';
import { seenOnly } from './quoted';
import { asciiHost, shownHost } from './shown-host';

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
  /** By span. */
  readonly linkAt: ReadonlyMap<string, JudgedLink>;
  /** Evidence about links, by the span of the link, which evidence shares. */
  readonly linkEvidence: ReadonlyMap<string, readonly WeighedEvidence[]>;
}

const RISKY: Record<Level, boolean> = { official: false, unverified: false, suspicious: true, dangerous: true };

export function gatherMaterial(verdict: Verdict, knowledge: ExplainKnowledge, locale: Locale, text: string): Material {
  const linkEvidence = new Map<string, WeighedEvidence[]>();
  for (const evidence of verdict.evidence) {
    if (!('host' in evidence.facts) || !evidence.span) continue;
    const at = evidence.span.join();
    const same = linkEvidence.get(at);
    if (same) same.push(evidence);
    else linkEvidence.set(at, [evidence]);
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
    linkAt: new Map(verdict.links.map((link) => [link.span.join(), link])),
    linkEvidence,
  };
}

/** Evidence of one indicator about one link. */
export function evidenceAbout<I extends Indicator>(
  { linkEvidence }: Material,
  link: JudgedLink,
  indicator: I,
): (WeighedEvidence & EvidenceOf<I>) | undefined {
  const isOfIndicator = (evidence: WeighedEvidence): evidence is WeighedEvidence & EvidenceOf<I> =>
    evidence.indicator === indicator;
  return linkEvidence.get(link.span.join())?.find(isOfIndicator);
}

/** On the organisation's blocklist, or leading to a host that is. */
export function isBlocked(link: JudgedLink, { linkEvidence }: Pick<Material, 'linkEvidence'>): boolean {
  return (linkEvidence.get(link.span.join()) ?? []).some(
    ({ indicator, facts }) =>
      indicator === 'url-shape' && 'shape' in facts && facts.shape === 'blocked-by-organisation',
  );
}

/** The host for a sentence: as shown, with what a browser opens behind it where the two differ. */
export function spokenHost({ words }: Material, host: string): string {
  const shown = shownHost(host);
  const ascii = asciiHost(host);
  return shown === ascii ? shown : words.labels.host(shown, ascii);
}
