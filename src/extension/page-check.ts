/** Judges what the script in pages reports, and decides what a person is told of it and when. */
import type { PageVerdict } from '@/src/core/page/judge-page';
import type { PageFacts } from '@/src/core/page/page-facts';
import { readActiveWarnings, watchesPages } from './active-warnings';
import { isAllowedSite } from './allowlist';
import { raiseLevel } from './badge';
import { browser } from './browser';
import type { Checker } from './checker';
import { judgeFrame } from './judge-frame';
import { readLocale } from './language';
import { checkLink } from './link-check';
import type { Asker, Handlers } from './listen';
import { parseNothing } from './message-parsers';
import type { PageAnswer, PictureBox, Standing, ToBackground } from './messages';
import { addressWarning } from './navigation/address-warning';
import { lateWarningPage } from './navigation/gate-page';
import { rememberJudged } from './navigation/judged-before';
import { createPassAhead } from './navigation/pass-ahead';
import { isPassedOnce } from './navigation/passes';
import { isSharedHost } from './navigation/shared-hosts';
import { parseWebAddress } from './navigation/web-address';
import { lookAtCodes } from './page-codes';
import { guardForm, guardLink } from './page-guards';
import { parseFacts, parseFormMoment, parseLink, parseLinks, parsePictures } from './page-message-parsers';
import {
  beginPage,
  changePageState,
  forgetPage,
  hearPage,
  once,
  type PageState,
  readPageState,
  withCodes,
  withFrame,
} from './page-state';
import { drawWarning, pageContent } from './page-warning';
import { standingAt } from './standing';

type PageAsker = Extract<Asker, { sort: 'page' }>;
type PageHandlers = Pick<
  Handlers<ToBackground>,
  'ask-standing' | 'check-links' | 'check-page' | 'guard-form' | 'guard-link' | 'look-at-codes'
>;

const NOT_OURS: PageAnswer = { standing: 'unwatched', warning: 'none', guard: [], wantsCodes: false };

/** Call while the background starts. */
export function pageHandlers(checker: () => Promise<Checker>): PageHandlers {
  browser.tabs.onRemoved.addListener((tabId) => void forgetPage(tabId).catch(reportError));
  browser.webNavigation.onCommitted.addListener(({ tabId, frameId }) => {
    if (frameId === 0) beginPage(tabId).catch(reportError);
  });
  const passAhead = createPassAhead();
  return {
    'ask-standing': {
      parse: parseNothing,
      answer: async (_, asker) => (asker.sort === 'page' ? standingOf(asker, await checker()) : 'unwatched'),
    },
    'check-page': {
      parse: parseFacts,
      answer: async ({ facts }, asker) => (asker.sort === 'page' ? checkPage(facts, asker, await checker()) : NOT_OURS),
    },
    'look-at-codes': {
      parse: parsePictures,
      answer: async ({ boxes }, asker) =>
        asker.sort === 'page' ? checkCodes(boxes, asker, await checker()) : NOT_OURS,
    },
    'check-links': {
      parse: parseLinks,
      async answer({ links }, asker) {
        if (asker.sort !== 'page') return [];
        if (!(await readActiveWarnings()).links) return links.map(() => ({ level: 'unverified' }));
        const [known, locale] = await Promise.all([checker(), readLocale()]);
        // Nobody waits for it: a click that is faster goes through the gate.
        passAhead(
          links.map(({ href }) => href),
          asker,
          known,
        ).catch(reportError);
        return Promise.all(links.map((link) => checkLink(link, asker.url, known, locale)));
      },
    },
    'guard-form': {
      parse: parseFormMoment,
      answer: async (moment, asker) => (asker.sort === 'page' ? guardForm(moment, asker, await checker()) : 'go'),
    },
    'guard-link': {
      parse: parseLink,
      answer: async (link, asker) => (asker.sort === 'page' ? guardLink(link, asker, await checker()) : 'go'),
    },
  };
}

async function standingOf(asker: PageAsker, checker: Checker): Promise<Standing> {
  if (asker.frameId === 0) await hearPage(asker.tabId);
  return standingAt(asker.url, asker.frameId, checker);
}

async function checkPage(reported: PageFacts, asker: PageAsker, checker: Checker): Promise<PageAnswer> {
  const facts = { ...reported, address: await addressOf(asker) };
  const url = parseWebAddress(facts.address);
  if (!url || !watchesPages(await readActiveWarnings())) return NOT_OURS;
  if (await isAllowedSite(url.hostname)) return { ...NOT_OURS, standing: 'allowed' };
  const state = await changePageState(asker.tabId, (before) => {
    const after = withFrame(before, asker.frameId, facts);
    return [after, after];
  });
  return answerFor(state, facts, asker, checker);
}

async function answerFor(state: PageState, facts: PageFacts, asker: PageAsker, checker: Checker): Promise<PageAnswer> {
  const { verdict, address } = judgeFrame(state, asker.frameId, state.frames[asker.frameId] ?? facts, checker);
  if (verdict.isOfficial) return { ...NOT_OURS, standing: 'official' };
  const on = await readActiveWarnings();
  // The guard of forms works without the banner: it is told what the page is all the same.
  const silent = verdict.warning === 'none' ? 'none' : 'banner';
  const warning = on.pages ? await warnOfPage(verdict, address, asker, checker) : silent;
  const guard = on.forms ? verdict.guard.filter((one) => facts.asksFor.includes(one)) : [];
  return { standing: 'watched', warning, guard, wantsCodes: verdict.wantsCodes && (on.pages || on.forms) };
}

/** The page is doubtful, and pictures that may be codes are in view. The script in the page is not believed that it is. */
async function checkCodes(boxes: readonly PictureBox[], asker: PageAsker, checker: Checker): Promise<PageAnswer> {
  const { tabId, frameId } = asker;
  const before = await readPageState(tabId);
  const facts = before.frames[frameId];
  const url = parseWebAddress(await addressOf(asker));
  if (!facts || !url || (await isAllowedSite(url.hostname))) return NOT_OURS;
  const isDoubtful = judgeFrame(before, frameId, facts, checker).verdict.wantsCodes;
  // A frame does not know where it stands in the window.
  const codes = isDoubtful ? await lookAtCodes(tabId, frameId === 0 ? boxes : []) : [];
  const state = await changePageState(tabId, (present) => {
    // Gone on meanwhile: the codes were another page's.
    const isSame = present.frames[frameId]?.address === facts.address;
    const after = isSame && codes.length > 0 ? withCodes(present, frameId, codes) : present;
    return [after, after];
  });
  return answerFor(state, facts, asker, checker);
}

/** What the browser says of the frame; of one without an address of its own, what it says of the page or of who wrote that. */
async function addressOf({ url, tabId }: PageAsker): Promise<string> {
  if (parseWebAddress(url)) return url;
  const page = await browser.webNavigation.getFrame({ tabId, frameId: 0 });
  if (page?.url !== undefined && parseWebAddress(page.url)) return page.url;
  return (await readPageState(tabId)).frames[0]?.address ?? '';
}

async function warnOfPage(
  verdict: PageVerdict,
  address: string,
  { tabId, frameId, isPrivate }: PageAsker,
  checker: Checker,
): Promise<PageAnswer['warning']> {
  const url = parseWebAddress(address);
  const { claim } = verdict;
  if (verdict.warning === 'none' || !url) return 'none';
  const { hostname } = url;
  await raiseLevel(tabId, 'dangerous');
  // An advertisement in a frame must not be able to take the page round it away.
  const isWholePage = frameId === 0 || address === (await readPageState(tabId)).frames[0]?.address;
  // The page that stops it asks again why: of a host on which anybody can put a page, only the address itself can say.
  const canBeStopped =
    (claim !== undefined && !isSharedHost(hostname)) || addressWarning(checker.judgeAddress(url.href)) !== undefined;
  const isStopped = verdict.warning === 'interstitial' && isWholePage && canBeStopped;
  if (isStopped && !(await isPassedOnce(hostname, tabId))) {
    if (await once(tabId, 'page')) {
      if (claim) await rememberJudged(hostname, claim.name, isPrivate);
      await browser.tabs.update(tabId, { url: lateWarningPage(url.href) });
    }
    return 'interstitial';
  }
  if (await once(tabId, 'page')) {
    const drawnFor = {
      tabId,
      frameId: 0,
      cause: 'page',
      host: hostname,
      ...(claim && { claimed: claim.name }),
    } as const;
    await drawWarning(drawnFor, (locale) => pageContent(verdict, hostname, checker, locale));
  }
  return 'banner';
}
