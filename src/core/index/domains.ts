/** Whose a host is. */
import type { DomainItem, Registry, Service } from '../knowledge';
import type { EntityId } from '../types';

export interface DomainOwner {
  readonly entity: EntityId;
  readonly item: DomainItem;
}

export interface DomainIndex {
  /** All owners of a registrable domain; institutions before authorities. */
  ownersOf(domain: string | null): readonly DomainOwner[];
  /** The public service (shortener, free host …) a host belongs to. */
  serviceOf(host: string): Service | undefined;
}

/** Registered to governments alone, so a host below one is a government's also where the registry does not list it. */
export const GOVERNMENT_SUFFIXES = ['gov.cn', 'gov.tw', 'gov.hk'] as const;

/** The same as a test of a host; `explain` may import no values of this layer and has its own copy (`link-views.ts`). */
export const GOVERNMENT_HOST = /(?:^|\.)gov\.(?:cn|tw|hk)$/;

export function indexDomains(registry: Registry): DomainIndex {
  const owners = new Map<string, DomainOwner[]>();
  for (const { id, domains } of [...registry.institutions, ...registry.authorities]) {
    for (const item of domains) {
      const known = owners.get(item.value);
      if (known) known.push({ entity: id, item });
      else owners.set(item.value, [{ entity: id, item }]);
    }
  }
  const services = new Map<string, Service>();
  for (const service of registry.services) {
    for (const { value } of service.hosts) services.set(value, service);
  }
  return {
    ownersOf: (domain) => (domain === null ? [] : (owners.get(domain) ?? [])),
    serviceOf(host) {
      // A free host lends subdomains, so any parent counts.
      for (let rest = host; rest !== ''; rest = rest.slice(rest.indexOf('.') + 1)) {
        const service = services.get(rest);
        if (service) return service;
        if (!rest.includes('.')) return undefined;
      }
      return undefined;
    },
  };
}

/** How far a host speaks for the owner of its domain. */
export type Ownership = 'own' | 'user-content' | 'redirect';

/**
 * On a public platform's domain only the bare domain, its `www.` and hosts listed exactly are the owner's own; on one
 * with forwarding pages only its front page is.
 */
export function ownership(item: DomainItem, host: string, isFrontPage: boolean): Ownership {
  const listed = item.hosts?.includes(host) === true;
  if (item.userContent && !listed && (item.role === 'short-domain' || !isBare(item.value, host))) return 'user-content';
  if (item.redirects && !listed && !(isFrontPage && isBare(item.value, host))) return 'redirect';
  return 'own';
}

function isBare(domain: string, host: string): boolean {
  return host === domain || host === `www.${domain}`;
}
