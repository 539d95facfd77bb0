import type { JudgedLink } from '@/src/core/types';
import { entityName, officialDomains } from './entity-name';
import { isImitation, serviceName } from './link-sentence';
import { evidenceAbout, isBlocked, type Material } from './material';
import { hostParts, shownHost } from './shown-host';
import type { LinkView } from './types';

const IP_LITERAL = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/;
/** Registries give these only to government bodies; the engine knows the same suffixes (`core/index/domains.ts`). */
const GOVERNMENT_HOST = /(?:^|\.)gov\.(?:cn|tw|hk)$/;

/** One view per address; the same address written twice is one. */
export function linkViews(material: Material): LinkView[] {
  const views = new Map<string, LinkView>();
  for (const link of material.verdict.links) {
    if (!views.has(link.canonical)) views.set(link.canonical, linkView(link, material));
  }
  return [...views.values()];
}

function linkView(link: JudgedLink, material: Material): LinkView {
  const shown = shownHost(link.host);
  const lookalike = evidenceAbout(material, link, 'lookalike-domain')?.facts;
  // Spans are in the host as the detector wrote it; they hold for what is shown only where the two are the same.
  const differing = lookalike?.host === shown ? lookalike.differing : undefined;
  const official = lookalike?.official ?? officialDomains(imitatedBy(link, material))[0];
  return {
    level: link.level,
    host: hostParts(shown, differing),
    ...(shown !== link.host && { asciiHost: link.host }),
    ...(link.registrableDomain !== null && { registrableDomain: shownHost(link.registrableDomain) }),
    canonical: link.canonical,
    ...(material.verdict.readFrom && { mustCompare: true }),
    text: linkText(link, material),
    ...(link.owner !== undefined && { owner: link.owner }),
    ...(link.imitates !== undefined &&
      official !== undefined && {
        imitates: { entity: link.imitates, name: entityName(material, link.imitates), official },
      }),
    ...(link.technique !== undefined && { technique: link.technique }),
  };
}

function imitatedBy(link: JudgedLink, { knowledge }: Material) {
  return link.imitates === undefined ? undefined : knowledge.entities.get(link.imitates);
}

function linkText(link: JudgedLink, material: Material): string {
  const { views } = material.words;
  if (isBlocked(link, material)) return views.blocked;
  const owned = evidenceAbout(material, link, 'official-domain')?.facts;
  if (owned) {
    const owner = entityName(material, owned.owner);
    if (owned.open) return views.open(owner);
    if (owned.role === 'affiliated') return views.affiliated(owner);
    if (owned.role === 'historic') return views.historic(owner);
    if (owned.confidence !== 'high') return views.unconfirmed(owner);
    if (material.verdict.readFrom) return views.readAsOfficial(owner);
    return owned.role === 'short-domain' ? views.shortDomain(owner) : views.official(owner);
  }
  const lookalike = evidenceAbout(material, link, 'lookalike-domain');
  if (lookalike) {
    const owner = entityName(material, lookalike.facts.imitates);
    const wording = isImitation(lookalike) ? views.imitation : views.resembles;
    return wording(owner, lookalike.facts.official);
  }
  const short = evidenceAbout(material, link, 'short-link');
  if (short) return views.shortener(serviceName(material, short.facts.service));
  if (link.host === '') return views.noHost;
  if (GOVERNMENT_HOST.test(link.host)) return views.government;
  return IP_LITERAL.test(link.host) ? views.ip : views.notHeld;
}
