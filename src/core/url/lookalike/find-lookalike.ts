/**
 * Hosts that imitate an official domain.
 *
 * Techniques are tried in the order in which they are reported (`TECHNIQUES`); the first that fits answers. Each looks
 * only at maps prepared from the registry, so one address costs a few dozen look-ups whatever the registry's size.
 */
import { toUnicode } from 'punycode/';
import { GOVERNMENT_HOST } from '../../index/domains';
import type { EntityId, Span, Technique } from '../../types';
import { hostParts } from '../registrable-domain';
import { findCombosquat } from './combosquat';
import { differingSpans } from './differing';
import { findEmbedding } from './embedding';
import { findHomoglyph, findSlip, findTldSwap } from './near-label';
import type { Target, Targets } from './targets';

export interface LookalikeSubject {
  readonly host: string;
  readonly registrableDomain: string | null;
  readonly userinfo: string;
}

/** One host taken apart once for all techniques. */
export interface HostView {
  /** As displayed: punycode in Unicode. */
  readonly shown: string;
  readonly labels: readonly string[];
  /** Of the registrable domain, as displayed. */
  readonly label: string;
  /** Offset of `label` in `shown`. */
  readonly labelAt: number;
  readonly suffix: string;
  /** Whether the text claims to be this entity: then short and common labels count too. */
  readonly claims: (entity: EntityId) => boolean;
}

/** What a technique answers: which target, where in the shown host, and whether it is imitation by construction. */
export interface Imitation {
  readonly target: Target;
  readonly technique: Technique;
  readonly at: Span;
  readonly structural: boolean;
}

export interface Lookalike extends Imitation {
  readonly shown: string;
  readonly differing: readonly Span[];
}

export type FindLookalike = (subject: LookalikeSubject, claimed?: ReadonlySet<EntityId>) => Lookalike | undefined;

const NOBODY: ReadonlySet<EntityId> = new Set();

export function lookalikeFinder(targets: Targets): FindLookalike {
  // In the order in which techniques are reported (`TECHNIQUES`); user-info is looked at before the host.
  const finders: readonly ((view: HostView, targets: Targets) => Imitation | undefined)[] = [
    findEmbedding,
    findHomoglyph,
    findSlip,
    findCombosquat,
    findTldSwap,
  ];
  return (subject, claimed = NOBODY) => {
    const { host, registrableDomain, userinfo } = subject;
    if (registrableDomain !== null && targets.known.has(registrableDomain)) return undefined;
    if (userinfo !== '') {
      const named = targetInUserinfo(userinfo, targets);
      if (named) {
        const shown = shownAs(host);
        return {
          target: named,
          technique: 'userinfo',
          structural: true,
          shown,
          at: [0, 0],
          differing: [[0, shown.length]],
        };
      }
    }
    if (registrableDomain === null || GOVERNMENT_HOST.test(host)) return undefined;
    const view = viewOf(host, registrableDomain, claimed);
    let first: Imitation | undefined;
    for (const find of finders) {
      first = find(view, targets);
      if (first) break;
    }
    if (!first) return undefined;
    // A brand spelt out beside a word is meant, not another one a slip away (mybank-huankuan.top beside ymbank.com).
    const spelt = first.structural ? undefined : findCombosquat(view, targets);
    const found = spelt?.structural && spelt.target.entity !== first.target.entity ? spelt : first;
    const differing = differingSpans(view.shown, found.at, found.target.domain, found.technique);
    return { ...found, shown: view.shown, differing };
  };
}

/**
 * In Unicode; as it is where it says `xn--` without being Punycode, which the URL standard lets pass. Only for comparing:
 * what people are shown goes through `shownHost` of the explain layer, which keeps letters that disturb the line as ASCII.
 */
function shownAs(host: string): string {
  if (!host.includes('xn--')) return host;
  try {
    return toUnicode(host);
  } catch {
    return host;
  }
}

function viewOf(host: string, registrableDomain: string, claimed: ReadonlySet<EntityId>): HostView {
  const shown = shownAs(host);
  const labels = shown.split('.');
  const suffixLabels = registrableDomain.split('.').length - 1;
  const label = labels[labels.length - 1 - suffixLabels] ?? '';
  const suffix = labels.slice(labels.length - suffixLabels).join('.');
  return {
    shown,
    labels,
    label,
    labelAt: shown.length - suffix.length - 1 - label.length,
    suffix,
    claims: (entity) => claimed.has(entity),
  };
}

/** `http://ppdai.com@evil.top`: the part before the @ is shown first and read as the address. */
function targetInUserinfo(userinfo: string, targets: Targets): Target | undefined {
  const name = decoded(userinfo).toLowerCase().split(/[:/@]/)[0] ?? '';
  const { registrableDomain } = hostParts(name);
  const byDomain = registrableDomain === null ? undefined : targets.byDomain.get(registrableDomain);
  if (byDomain) return byDomain;
  return name
    .split(/[.-]/)
    .flatMap((part) => targets.byLabel.get(part) ?? [])
    .find(({ common }) => !common);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
