import type { Evidence } from '../types';
import type { Detector } from './detector';

/** A public shortener hides where the link goes. Honest lenders use them too, so it raises nothing alone. */
export const detectShortLink: Detector = (_subject, { links }) =>
  links.flatMap(({ link, service, owner }): Evidence[] =>
    service?.kind === 'shortener' && !owner
      ? [{ indicator: 'short-link', span: link.span, facts: { host: link.host, service: service.name } }]
      : [],
  );
