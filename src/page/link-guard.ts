/**
 * Links to other sites are asked about in batches when they come into view; a dangerous one is marked, and a click on it is held
 * until the person has been asked once.
 */
import type { Choice, LinkAnswer, LinkToCheck } from '@/src/extension/messages';
import type { Ask, AskLimits } from './ask';
import { runInIdle } from './idle';
import { keepListening } from './keep-listening';
import { type LinkMark, markLink } from './link-mark';
import type { Roots } from './open-roots';
import { allIn, attributeOf, linksOf } from './plain';
import { createRate } from './rate';

export interface LinkGuard {
  /** Looks for links that were not there before; resolves to whether there were any. */
  collect(roots: Roots): Promise<boolean>;
  answered(choice: Choice): void;
  stop(): void;
}

type Anchor = HTMLAnchorElement | HTMLAreaElement;

interface Held {
  readonly link: LinkToCheck;
  readonly mark: LinkMark | undefined;
}

const LINKS_A_STEP = 100;
/** Beyond this a page is a list of links and not something anybody reads. */
const MOST_LINKS = 6_000;
/** Questions in ten seconds; an infinite scroller asks on, only more slowly. */
const MOST_ASKED = 40;
/** Milliseconds, so that what scrolls by together is asked about together. */
const GATHER = 120;
const ADDRESS_LIKE = /[a-z0-9-][.\u3002\uFF0E][a-z]{2,}/i;
/** Nothing that a browser would read otherwise than it is written. */
const PLAIN_ADDRESS = /^https?:\/\/([a-z0-9.-]+)(?:[/?#]|$)/;
const LEADS_ON = /https?(?::|%3a)|%2f%2f/i;

export function mountLinkGuard(window: Window & typeof globalThis, ask: Ask, limits: AskLimits): LinkGuard {
  const { document } = window;
  const seen = new WeakMap<Anchor, string>();
  const answers = new Map<string, LinkAnswer>();
  const held = new Map<Anchor, Held>();
  const approved = new Set<string>();
  const rate = createRate(MOST_ASKED, 10_000);
  let known = 0;
  let waiting: Anchor[] = [];
  let timer: number | undefined;
  let pending: { readonly key: string; readonly again: () => void } | undefined;

  const view = new window.IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        view.unobserve(target);
        if (isAnchor(target)) waiting.push(target);
      }
      if (waiting.length > 0) timer ??= window.setTimeout(askAboutWaiting, GATHER);
    },
    { rootMargin: '200px' },
  );

  const askAboutWaiting = async () => {
    timer = undefined;
    const batch = new Map<string, { readonly link: LinkToCheck; readonly anchors: Anchor[] }>();
    const rest: Anchor[] = [];
    for (const anchor of waiting) {
      const link = linkOf(anchor, limits);
      const key = keyOf(link);
      const answer = answers.get(key);
      if (answer) apply(anchor, link, answer);
      else if (batch.has(key)) batch.get(key)?.anchors.push(anchor);
      else if (batch.size < limits.links) batch.set(key, { link, anchors: [anchor] });
      else rest.push(anchor);
    }
    waiting = rest;
    if (batch.size === 0) return;
    if (!rate.take()) {
      waiting.push(...[...batch.values()].flatMap(({ anchors }) => anchors));
      timer ??= window.setTimeout(askAboutWaiting, 2_000);
      return;
    }
    const asked = [...batch.entries()];
    const replies = await ask('check-links', { links: asked.map(([, { link }]) => link) });
    asked.forEach(([key, { link, anchors }], index) => {
      const answer = replies?.[index];
      if (!answer) return;
      answers.set(key, answer);
      for (const anchor of anchors) apply(anchor, link, answer);
    });
    if (waiting.length > 0) timer ??= window.setTimeout(askAboutWaiting, GATHER);
  };

  const apply = (anchor: Anchor, link: LinkToCheck, answer: LinkAnswer) => {
    // In a letter that is being written a mark would be sent along.
    if (!isHeld(answer) || held.has(anchor) || anchor.isContentEditable) return;
    held.set(anchor, {
      link,
      mark: anchor instanceof HTMLAnchorElement ? markLink(window, anchor, answer) : undefined,
    });
  };

  function* steps(roots: Roots): Generator<undefined, boolean> {
    const before = known;
    let count = 0;
    for (const root of roots) {
      const anchors = root instanceof Document ? linksOf(root) : allIn<Anchor>(root, 'a[href],area[href]');
      for (let at = 0; at < anchors.length; at += 1) {
        const anchor = anchors[at];
        if (!anchor) break;
        count += 1;
        if (known >= MOST_LINKS) return known > before;
        if (count % LINKS_A_STEP === 0) yield;
        const written = attributeOf(anchor, 'href') ?? '';
        if (seen.get(anchor) === written) continue;
        seen.set(anchor, written);
        if (!leadsElsewhere(anchor, written, document.location)) continue;
        known += 1;
        view.observe(anchor);
      }
    }
    return known > before;
  }

  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted || held.size === 0) return;
    const anchor = event
      .composedPath()
      .find((target): target is Anchor => target instanceof Element && isAnchor(target));
    const holding = anchor && held.get(anchor);
    if (!anchor || !holding) return;
    const key = keyOf(holding.link);
    if (approved.has(key)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const again = () => anchor.click();
    pending = { key, again };
    ask('guard-link', holding.link).then((answer) => {
      if (answer !== 'stop') goOn();
    }, goOn);
  };
  const goOn = () => {
    const held = pending;
    pending = undefined;
    if (!held) return;
    approved.add(held.key);
    held.again();
  };

  const stopListening = keepListening(window, () => {
    window.addEventListener('click', onClick, true);
    window.addEventListener('auxclick', onClick, true);
  });
  return {
    collect: (roots) => runInIdle(window, steps(roots)),
    answered(choice) {
      if (choice === 'go-on' || choice === 'trust-site') goOn();
      else pending = undefined;
    },
    stop() {
      stopListening();
      view.disconnect();
      window.clearTimeout(timer);
      for (const { mark } of held.values()) mark?.remove();
      held.clear();
    },
  };
}

function isHeld({ level, shownHost }: LinkAnswer): boolean {
  return level === 'dangerous' || shownHost !== undefined;
}

function isAnchor(element: Element): element is Anchor {
  return element instanceof HTMLAnchorElement || element instanceof HTMLAreaElement;
}

/**
 * A page's links within its own site say nothing that the page itself does not. Read from the attribute where that is plain: the
 * browser parses the address anew for every property that is asked for.
 */
function leadsElsewhere(anchor: Anchor, written: string, { host: own }: Location): boolean {
  const host = PLAIN_ADDRESS.exec(written)?.[1] ?? (/^https?:$/.test(anchor.protocol) ? anchor.host : undefined);
  return host !== undefined && (host !== own || LEADS_ON.test(written));
}

function linkOf(anchor: Anchor, limits: AskLimits): LinkToCheck {
  const text = anchor.childElementCount > 6 ? '' : (anchor.textContent ?? '').trim();
  const href = anchor.href.slice(0, limits.address);
  return ADDRESS_LIKE.test(text) && text.length <= limits.linkText ? { href, text } : { href };
}

/** Links that get the same answer: the path of an address changes nothing, an address inside it does. */
function keyOf({ href, text = '' }: LinkToCheck): string {
  const path = href.indexOf('/', href.indexOf('//') + 2);
  const address = path < 0 || LEADS_ON.test(href.slice(path)) || /\.apk|itms/i.test(href) ? href : href.slice(0, path);
  return `${address} ${text}`;
}
