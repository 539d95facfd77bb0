/** Which addresses are stopped before they are opened, by what they are and not by what stands on the page. */
import type { EvidenceOf, Verdict, WeighedEvidence } from '@/src/core/types';

/**
 * `imitation` poses as an official address; `resembles` is a slip or a suffix away from one; `blocked-by-organisation` is closed by
 * the policy, which holds whatever the person has switched off.
 */
export type AddressWarning = 'imitation' | 'resembles' | 'blocked-by-organisation';

/**
 * Letters of the imitated label below which a slip stops nobody: among four letters every other combination is somebody's name
 * (`icbd`, `cmbd`). Who asks is told all the same, and the mark on the button says so.
 */
const SHORTEST_SLIP = 5;

/**
 * @param verdict of one address. Its other signs (an IP literal, a rare suffix, a parameter that leads elsewhere) are told to
 *   who asks but stop nobody: honest sites show them too, and the target of a redirect is stopped when its turn comes.
 */
export function addressWarning({ links, evidence }: Verdict): AddressWarning | undefined {
  const [link] = links;
  if (link && evidence.some((one) => isBlocked(one, link.host))) return 'blocked-by-organisation';
  if (link?.imitates === undefined) return undefined;
  const [own] = evidence.flatMap((one) =>
    one.indicator === 'lookalike-domain' && asciiHost(one.facts.host) === link.host && one.weight > 0
      ? [one.facts]
      : [],
  );
  if (!own) return undefined;
  if (link.level === 'dangerous') return 'imitation';
  return isTooShort(own) ? undefined : 'resembles';
}

function isTooShort({ technique, official }: EvidenceOf<'lookalike-domain'>['facts']): boolean {
  return (technique === 'typo' || technique === 'character-swap') && official.indexOf('.') < SHORTEST_SLIP;
}

/** A parameter that leads to a blocked host closes nothing: that host is stopped when its turn comes. */
function isBlocked({ indicator, facts }: WeighedEvidence, host: string): boolean {
  return (
    indicator === 'url-shape' &&
    'shape' in facts &&
    facts.shape === 'blocked-by-organisation' &&
    'detail' in facts &&
    facts.detail === host
  );
}

/** Evidence names hosts as displayed. */
function asciiHost(shown: EvidenceOf<'lookalike-domain'>['facts']['host']): string {
  return URL.canParse(`http://${shown}`) ? new URL(`http://${shown}`).hostname : shown;
}
