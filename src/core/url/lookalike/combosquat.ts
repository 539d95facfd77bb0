/** A brand's label with words beside it: ppdai-huankuan.top, paymucfc.com, ppdai.huankuan.top. */
import type { HostView, Imitation } from './find-lookalike';
import { type Filling, fillingOf } from './keywords';
import { SHORTEST_LABEL, type Target, type Targets } from './targets';

/** Without a hyphen or dot round it a shorter label is found inside other words too often (icbc in a longer name). */
const SHORTEST_UNDELIMITED = 5;
/** Beside words we do not know, a hyphenated label this long is still no chance: near miss. */
const SHORTEST_WITH_UNKNOWN = 5;

export function findCombosquat(view: HostView, targets: Targets): Imitation | undefined {
  return inLabel(view, view.label, view.labelAt, targets) ?? inSubdomain(view, targets);
}

function inLabel(view: HostView, label: string, at: number, targets: Targets): Imitation | undefined {
  return hyphenated(view, label, at, targets) ?? runTogether(view, label, at, targets);
}

function hyphenated(view: HostView, label: string, at: number, targets: Targets): Imitation | undefined {
  if (!label.includes('-')) return undefined;
  let offset = 0;
  for (const part of label.split('-')) {
    const brand = part.replace(/^\d+|\d+$/g, '') || part;
    const start = offset + part.indexOf(brand);
    for (const target of targets.byLabel.get(brand) ?? []) {
      const rest = (label.slice(0, start) + label.slice(start + brand.length)).replaceAll('-', '');
      const found = judge(view, target, fillingOf(rest), [at + start, at + start + brand.length], true);
      if (found) return found;
    }
    offset += part.length + 1;
  }
  return undefined;
}

function runTogether(view: HostView, label: string, at: number, targets: Targets): Imitation | undefined {
  for (let length = Math.min(targets.longest, label.length - 1); length >= 2; length -= 1) {
    for (const start of [0, label.length - length]) {
      for (const target of targets.byLabel.get(label.slice(start, start + length)) ?? []) {
        const rest = (label.slice(0, start) + label.slice(start + length)).replaceAll('-', '');
        const found = judge(view, target, fillingOf(rest), [at + start, at + start + length], false);
        if (found) return found;
      }
    }
  }
  return undefined;
}

/** The brand as a subdomain of something that speaks of money, or any subdomain made like a combosquat. */
function inSubdomain(view: HostView, targets: Targets): Imitation | undefined {
  const below = view.labels.length - view.suffix.split('.').length - 1;
  let at = 0;
  for (const label of view.labels.slice(0, below)) {
    const own = fillingOf(view.label.replaceAll('-', ''));
    for (const target of targets.byLabel.get(label) ?? []) {
      const found = judge(view, target, own, [at, at + label.length], true);
      if (found && (own === 'telling' || view.claims(target.entity))) return found;
    }
    const inside = inLabel(view, label, at, targets);
    if (inside?.structural) return inside;
    at += label.length + 1;
  }
  return undefined;
}

function judge(
  view: HostView,
  target: Target,
  filling: Filling | undefined,
  at: Imitation['at'],
  delimited: boolean,
): Imitation | undefined {
  const claimed = view.claims(target.entity);
  const { length } = target.label;
  if (length < SHORTEST_LABEL && !claimed) return undefined;
  if (claimed)
    return filling !== undefined || delimited ? { target, technique: 'combosquat', at, structural: true } : undefined;
  const short = length < SHORTEST_UNDELIMITED && !delimited;
  // A common label is an imitation beside a telling word, and merely near its owner's beside a filler.
  if (filling === 'telling')
    return { target, technique: 'combosquat', at, structural: !target.common && !short ? true : delimited };
  if (filling === 'filler') return { target, technique: 'combosquat', at, structural: !target.common && !short };
  if (target.common) return undefined;
  return delimited && length >= SHORTEST_WITH_UNKNOWN
    ? { target, technique: 'combosquat', at, structural: false }
    : undefined;
}
