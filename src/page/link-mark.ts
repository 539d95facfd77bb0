/** The sign behind a dangerous link: closed to the page, put back a few times when the page repaints itself. */
import type { LinkAnswer } from '@/src/extension/messages';

export interface LinkMark {
  remove(): void;
}

/** A page that repaints takes it away with the rest; one that fights it has lost its reader's trust already. */
const MOST_REPAIRS = 20;
const STYLE = ['all: initial', 'display: inline-block', 'margin-inline-start: 0.3em', 'vertical-align: baseline']
  .map((declaration) => `${declaration} !important`)
  .join('; ');

const CSS = `
  span { display: inline-block; padding: 0 6px; border-radius: 4px; background: #a61b1b; color: #fff; font: 600 12px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; white-space: nowrap; cursor: help }
  @media (forced-colors: active) { span { border: 1px solid } }
`;

export function markLink(window: Window & typeof globalThis, anchor: HTMLAnchorElement, answer: LinkAnswer): LinkMark {
  const { document } = window;
  const host = Document.prototype.createElement.call(document, 'span');
  const root = host.attachShadow({ mode: 'closed' });
  const style = Document.prototype.createElement.call(document, 'style');
  style.textContent = CSS;
  const sign = Document.prototype.createElement.call(document, 'span');
  sign.textContent = answer.label ?? '!';
  if (answer.headline !== undefined) sign.title = answer.headline;
  root.append(style, sign);
  let repairs = 0;
  const put = () => {
    if (host.parentNode !== anchor) anchor.append(host);
    if (host.getAttribute('style') !== STYLE) host.setAttribute('style', STYLE);
    watcher.takeRecords();
  };
  const watcher = new window.MutationObserver(() => {
    repairs += 1;
    if (repairs > MOST_REPAIRS) watcher.disconnect();
    else put();
  });
  watcher.observe(anchor, { childList: true });
  watcher.observe(host, { attributes: true });
  put();
  return {
    remove() {
      watcher.disconnect();
      host.remove();
    },
  };
}
