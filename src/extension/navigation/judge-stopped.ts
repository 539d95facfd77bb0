/** What the interstitial says of the address it was given; nothing when the address may be opened at once. */
import type { LinkView } from '@/src/explain/types';
import { isAllowedSite } from '../allowlist';
import { readLocale } from '../language';
import { addressWarning } from './address-warning';
import { judgedBefore } from './judged-before';

export interface StoppedView {
  readonly sort: 'imitation' | 'resembles' | 'posed-before';
  /** A request may have left, or the page been seen. */
  readonly late: boolean;
  readonly link: LinkView;
  /** Whom it imitates or called itself. */
  readonly name: string;
  /** Their domain, where one of high confidence is known. */
  readonly official?: string;
  /** The one most damning sentence. */
  readonly reason: string;
}

export interface StoppedAddress {
  readonly target: URL;
  readonly view: StoppedView;
}

/** Loads the engine: the gate works while the background sleeps. */
export async function judgeStopped(target: URL, late: boolean): Promise<StoppedAddress | undefined> {
  const [{ createChecker }, before, isAllowed, locale] = await Promise.all([
    import('../checker'),
    judgedBefore(target.hostname),
    isAllowedSite(target.hostname),
    readLocale(),
  ]);
  if (isAllowed) return undefined;
  const checker = createChecker();
  const warning = addressWarning(checker.judgeAddress(target.href));
  if (warning === undefined && !before) return undefined;
  const { links, headline, entities } =
    warning === undefined && before
      ? checker.explain({ text: `【${before.claimed}】${target.href}` }, locale)
      : checker.explainAddress(target.href, locale);
  const [link] = links;
  if (!link) return undefined;
  const name = link.imitates?.name ?? before?.claimed ?? '';
  const official =
    link.imitates?.official ?? entities.find((card) => card.officialDomains.length > 0)?.officialDomains[0];
  return {
    target,
    view: {
      sort: warning ?? 'posed-before',
      late,
      link,
      name,
      ...(official !== undefined && { official }),
      reason: warning === undefined ? headline : link.text,
    },
  };
}
