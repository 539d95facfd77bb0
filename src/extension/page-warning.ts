/** Makes what is drawn when a page, a form or a link is warned of, and remembers for whom it was drawn. */
import type { PageVerdict } from '@/src/core/page/judge-page';
import type { AskedFor } from '@/src/core/page/page-facts';
import { hostParts, shownHost } from '@/src/explain/shown-host';
import type { HostPart } from '@/src/explain/types';
import type { Locale } from '@/src/i18n/locale';
import { pageWarningWords } from '@/src/i18n/page-warnings/page-warning-words';
import { browser } from './browser';
import type { Checker } from './checker';
import { drawOnPage } from './drawings';
import { readLocale } from './language';
import type { Drawing, Impersonated, LinkToCheck } from './messages';
import { parseWebAddress } from './navigation/web-address';
import type { WarningCause } from './page-state';

type PageWarning = Extract<Drawing, { sort: 'page-warning' }>;
type Content = Omit<PageWarning, 'sort' | 'id' | 'locale'>;

/** Whom an answer to something drawn concerns. */
export interface DrawnFor {
  readonly tabId: number;
  readonly frameId: number;
  readonly cause: WarningCause;
  /** ASCII host that was warned of. */
  readonly host: string;
  /** The name the page gave itself. */
  readonly claimed?: string;
}

const keyOf = (id: string) => `drawn ${id}`;

/** @returns whether the person sees it */
export async function drawWarning(drawnFor: DrawnFor, content: (locale: Locale) => Content): Promise<boolean> {
  const locale = await readLocale();
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [keyOf(id)]: drawnFor });
  // Frames are too small to be read in, and a question belongs to the whole page.
  return drawOnPage(drawnFor.tabId, 0, { sort: 'page-warning', id, locale, ...content(locale) });
}

/** Whom it was drawn for; an answer counts once. */
export async function takeDrawnFor(id: string, tabId: number): Promise<DrawnFor | undefined> {
  const { [keyOf(id)]: stored } = await browser.storage.session.get(keyOf(id));
  const drawnFor = stored as DrawnFor | undefined;
  if (drawnFor?.tabId !== tabId) return undefined;
  await browser.storage.session.remove(keyOf(id));
  return drawnFor;
}

export function pageContent(verdict: PageVerdict, host: string, checker: Checker, locale: Locale): Content {
  const words = pageWarningWords(locale);
  const { impersonated, written } = claimedBy(verdict, checker, locale);
  return {
    weight: 'banner',
    cause: 'page',
    host: partsOf(host),
    ...(impersonated && { impersonated }),
    headline: impersonated ? words.poses(written, impersonated.name) : words.nameNotHeld(written),
    text: [words.asks(words.list(verdict.asksFor.map((one) => words.asked[one]))), words.advice(impersonated?.name)],
  };
}

export function focusContent(
  verdict: PageVerdict,
  fields: readonly AskedFor[],
  host: string,
  checker: Checker,
  locale: Locale,
): Content {
  const words = pageWarningWords(locale);
  const { impersonated } = claimedBy(verdict, checker, locale);
  const given = words.list(fields.map((one) => words.given[one]));
  return {
    weight: 'banner',
    cause: 'form-focus',
    host: partsOf(host),
    ...(impersonated && { impersonated }),
    headline: words.aboutToGive(given, shownHost(host), impersonated?.name),
    text: [words.advice(impersonated?.name)],
  };
}

export function submitContent(
  verdict: PageVerdict,
  fields: readonly AskedFor[],
  host: string,
  checker: Checker,
  locale: Locale,
): Content {
  const words = pageWarningWords(locale);
  const { impersonated, written } = claimedBy(verdict, checker, locale);
  return {
    weight: 'question',
    cause: 'form-submit',
    host: partsOf(host),
    ...(impersonated && { impersonated }),
    headline: words.sendQuestion(words.list(fields.map((one) => words.given[one])), shownHost(host)),
    text: [
      words.sentence(impersonated ? words.poses(written, impersonated.name) : words.nameNotHeld(written)),
      words.sendAdvice,
    ],
  };
}

export function leadFormContent(name: string, host: string, locale: Locale): Content {
  const words = pageWarningWords(locale);
  return {
    weight: 'tip',
    cause: 'lead-form',
    host: partsOf(host),
    headline: words.leadForm(name, shownHost(host)),
    text: [words.leadFormAdvice],
  };
}

/** @param page address of the page the link stands in */
export function linkContent({ href, text }: LinkToCheck, page: string, checker: Checker, locale: Locale): Content {
  const words = pageWarningWords(locale);
  const host = parseWebAddress(href)?.hostname ?? '';
  const shown = text === undefined ? undefined : checker.shownElsewhere({ href, text, page });
  const { headline, links } = checker.explainAddress(href, locale);
  const imitated = checker.judgeAddress(href).links[0]?.imitates ?? shown?.owner;
  return {
    weight: 'question',
    cause: 'link',
    host: links[0]?.host ?? partsOf(host),
    ...(imitated !== undefined && { impersonated: checker.contacts(imitated, locale) }),
    headline: words.linkQuestion,
    text: [words.sentence(shown ? words.linkShowsOther(shown.shownHost, shownHost(host)) : headline)],
  };
}

function claimedBy(
  { claim }: PageVerdict,
  checker: Checker,
  locale: Locale,
): { readonly impersonated?: Impersonated; readonly written: string } {
  if (!claim) return { written: '' };
  if (claim.status === 'unverified') return { written: claim.name };
  return { impersonated: checker.contacts(claim.entity, locale), written: claim.name };
}

function partsOf(host: string): readonly HostPart[] {
  return hostParts(shownHost(host), undefined);
}
