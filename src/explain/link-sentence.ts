import type { EvidenceOf, WeighedEvidence } from '@/src/core/types';
import type { Sentence } from '@/src/i18n/verdict/sentence-keys';
import { claimedName, entityName } from './entity-name';
import { type Material, spokenHost } from './material';
import { seenOnly, shortened } from './quoted';
import { asciiHost, shownHost } from './shown-host';

/** An address within an address can be as long as its writer likes. */
const MAX_DETAIL = 60;

/** Evidence about a link. */
export type LinkEvidence = EvidenceOf<
  'official-domain' | 'claim-domain-mismatch' | 'lookalike-domain' | 'url-shape' | 'short-link'
>;

export function linkSentence(evidence: LinkEvidence & WeighedEvidence, material: Material): Sentence {
  const { words } = material;
  const host = spokenHost(material, evidence.facts.host);
  switch (evidence.indicator) {
    case 'official-domain':
      return officialSentence(evidence, material, host);
    case 'claim-domain-mismatch': {
      const { claimed, name, officialDomains, owner } = evidence.facts;
      return words.links.mismatch({
        claimed: claimedName(material, claimed, name),
        name: entityName(material, claimed),
        host,
        official: officialDomains,
        ...(owner !== undefined && { owner: entityName(material, owner) }),
      });
    }
    case 'lookalike-domain': {
      const { imitates, official, technique } = evidence.facts;
      const domain = registrableOf(evidence, material) ?? host;
      const lookalike = { host, owner: entityName(material, imitates), official, domain, technique };
      return isImitation(evidence) ? words.links.imitation(lookalike) : words.links.resembles(lookalike);
    }
    case 'url-shape':
      return words.links.shape[evidence.facts.shape]({
        host,
        detail: shortened(seenOnly(evidence.facts.detail), MAX_DETAIL),
      });
    case 'short-link':
      return words.links.shortLink({ host, service: serviceName(material, evidence.facts.service) });
    default:
      return evidence satisfies never;
  }
}

/**
 * 假冒 is said of imitation by construction, or of a lookalike together with the claim, which is what makes it decisive; a
 * near miss only resembles.
 */
export function isImitation({ facts, decisive }: EvidenceOf<'lookalike-domain'> & WeighedEvidence): boolean {
  return facts.structural || decisive;
}

/** The domain whose owner receives what is typed; of a redirect's target only the host is known. */
function registrableOf({ facts, span }: EvidenceOf<'lookalike-domain'>, { linkAt }: Material): string | undefined {
  const link = span && linkAt.get(span.join());
  return link?.registrableDomain && asciiHost(facts.host) === link.host ? shownHost(link.registrableDomain) : undefined;
}

export function serviceName({ knowledge }: Material, service: string): string {
  return knowledge.services.get(service)?.name ?? service;
}

function officialSentence(evidence: EvidenceOf<'official-domain'>, material: Material, host: string): Sentence {
  const { links } = material.words;
  const { role, confidence, open, owner } = evidence.facts;
  const owned = { host, owner: entityName(material, owner) };
  if (open === 'user-content') return links.userContent(owned);
  if (open === 'redirect') return links.redirect(owned);
  if (role === 'affiliated') return links.affiliated(owned);
  if (role === 'historic') return links.historic(owned);
  if (confidence !== 'high') return links.unconfirmed(owned);
  if (material.verdict.readFrom) return links.readAsOfficial(owned);
  if (material.risky) return links.officialAmongRisk(owned);
  return role === 'short-domain' ? links.shortDomain(owned) : links.official(owned);
}
