import type { Evidence } from '../types';
import type { Detector } from './detector';

/** Links whose registrable domain the registry records, whatever its role and confidence. */
export const detectOfficialDomain: Detector = (_subject, { links }) =>
  links.flatMap(({ link, owner, ownership, leadsTo }): Evidence[] => {
    if (!owner) return [];
    const { item, entity } = owner;
    const open = ownership === 'own' ? (leadsTo.length > 0 ? 'redirect' : undefined) : ownership;
    return [
      {
        indicator: 'official-domain',
        span: link.span,
        facts: {
          host: link.host,
          domain: item.value,
          owner: entity,
          role: item.role,
          confidence: item.confidence,
          ...(open && { open }),
        },
      },
    ];
  });
