/** What the interstitial says of the address it was given, if anything. */
import type { LinkView, Reason } from '@/src/explain/types';
import { readActiveWarnings } from '../active-warnings';
import { isAllowedSite } from '../allowlist';
import type { Checker } from '../checker';
import { readLocale } from '../language';
import { addressWarning } from './address-warning';
import { judgedBefore } from './judged-before';

/** An address that was stopped, for the interstitial; `ui` may not import it and has the same shape as `StoppedPage`. */
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

/** @returns `null` where nothing speaks against opening it */
export async function judgeStopped(checker: Checker, target: URL, late: boolean): Promise<StoppedView | null> {
  const [before, isAllowed, locale, on] = await Promise.all([
    judgedBefore(target.hostname),
    isAllowedSite(target.hostname),
    readLocale(),
    readActiveWarnings(),
  ]);
  // What stands on a page is warned of late, and by a switch of its own.
  const isOn = on.addresses || (late && on.pages);
  if (isAllowed || !isOn) return null;
  const warning = addressWarning(checker.judgeAddress(target.href));
  if (warning === undefined && !before) return null;
  const { links, headline, entities, reasons } =
    warning === undefined && before
      ? checker.explain({ text: `【${before.claimed}】${target.href}` }, locale)
      : checker.explainAddress(target.href, locale);
  const [link] = links;
  if (!link) return null;
  const name = link.imitates?.name ?? before?.claimed ?? '';
  const official =
    link.imitates?.official ?? entities.find((card) => card.officialDomains.length > 0)?.officialDomains[0];
  return {
    sort: warning ?? 'posed-before',
    late,
    link,
    name,
    ...(official !== undefined && { official }),
    reason: warning === undefined ? headline : (reasons.find(isLookalike)?.detail ?? link.text),
  };
}

function isLookalike({ indicator }: Reason): boolean {
  return indicator === 'lookalike-domain';
}
