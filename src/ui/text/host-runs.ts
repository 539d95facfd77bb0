import type { HostPart } from '@/src/explain/types';

/** A run of a host's characters drawn in one way. */
export interface HostRun {
  readonly text: string;
  readonly differs: boolean;
  /** Part of the registrable domain: what decides whose address it is. */
  readonly registrable: boolean;
}

/**
 * Cuts a host's parts once more where its registrable domain begins.
 *
 * @example 'ppdai.com.pay-x.top', registrable 'pay-x.top' → 'ppdai.com.' faint, 'pay-x.top' strong
 */
export function hostRuns(parts: readonly HostPart[], registrableDomain: string | undefined): readonly HostRun[] {
  const host = parts.map(({ text }) => text).join('');
  const start = registrableDomain && host.endsWith(registrableDomain) ? host.length - registrableDomain.length : 0;
  const runs: HostRun[] = [];
  let at = 0;
  for (const { text, differs } of parts) {
    const split = Math.min(Math.max(start - at, 0), text.length);
    if (split > 0) runs.push({ text: text.slice(0, split), differs, registrable: false });
    if (split < text.length) runs.push({ text: text.slice(split), differs, registrable: true });
    at += text.length;
  }
  return runs;
}
