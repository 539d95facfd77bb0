/**
 * Tells when a page has changed enough to be looked at again. After the first change the observer is taken off until the page
 * has been looked at, so a page that changes all the time costs no more than one that changed once; and the pause grows while
 * nothing worth knowing comes of it.
 */

/** Milliseconds between a change and the look at it. */
const SHORTEST_PAUSE = 400;
const LONGEST_PAUSE = 30_000;

export interface ChangeWatch {
  /** Looks as soon as it can: a new address in the same document, a field nobody knew of. */
  hurry(): void;
  stop(): void;
}

/** @param look resolves to whether anything new was found */
export function watchChanges(window: Window & typeof globalThis, look: () => Promise<boolean>): ChangeWatch {
  const { document } = window;
  let pause = SHORTEST_PAUSE;
  let timer: number | undefined;
  let isLooking = false;
  let isStopped = false;
  let address = document.location.href;

  const observer = new window.MutationObserver(() => schedule(pause));
  const observe = () => observer.observe(document, { childList: true, subtree: true });

  const schedule = (after: number) => {
    observer.disconnect();
    if (isStopped || isLooking) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(run, after);
  };
  const run = async () => {
    timer = undefined;
    isLooking = true;
    if (document.location.href !== address) {
      address = document.location.href;
      pause = SHORTEST_PAUSE;
    }
    const isNew = await look();
    isLooking = false;
    pause = isNew ? SHORTEST_PAUSE : Math.min(LONGEST_PAUSE, pause * 2);
    if (!isStopped) observe();
  };
  const hurry = () => {
    pause = SHORTEST_PAUSE;
    schedule(SHORTEST_PAUSE);
  };
  // A single-page application goes elsewhere: the address changes before the content does.
  const onAddress = () => hurry();
  window.addEventListener('popstate', onAddress);
  window.addEventListener('hashchange', onAddress);
  const navigation: unknown = Reflect.get(window, 'navigation');
  if (navigation instanceof EventTarget) navigation.addEventListener('navigatesuccess', onAddress);

  observe();
  return {
    hurry,
    stop() {
      isStopped = true;
      observer.disconnect();
      window.clearTimeout(timer);
      window.removeEventListener('popstate', onAddress);
      window.removeEventListener('hashchange', onAddress);
      if (navigation instanceof EventTarget) navigation.removeEventListener('navigatesuccess', onAddress);
    },
  };
}
