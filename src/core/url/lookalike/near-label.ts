/** Labels that look like, are a slip away from, or equal a protected one. */
import { slipBetween } from './edit';
import type { HostView, Imitation } from './find-lookalike';
import { fillingOf } from './keywords';
import { skeletonOf, toAsciiLookalike } from './skeleton';
import { deletionsOf, SHORTEST_LABEL, SHORTEST_TYPO, type Target, type Targets } from './targets';

interface Part {
  readonly text: string;
  readonly at: number;
  /** The rest of the label is a telling word: the part need not be the whole label. */
  readonly beside: boolean;
}

/** The label itself, and its hyphenated parts that stand beside telling words. */
function partsOf({ label, labelAt }: HostView): Part[] {
  const parts: Part[] = [{ text: label, at: labelAt, beside: false }];
  if (!label.includes('-')) return parts;
  let at = 0;
  for (const text of label.split('-')) {
    const rest = (label.slice(0, at) + label.slice(at + text.length)).replaceAll('-', '');
    if (text.length >= SHORTEST_TYPO && fillingOf(rest) !== undefined)
      parts.push({ text, at: labelAt + at, beside: true });
    at += text.length + 1;
  }
  return parts;
}

/** Skeletons agree but the letters do not: ppdаi.com with a Cyrillic а, a1ipay.com, rnucfc.com. */
export function findHomoglyph(view: HostView, targets: Targets): Imitation | undefined {
  for (const { text, at } of partsOf(view)) {
    const candidates = targets.bySkeleton.get(skeletonOf(text)) ?? [];
    for (const target of candidates) {
      if (text === target.label) continue;
      const foreign = toAsciiLookalike(text) !== text;
      const longEnough = target.label.length >= (foreign ? SHORTEST_LABEL : SHORTEST_TYPO);
      if (longEnough || view.claims(target.entity)) {
        return { target, at: [at, at + text.length], structural: true };
      }
    }
  }
  return undefined;
}

/** One slip of the keyboard: ppdia.com, muccfc.com. A near miss, not an accusation. */
export function findSlip(view: HostView, targets: Targets, slip: 'typo' | 'character-swap'): Imitation | undefined {
  for (const { text, at, beside } of partsOf(view)) {
    if (text.length < SHORTEST_TYPO - 1 || text.length > targets.longest + 1) continue;
    for (const deletion of deletionsOf(text)) {
      for (const target of targets.byDeletion.get(deletion) ?? []) {
        if (slipBetween(text, target.label) !== slip) continue;
        if (beside || isTellingSlip(view, text, target))
          return { target, at: [at, at + text.length], structural: false };
      }
    }
  }
  return undefined;
}

/** Whether a slip away from the label is more than chance. */
function isTellingSlip(view: HostView, text: string, target: Target): boolean {
  if (view.claims(target.entity)) return true;
  return !target.common && text.length >= SHORTEST_TYPO;
}

/** The brand under another suffix: ppdai.top. Brands own several, so a near miss only. */
export function findTldSwap(view: HostView, targets: Targets): Imitation | undefined {
  const { label, labelAt, claims } = view;
  const target = targets.byLabel
    .get(label)
    ?.find(
      ({ common, sort, entity }) => (!common && sort === 'domain' && label.length >= SHORTEST_LABEL) || claims(entity),
    );
  return target && { target, at: [labelAt, labelAt + label.length], structural: false };
}
