import type { EvidenceOf } from '@/src/core/types';
import type { Sentence } from '@/src/i18n/verdict/keys';
import { entityName, institutionOf } from './entity-name';
import { type Material, spokenHost } from './material';
import { seenOnly, shortened } from './quoted';

/** An address within an address can be as long as its writer likes. */
const MAX_DETAIL = 60;

/** Evidence about a link. */
export type LinkEvidence = EvidenceOf<
  'official-domain' | 'claim-domain-mismatch' | 'lookalike-domain' | 'url-shape' | 'short-link'
>;

export function linkSentence(evidence: LinkEvidence, material: Material): Sentence {
  const { words } = material;
  const host = spokenHost(material, evidence.facts.host);
  switch (evidence.indicator) {
    case 'official-domain':
      return officialSentence(evidence, material, host);
    case 'claim-domain-mismatch': {
      const { claimed, officialDomains, owner } = evidence.facts;
      return words.links.mismatch({
        claimed: entityName(material, claimed),
        host,
        official: officialDomains,
        ...(owner !== undefined && { owner: entityName(material, owner) }),
      });
    }
    case 'lookalike-domain': {
      const { imitates, official, technique } = evidence.facts;
      const domain = material.linkByHost.get(evidence.facts.host)?.registrableDomain ?? host;
      const lookalike = { host, owner: entityName(material, imitates), official, domain, technique };
      return isImitation(evidence, material) ? words.links.imitation(lookalike) : words.links.resembles(lookalike);
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

/** 假冒 is said of imitation by construction, or of a lookalike together with the claim; a near miss only resembles. */
export function isImitation({ facts }: EvidenceOf<'lookalike-domain'>, { claimed, knowledge }: Material): boolean {
  if (facts.structural || claimed.has(facts.imitates)) return true;
  const house = institutionOf(knowledge, facts.imitates)?.group;
  return house !== undefined && [...claimed].some((id) => institutionOf(knowledge, id)?.group === house);
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
  if (material.risky) return links.officialAmongRisk(owned);
  return role === 'short-domain' ? links.shortDomain(owned) : links.official(owned);
}
