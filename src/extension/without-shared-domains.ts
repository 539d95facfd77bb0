import type { AddedInstitution } from '@/src/core/knowledge';
import { isSharedDomain } from './navigation/shared-hosts';

/**
 * Whoever added it, a policy included: an address where anybody can put pages makes nobody's page official. Apart from
 * `addedInstitutions`, which pages call before the registry is loaded.
 */
export function withoutSharedDomains(added: readonly AddedInstitution[]): readonly AddedInstitution[] {
  return added.map((one) => ({ ...one, domains: one.domains.filter((domain) => !isSharedDomain(domain)) }));
}
