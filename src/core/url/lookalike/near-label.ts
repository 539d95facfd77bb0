/** Labels that look like, are a slip away from, or equal a protected one. */
import { commonEnd, commonStart, slipBetween } from './edit';
import type { HostView, Imitation } from './find-lookalike';
import { fillingOf } from './keywords';
import { skeletonOf, toAsciiLookalike } from './skeleton';
import {
  deletionsOf,
  INNOCENT_NEIGHBOURS,
  SHORTEST_LABEL,
  SHORTEST_TYPO,
  shortStem,
  type Target,
  type Targets,
} from './targets';

/** A common label must be longer for a slip to mean anything: huawwei, not hxbc. */
const SHORTEST_COMMON_TYPO = 6;

/** A product's name spelt out is its own at this length (weilidai); shorter ones are words (huabei, North China). */
const SHORTEST_PINYIN_SWAP = 7;

/** Suffixes on which no worldwide house trades. */
const OUTLYING_SUFFIXES = new Set(
  'net top vip xyz cc icu shop club site online info pro xin live fun work ltd buzz mobi cfd bond sbs store website space win bid loan'.split(
    ' ',
  ),
);

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
    const ascii = toAsciiLookalike(text);
    const foreign = ascii !== text;
    const alike = targets.bySkeleton.get(skeletonOf(text)) ?? [];
    const target =
      alike.find((one) => one.label !== text && isTellingHomoglyph(view, text, one, foreign)) ??
      (foreign ? slipsTo(ascii, targets) : undefined);
    if (target) return { target, technique: 'homoglyph', at: [at, at + text.length], structural: true };
  }
  return undefined;
}

function isTellingHomoglyph(view: HostView, text: string, target: Target, foreign: boolean): boolean {
  if (view.claims(target.entity)) return true;
  const isTelling = foreign || /[01]|rn|vv/.test(differingLetters(text, target.label));
  if (isTelling || view.suffix === target.suffix) return target.label.length >= SHORTEST_LABEL;
  return text.length >= SHORTEST_TYPO && !isChance(view, text, target);
}

/** What stands in `written` where it stops agreeing with `meant`. A digit, rn or vv there was put for a letter (b0sc, rnucfc). */
function differingLetters(written: string, meant: string): string {
  const start = commonStart(written, meant);
  return written.slice(start, written.length - Math.min(commonEnd(written, meant), written.length - start));
}

/** Letters of other scripts and one more change: nobody writes an honest name so. */
function slipsTo(ascii: string, targets: Targets): Target | undefined {
  if (ascii.length < SHORTEST_TYPO - 1 || ascii.length > targets.longest + 1) return undefined;
  for (const deletion of deletionsOf(ascii)) {
    const target = targets.byDeletion.get(deletion)?.find(({ label }) => slipBetween(ascii, label) !== undefined);
    if (target) return target;
  }
  return undefined;
}

/** One slip of the keyboard: ppdia.com, muccfc.com. A near miss, not an accusation; a swap is reported before a typo. */
export function findSlip(view: HostView, targets: Targets): Imitation | undefined {
  let typo: Imitation | undefined;
  for (const { text, at, beside } of partsOf(view)) {
    if (text.length < SHORTEST_LABEL || text.length > targets.longest + 1) continue;
    // A protected label is not a slip of its neighbour: mybank.com is mybank.cn under another suffix.
    if (targets.byLabel.has(text)) continue;
    for (const deletion of deletionsOf(text)) {
      for (const target of targets.byDeletion.get(deletion) ?? []) {
        const technique = slipBetween(text, target.label);
        if (!technique || (typo && technique === 'typo')) continue;
        if (!beside && !isTellingSlip(view, text, target)) continue;
        const found: Imitation = { target, technique, at: [at, at + text.length], structural: false };
        if (technique === 'character-swap') return found;
        typo = found;
      }
    }
  }
  return typo;
}

/** Whether a slip away from the label is more than chance. */
function isTellingSlip(view: HostView, text: string, target: Target): boolean {
  if (view.claims(target.entity)) return true;
  if (INNOCENT_NEIGHBOURS.has(text)) return false;
  // The whole name but for one letter, suffix included, is near however short it is.
  if (view.suffix === target.suffix) return true;
  // Hotline numbers are near one another by nature: 12306 beside 12309.
  if (/^\d+$/.test(target.label)) return false;
  const least = target.common ? SHORTEST_COMMON_TYPO : SHORTEST_TYPO;
  return target.label.length >= least && text.length >= SHORTEST_TYPO && !isChance(view, text, target);
}

/** Firms with the same tail and a stem of two or three letters are near each other; under one's own rarer suffix less so. */
function isChance({ suffix }: HostView, text: string, { label, suffix: own }: Target): boolean {
  if (INNOCENT_NEIGHBOURS.has(text)) return true;
  const stem = shortStem(label);
  const slipAt = commonStart(text, label);
  // A letter put in or left out where stem and tail meet belongs to the stem (fibank beside fbank).
  const inStem = slipAt < stem || (slipAt === stem && text.length !== label.length);
  return stem > 0 && inStem && (suffix !== own || own === 'com');
}

/** The brand under another suffix: ppdai.top. Brands own several, so a near miss only. */
export function findTldSwap(view: HostView, targets: Targets): Imitation | undefined {
  const { label, labelAt, claims } = view;
  const target = targets.byLabel.get(label)?.find(({ common, sort, entity }) => {
    if (claims(entity)) return true;
    if (sort === 'pinyin') return label.length >= SHORTEST_PINYIN_SWAP && OUTLYING_SUFFIXES.has(view.suffix);
    return label.length >= SHORTEST_LABEL && (!common || OUTLYING_SUFFIXES.has(view.suffix));
  });
  return target && { target, technique: 'tld-swap', at: [labelAt, labelAt + label.length], structural: false };
}
