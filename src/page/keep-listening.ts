import { rootOf } from './plain';

/**
 * Puts listeners up and keeps them up: `document.open()` takes every listener off the window and the document, also those of
 * extensions, and leaves the page a new root element. An observer stays, so it tells when to put them up again.
 *
 * @param mount adds listeners; called again, so it must add the same functions: those still there are then not added twice
 * @returns ends the watch; the listeners stay
 */
export function keepListening(window: Window & typeof globalThis, mount: () => void): () => void {
  const { document } = window;
  let root = rootOf(document);
  mount();
  const observer = new window.MutationObserver(() => {
    const present = rootOf(document);
    if (present === root) return;
    root = present;
    mount();
  });
  observer.observe(document, { childList: true });
  return () => observer.disconnect();
}
