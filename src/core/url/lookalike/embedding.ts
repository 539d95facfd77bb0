/** A whole official domain inside another one's: ppdai.com.pay-x.top, ppdai-com.top, www.ppdai.com-loan.top. */
import type { HostView, Imitation } from './find-lookalike';
import type { Target, Targets } from './targets';

const BREAK = /[.-]/;

/** Labels from here on may stand for the domain even when its dots became hyphens. */
const SHORTEST_HYPHENATED = 4;
/** Shorter halves are words of their own: ali.pay.example. */
const SHORTEST_SPLIT = 5;

export function findEmbedding(view: HostView, targets: Targets): Imitation | undefined {
  return spelledOut(view, targets) ?? splitByDot(view, targets);
}

/** A dot inside the brand: pp.dai.com reads as ppdai.com. */
function splitByDot({ labels, label, suffix, shown }: HostView, targets: Targets): Imitation | undefined {
  const before = labels.length - suffix.split('.').length - 1;
  if (before < 1) return undefined;
  const joined = (labels[before - 1] ?? '') + label;
  const target = targets.byLabel.get(joined)?.find((one) => one.suffix === suffix && joined.length >= SHORTEST_SPLIT);
  const length = joined.length + 1 + suffix.length + 1;
  return (
    target && { target, at: [shown.length - length, shown.length], technique: 'target-embedding', structural: true }
  );
}

function spelledOut(view: HostView, targets: Targets): Imitation | undefined {
  const { shown } = view;
  for (let start = 0; start < shown.length; start = nextBreak(shown, start) + 1) {
    // A protected label can have hyphens of its own: bank-of-china.com.pay-x.top.
    let end = nextBreak(shown, start);
    while (end - start <= targets.longest) {
      const found = embeddedAt(view, targets, start, end);
      if (found) return found;
      if (shown[end] !== '-') break;
      end = nextBreak(shown, end + 1);
    }
  }
  return undefined;
}

function nextBreak(shown: string, from: number): number {
  let end = from;
  while (end < shown.length && !BREAK.test(shown[end] ?? '')) end += 1;
  return end;
}

function embeddedAt(
  { shown, labelAt, suffix }: HostView,
  targets: Targets,
  start: number,
  end: number,
): Imitation | undefined {
  for (const target of targets.byLabel.get(shown.slice(start, end)) ?? []) {
    // mucfc.com.cn is mucfc.com under another suffix, not inside another name.
    if (start === labelAt && suffix.startsWith(`${target.suffix}.`)) continue;
    const length = embeddedLength(shown, start, end, target);
    const isChance = target.common && target.label.length < SHORTEST_HYPHENATED && !dotted(shown, start, target);
    if (length > 0 && !isChance)
      return { target, at: [start, start + length], technique: 'target-embedding', structural: true };
  }
  return undefined;
}

function dotted(shown: string, start: number, { domain }: Target): boolean {
  return shown.startsWith(`${domain}.`, start);
}

/** How much of the host spells the domain from `start`, with `.` or `-` for its dots; 0 when something else follows. */
function embeddedLength(
  shown: string,
  start: number,
  labelEnd: number,
  { domain, label, sort, suffix }: Target,
): number {
  if (sort === 'pinyin' || suffix === '') return 0;
  const end = start + domain.length;
  // The host must go on after it, or it is no embedding but the end of the name.
  if (end >= shown.length || !BREAK.test(shown[end] ?? '')) return 0;
  if (shown.slice(labelEnd, end).replaceAll('-', '.') !== `.${suffix}`) return 0;
  // `brand-cn.top` says no more than `brand-vip.top`: that is left to the combosquat.
  const hyphenated = shown[labelEnd] === '-';
  return hyphenated && (suffix === 'cn' || label.length < SHORTEST_HYPHENATED) ? 0 : domain.length;
}
