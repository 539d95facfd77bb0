import { FIELD_SELECTOR, type Field } from './field-kind';
import { focusedIn } from './plain';

/** The field with the cursor in it, also in an open shadow root. */
export function focusedField(document: Document): Field | undefined {
  let focused = focusedIn(document);
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused ? asField(focused) : undefined;
}

export function asField(element: Element): Field | undefined {
  const isField =
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement;
  return isField && element.matches(FIELD_SELECTOR) ? element : undefined;
}
