/** Makes what is drawn when a page, a form or a link is warned of, and remembers for whom it was drawn. */
import type { CodePayload } from '@/src/core/page/code-payload';
import type { PageVerdict } from '@/src/core/page/judge-page';
import type { AskedFor } from '@/src/core/page/page-facts';
import type { EntityId } from '@/src/core/types';
import { hostParts, shownHost } from '@/src/explain/shown-host';
import type { HostPart } from '@/src/explain/types';
import { familyWords } from '@/src/i18n/family/family-words';
import type { Locale } from '@/src/i18n/locale';
import { pageWarningWords } from '@/src/i18n/page-warnings/page-warning-words';
import type { Checker } from './checker';
import { drawOnPage } from './drawings';
import { circumstancesOf } from './family/circumstances';
import { localeOf } from './language';
import type { Drawing, Impersonated, LinkToCheck } from './messages';
import { parseWebAddress } from './navigation/web-address';
import { changePageState, type DrawnFor, isQuestion, isQuestionOpen, withOpen } from './page-state';
import { readSettings } from './settings/read-settings';

type PageWarning = Extract<Drawing, { sort: 'page-warning' }>;
type Content = Omit<PageWarning, 'sort' | 'id' | 'locale' | 'circumstances'>;

/** @returns whether the person sees it */
export async function drawWarning(drawnFor: DrawnFor, content: (locale: Locale) => Content): Promise<boolean> {
  const settings = await readSettings();
  const locale = localeOf(settings.settings.language);
  const circumstances = circumstancesOf(settings);
  const id = crypto.randomUUID();
  const isNext = await changePageState(drawnFor.tabId, (state) =>
    isQuestionOpen(state) && !isQuestion(drawnFor.cause) ? [state, false] : [withOpen(state, id, drawnFor), true],
  );
  // What the question says, the notice would have said.
  if (!isNext) return true;
  // Frames are too small to be read in, and a question belongs to the whole page.
  const drawing = { sort: 'page-warning', id, locale, circumstances, ...content(locale) } as const;
  const isDrawn = await drawOnPage(drawnFor.tabId, 0, drawing);
  if (!isDrawn) await takeDrawnFor(id, drawnFor.tabId);
  return isDrawn;
}

/** Whom it was drawn for; an answer counts once. */
export function takeDrawnFor(id: string, tabId: number): Promise<DrawnFor | undefined> {
  return changePageState(tabId, (state) => {
    const { [id]: drawnFor, ...open } = state.open;
    return [drawnFor ? { ...state, open } : state, drawnFor];
  });
}

export function pageContent(verdict: PageVerdict, host: string, checker: Checker, locale: Locale): Content {
  const words = pageWarningWords(locale);
  const plain = familyWords(locale);
  const { impersonated, headline } = posing(verdict, checker, locale);
  return {
    weight: 'banner',
    cause: 'page',
    plain: {
      what: plain.page.poses(impersonated?.name),
      doNow: plain.doNow.leave,
      calls: checker.calls(posesAs(verdict), locale),
    },
    host: partsOf(host),
    ...(impersonated && { impersonated }),
    headline,
    text: [
      words.asks(words.list(verdict.asksFor.map((one) => words.asked[one]))),
      ...(verdict.code ? codeText(verdict.code, checker, locale) : []),
      words.advice(impersonated?.name),
    ],
  };
}

/** What the code on the page does, and what is known of the address it opens. */
function codeText(code: CodePayload, checker: Checker, locale: Locale): readonly string[] {
  const words = pageWarningWords(locale);
  if (code.sort === 'payment') return [words.codePays[code.network]];
  const host = parseWebAddress(code.address)?.hostname;
  if (host === undefined) return [];
  const { level } = checker.judgeAddress(code.address);
  const opens = words.codeOpens(shownHost(host));
  return level === 'dangerous' || level === 'suspicious'
    ? [opens, words.sentence(checker.explainAddress(code.address, locale).headline)]
    : [opens];
}

export function focusContent(
  verdict: PageVerdict,
  fields: readonly AskedFor[],
  host: string,
  checker: Checker,
  locale: Locale,
): Content {
  const words = pageWarningWords(locale);
  const plain = familyWords(locale);
  const { impersonated } = posing(verdict, checker, locale);
  const given = words.list(fields.map((one) => words.given[one]));
  return {
    weight: 'banner',
    cause: 'form-focus',
    plain: { what: plain.page.focus(given), doNow: plain.doNow.leave, calls: checker.calls(posesAs(verdict), locale) },
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
  const plain = familyWords(locale);
  const { impersonated, headline } = posing(verdict, checker, locale);
  const given = words.list(fields.map((one) => words.given[one]));
  return {
    weight: 'question',
    cause: 'form-submit',
    plain: {
      what: plain.page.send(given),
      doNow: plain.doNow.doNotSend,
      calls: checker.calls(posesAs(verdict), locale),
    },
    host: partsOf(host),
    ...(impersonated && { impersonated }),
    headline: words.sendQuestion(given, shownHost(host)),
    text: [words.sentence(headline), words.sendAdvice],
  };
}

export function leadFormContent(name: string, host: string, locale: Locale): Content {
  const words = pageWarningWords(locale);
  return {
    weight: 'tip',
    cause: 'lead-form',
    // A tip is read beside the form; it asks for no call.
    plain: { what: familyWords(locale).page.lead, doNow: words.leadFormAdvice, calls: [] },
    host: partsOf(host),
    headline: words.leadForm(name, shownHost(host)),
    text: [words.leadFormAdvice],
  };
}

/** @param page address of the page the link stands in */
export function linkContent({ href, text }: LinkToCheck, page: string, checker: Checker, locale: Locale): Content {
  const words = pageWarningWords(locale);
  const plain = familyWords(locale);
  const host = parseWebAddress(href)?.hostname ?? '';
  const shown = text === undefined ? undefined : checker.shownElsewhere({ href, text, page });
  const { headline, links } = checker.explainAddress(href, locale);
  const imitated = checker.judgeAddress(href).links[0]?.imitates ?? shown?.owner;
  return {
    weight: 'question',
    cause: 'link',
    plain: { what: plain.page.link, doNow: plain.doNow.doNotOpen, calls: checker.calls(imitated, locale) },
    host: links[0]?.host ?? partsOf(host),
    ...(imitated !== undefined && { impersonated: checker.contacts(imitated, locale) }),
    headline: words.linkQuestion,
    text: [words.sentence(shown ? words.linkShowsOther(shown.shownHost, shownHost(host)) : headline)],
  };
}

/** Whom the page poses as, and the sentence that says so. */
function posing(
  { claim, imitates }: PageVerdict,
  checker: Checker,
  locale: Locale,
): { readonly impersonated?: Impersonated; readonly headline: string } {
  const words = pageWarningWords(locale);
  if (claim?.status === 'unverified') return { headline: words.nameNotHeld(claim.name) };
  const entity = claim?.entity ?? imitates?.entity;
  if (entity === undefined) return { headline: '' };
  const impersonated = checker.contacts(entity, locale);
  const { name } = impersonated;
  return { impersonated, headline: claim ? words.poses(claim.name, name) : words.addressLike(name) };
}

/** Whose number is told: theirs whom it poses as, where that is a known institution. */
function posesAs({ claim, imitates }: PageVerdict): EntityId | undefined {
  return claim?.status === 'unverified' ? undefined : (claim?.entity ?? imitates?.entity);
}

function partsOf(host: string): readonly HostPart[] {
  return hostParts(shownHost(host), undefined);
}
