/** What the interstitial says of the address it was given, if anything. */
import type { Circumstances } from '@/src/explain/circumstances';
import type { LinkView, PlainAnswer, Reason } from '@/src/explain/types';
import { familyWords } from '@/src/i18n/family/family-words';
import type { Locale } from '@/src/i18n/locale';
import { activeWarnings } from '../active-warnings';
import { isAllowedSite } from '../allowlist';
import type { Checker } from '../checker';
import { circumstancesOf } from '../family/circumstances';
import { localeOf } from '../language';
import { readSettings } from '../settings/read-settings';
import { type AddressWarning, addressWarning } from './address-warning';
import { judgedBefore } from './judged-before';

/** An address that was stopped, for the interstitial; `ui` may not import it and has the same shape as `StoppedPage`. */
export interface StoppedView {
  readonly sort: AddressWarning | 'posed-before';
  /** A request may have left, or the page been seen. */
  readonly late: boolean;
  readonly link: LinkView;
  /** Whom it imitates or called itself. */
  readonly name: string;
  /** Their domain, where one of high confidence is known. */
  readonly official?: string;
  /** The one most damning sentence. */
  readonly reason: string;
  /** The same in two sentences. */
  readonly plain: PlainAnswer;
  readonly circumstances: Circumstances;
}

/** @returns `null` where nothing speaks against opening it */
export async function judgeStopped(checker: Checker, target: URL, late: boolean): Promise<StoppedView | null> {
  const [before, isAllowed, settings] = await Promise.all([
    judgedBefore(target.hostname),
    isAllowedSite(target.hostname),
    readSettings(),
  ]);
  const on = activeWarnings(settings);
  const locale = localeOf(settings.settings.language);
  // What stands on a page is warned of late, and by a switch of its own.
  const isOn = on.addresses || (late && on.pages);
  const warning = addressWarning(checker.judgeAddress(target.href));
  if (warning !== 'blocked-by-organisation' && (isAllowed || !isOn)) return null;
  if (warning === undefined && !before) return null;
  const { links, headline, entities, reasons, plain } =
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
    plain: stoppedPlain(plain, name, warning, locale),
    circumstances: circumstancesOf(settings),
  };
}

/** Of a page that posed the address says nothing bad, and of one that only resembles nobody may say that it is fake. */
function stoppedPlain(
  plain: PlainAnswer,
  name: string,
  warning: AddressWarning | undefined,
  locale: Locale,
): PlainAnswer {
  const { page, doNow } = familyWords(locale);
  return { ...plain, doNow: doNow.leave, ...(warning === undefined && { what: page.posed(name) }) };
}

function isLookalike({ indicator }: Reason): boolean {
  return indicator === 'lookalike-domain';
}
