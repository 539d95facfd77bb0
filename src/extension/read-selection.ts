import { browser } from './browser';
import { MESSAGE_LIMITS } from './message-limits';

/**
 * The selected text of a tab, with its line breaks: of one frame, or of the first that has any.
 *
 * @returns `''` where nothing is selected or the page lets no script in.
 */
export async function readSelection(tabId: number, frameId?: number): Promise<string> {
  const target = frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  try {
    const results = await browser.scripting.executeScript({ target, func: selectedText });
    const texts = results.map(({ result }) => (typeof result === 'string' ? result.trim() : ''));
    return (texts.find((text) => text !== '') ?? '').slice(0, MESSAGE_LIMITS.text);
  } catch {
    // Refused by the browser: the menu still brings what it knows of the selection.
    return '';
  }
}

/** Runs in the page and sees nothing of this file. Text boxes keep their selection to themselves, open shadow roots have their own. */
function selectedText(): string {
  let root: Document | ShadowRoot = document;
  let active = root.activeElement;
  while (active?.shadowRoot) {
    root = active.shadowRoot;
    active = root.activeElement;
  }
  if (active instanceof HTMLTextAreaElement || (active instanceof HTMLInputElement && active.type !== 'password')) {
    const { selectionStart, selectionEnd, value } = active;
    if (selectionStart !== null && selectionEnd !== null && selectionEnd > selectionStart) {
      return value.slice(selectionStart, selectionEnd);
    }
  }
  const own = 'getSelection' in root && typeof root.getSelection === 'function' ? root.getSelection() : null;
  const inner = own instanceof Selection ? own.toString() : '';
  return inner !== '' ? inner : (getSelection()?.toString() ?? '');
}
