import type { Evidence, Link } from '../types';
import type { Lookalike } from '../url/lookalike/find-lookalike';
import type { Detector } from './detector';

/** Hosts that imitate an official domain, those behind a redirect parameter included. */
export const detectLookalikeDomain: Detector = (_subject, { links }) =>
  links.flatMap(({ link, lookalike, leadsTo }) => [
    ...(lookalike ? [evidence(link, lookalike)] : []),
    ...leadsTo.flatMap((target) => (target.lookalike ? [evidence(link, target.lookalike)] : [])),
  ]);

function evidence(link: Link, { target, technique, structural, shown, differing }: Lookalike): Evidence {
  return {
    indicator: 'lookalike-domain',
    span: link.span,
    facts: { host: shown, imitates: target.entity, official: target.domain, technique, structural, differing },
  };
}
