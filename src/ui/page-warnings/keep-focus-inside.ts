/** Tab goes round within a question: behind it stands a page that waits for the answer. */
export function keepFocusInside(card: HTMLElement, event: KeyboardEvent): void {
  if (event.key !== 'Tab') return;
  const stops = [...card.querySelectorAll<HTMLElement>('button, summary')].filter(
    (stop) => stop.tagName === 'SUMMARY' || stop.closest('details:not([open])') === null,
  );
  const first = stops[0];
  const last = stops.at(-1);
  const root = card.getRootNode();
  const focused = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  const next = event.shiftKey && focused === first ? last : !event.shiftKey && focused === last ? first : undefined;
  if (!next) return;
  event.preventDefault();
  next.focus();
}
