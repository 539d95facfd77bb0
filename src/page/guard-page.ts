/** Everything the extension does in a page by itself. It reads, guards and asks; what is to be shown, the background has drawn. */
import type { AskedFor } from '@/src/core/page/page-facts';
import type { PageAnswer, Standing } from '@/src/extension/messages';
import type { Ask, AskLimits, News } from './ask';
import { mountCodeWatch } from './code-watch';
import { type FormGuard, mountFormGuard } from './form-guard';
import { runInIdle, whenVisible } from './idle';
import { keepListening } from './keep-listening';
import { mountLinkGuard } from './link-guard';
import { openRoots, type Roots } from './open-roots';
import { readyStateOf } from './plain';
import { createRate } from './rate';
import { readPage } from './read-page';
import { shieldOf } from './shield';
import { watchChanges } from './watch-changes';

/** Milliseconds after which a page that never finishes loading is looked at all the same. */
const LONGEST_LOADING = 2_500;
/** Milliseconds from a frame's making to its being on the screen, three frames at most. */
const UNTIL_SHOWN = 50;
/** Looks at one page that are sent on, in a minute. */
const MOST_CHECKS = 20;
/** CSS pixels. A frame below that is an advertisement or a counter; nobody types into it unseen. */
const SMALLEST_FRAME = { width: 120, height: 60 } as const;

export interface PageGuard {
  hear(news: News): void;
}

/** Call before the page's own scripts run: whoever listens first at the window hears first. */
export function guardPage(window: Window & typeof globalThis, ask: Ask, limits: AskLimits): PageGuard {
  shieldOf(window);
  let running: Running | undefined;
  const forms = mountFormGuard(window, ask, (kind) => running?.meet(kind));

  const begin = (standing: Standing | null) => {
    if (standing !== 'watched' || running) return;
    running = run(window, ask, limits, forms);
  };
  const end = () => {
    running?.stop();
    running = undefined;
    forms.update({ warning: 'none', guard: [] });
  };
  const start = () => whenPainted(window, () => ask('ask-standing', {}).then(begin, reportError));
  whenRead(window, () => {
    if (isWorthWatching(window)) {
      start();
      return;
    }
    const waiting = new window.AbortController();
    const startOnce = () => {
      waiting.abort();
      start();
    };
    const { signal } = waiting;
    window.addEventListener('focusin', startOnce, { capture: true, signal });
    // A frame of another site has no size until the page round it has been laid out.
    window.addEventListener('resize', () => isWorthWatching(window) && startOnce(), { signal });
  });
  // Back to a page that was kept whole: in between another one stood in the tab, and what was known is known of that.
  // A page could send the event itself, again and again, and have what was found forgotten.
  const onPageShow = ({ isTrusted, persisted }: PageTransitionEvent) => {
    if (!isTrusted || !persisted || !running) return;
    end();
    start();
  };
  keepListening(window, () => window.addEventListener('pageshow', onPageShow));

  return {
    hear(news) {
      if (news.kind === 'standing-changed') {
        if (news.standing === 'watched') begin(news.standing);
        else end();
      } else if (news.cause === 'link') running?.answeredLink(news.choice);
      else if (news.cause === 'form-submit') forms.answered(news.choice);
    },
  };
}

interface Running {
  /** A field that is not guarded has been entered. */
  meet(kind: AskedFor): void;
  answeredLink(choice: Parameters<FormGuard['answered']>[0]): void;
  stop(): void;
}

function run(window: Window & typeof globalThis, ask: Ask, limits: AskLimits, forms: FormGuard): Running {
  const links = mountLinkGuard(window, ask, limits);
  const learn = (answer: PageAnswer) => {
    forms.update(answer);
    codes.update(answer);
  };
  const codes = mountCodeWatch(window, ask, limits.pictures, learn);
  const rate = createRate(MOST_CHECKS, 60_000);
  let sent = '';
  let known: ReadonlySet<AskedFor> = new Set();
  const check = async (roots: Roots): Promise<boolean> => {
    const facts = await runInIdle(window, readPage(window.document, roots, limits));
    known = new Set(facts.asksFor);
    const text = JSON.stringify(facts);
    if (text === sent || !rate.take()) return false;
    sent = text;
    const answer: PageAnswer | null = await ask('check-page', { facts });
    if (answer) learn(answer);
    return true;
  };
  const look = async () => {
    const roots = await runInIdle(window, openRoots(window.document));
    const isNew = await check(roots);
    await codes.collect(roots);
    return (await links.collect(roots)) || isNew;
  };
  const changes = watchChanges(window, look);
  look().catch(reportError);
  return {
    meet(kind) {
      if (!known.has(kind)) changes.hurry();
    },
    answeredLink: links.answered,
    stop() {
      changes.stop();
      links.stop();
      codes.stop();
    },
  };
}

/** After a frame with the page's content: before it, any look at what is visible would have the browser lay the page out twice. */
function whenPainted(window: Window, act: () => void): void {
  whenVisible(window, () => window.requestAnimationFrame(() => window.setTimeout(act, UNTIL_SHOWN)));
}

/** When the page's own content is there, whatever its pictures do. */
function whenRead(window: Window, act: () => void): void {
  const { document } = window;
  if (readyStateOf(document) !== 'loading') {
    act();
    return;
  }
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    window.clearTimeout(timer);
    act();
  };
  const timer = window.setTimeout(once, LONGEST_LOADING);
  // At the window: a page can hide methods of the document behind a form's name.
  window.addEventListener('DOMContentLoaded', once, { once: true, capture: true });
}

function isWorthWatching(window: Window): boolean {
  if (window.top === window) return true;
  return window.innerWidth >= SMALLEST_FRAME.width && window.innerHeight >= SMALLEST_FRAME.height;
}
