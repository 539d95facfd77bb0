/** Which addresses are stopped before they are opened, by what they are and not by what stands on the page. */
import type { EvidenceOf, Verdict } from '@/src/core/types';

/** `imitation` poses as an official address; `resembles` is a slip or a suffix away from one. */
export type AddressWarning = 'imitation' | 'resembles';

/**
 * @param verdict of one address. Its other signs (an IP literal, a rare suffix, a parameter that leads elsewhere) are told to
 *   who asks but stop nobody: honest sites show them too, and the target of a redirect is stopped when its turn comes.
 */
export function addressWarning({ links, evidence }: Verdict): AddressWarning | undefined {
  const [link] = links;
  if (link?.imitates === undefined) return undefined;
  const own = evidence.some(
    (one) => one.indicator === 'lookalike-domain' && asciiHost(one.facts.host) === link.host && one.weight > 0,
  );
  if (!own) return undefined;
  return link.level === 'dangerous' ? 'imitation' : 'resembles';
}

/** Evidence names hosts as displayed. */
function asciiHost(shown: EvidenceOf<'lookalike-domain'>['facts']['host']): string {
  return URL.canParse(`http://${shown}`) ? new URL(`http://${shown}`).hostname : shown;
}
