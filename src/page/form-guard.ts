/**
 * Speaks up at the irreversible moment: when a field for a card, a code or an identity number is entered or pasted into on a
 * page that is not whose it says it is; and holds what sends it until the person has been asked once.
 *
 * A script of the page can read what is typed, key by key, and send it without a form; nothing in a page can prevent that. So
 * the warning comes at the first focus, before anything is typed.
 */
import type { AskedFor } from '@/src/core/page/page-facts';
import type { Choice, PageAnswer } from '@/src/extension/messages';
import type { Ask } from './ask';
import { FIELD_SELECTOR, type Field, fieldKind } from './field-kind';
import { asField, focusedField } from './focused-field';
import { keepListening } from './keep-listening';
import { openRootsNow } from './open-roots';
import { allIn } from './plain';
import { recipientOf } from './read-page';

export interface FormGuard {
  /** What the background made of the page. */
  update(answer: Pick<PageAnswer, 'warning' | 'guard'>): void;
  /** The person's answer to the question at sending. */
  answered(choice: Choice): void;
}

interface Held {
  readonly again: () => void;
  /** The question is drawn; the person's answer is waited for as long as it takes. */
  isShown: boolean;
}

/**
 * Milliseconds for the background to wake, judge and draw; it takes a tenth of them. After that what was held goes on: a person
 * who presses a button and sees nothing happen, on this page or an honest one judged wrongly, would be stuck for ever, and has
 * been warned at the field already.
 */
const LONGEST_WAIT = 4_000;

/** @param onUnknownField a field that the page did not have when it was last read */
export function mountFormGuard(
  window: Window & typeof globalThis,
  ask: Ask,
  onUnknownField: (kind: AskedFor) => void,
): FormGuard {
  const { document } = window;
  let guarded: ReadonlySet<AskedFor> = new Set();
  /** Sending is held only under a warning; a lead form gets its tip and is left alone. */
  let holds = false;
  let isApproved = false;
  /** While what was held is done after all, nobody having answered. */
  let isPassing = false;
  let held: Held | undefined;
  const told = new Set<string>();

  const tell = (moment: 'focus' | 'paste', field: Field, kind: AskedFor) => {
    const key = `${moment} ${kind}`;
    if (told.has(key)) return;
    told.add(key);
    ask('guard-form', { moment, fields: [kind], recipient: recipientOf(field) }).catch(reportError);
  };

  const onEnter = (moment: 'focus' | 'paste') => (event: Event) => {
    if (!event.isTrusted) return;
    const field = fieldAt(event);
    const kind = field && fieldKind(field);
    if (!field || !kind) return;
    if (guarded.has(kind)) tell(moment, field, kind);
    else onUnknownField(kind);
  };

  const filled = (): readonly Field[] =>
    openRootsNow(document)
      .flatMap((root) => [...allIn<Field>(root, FIELD_SELECTOR)])
      .filter((field) => field.value.trim() !== '' && isGuarded(fieldKind(field)));
  const isGuarded = (kind: AskedFor | undefined) => kind !== undefined && guarded.has(kind);

  /** Stops the event until the person has been asked; `again` does what it would have done. */
  const hold = (event: Event, again: () => void): void => {
    if (!holds || isApproved || isPassing) return;
    const fields = filled();
    const [field] = fields;
    if (!field) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // One question at a time. One that is shown covers the page: whoever can press something in the page no longer sees it.
    if (held && !held.isShown) return;
    const mine: Held = { again, isShown: false };
    held = mine;
    const timer = window.setTimeout(() => pass(mine), LONGEST_WAIT);
    const kinds = [...new Set(fields.flatMap((one) => fieldKind(one) ?? []))];
    ask('guard-form', { moment: 'submit', fields: kinds, recipient: recipientOf(field) })
      .catch(() => null)
      .then((answer) => {
        window.clearTimeout(timer);
        if (answer === 'stop') mine.isShown = true;
        else pass(mine);
      });
  };
  /** Without an answer nobody could ask the person: this once it goes on, and the next time they are asked. */
  const pass = (mine: Held) => {
    if (held !== mine) return;
    held = undefined;
    isPassing = true;
    try {
      mine.again();
    } finally {
      isPassing = false;
    }
  };

  const onSubmit = (event: SubmitEvent) => {
    const { target, submitter } = event;
    if (target instanceof window.HTMLFormElement) {
      hold(event, () => window.HTMLFormElement.prototype.requestSubmit.call(target, submitter));
    }
  };
  // Many such pages send without a form: any click beside the fields may be the one that does.
  const onClick = (event: MouseEvent) => {
    const [target] = event.composedPath();
    if (!event.isTrusted || !(target instanceof window.HTMLElement)) return;
    if (target.closest(`${FIELD_SELECTOR},label,option`)) return;
    hold(event, () => target.click());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const field = fieldAt(event);
    if (event.key !== 'Enter' || !event.isTrusted || !field || field instanceof window.HTMLTextAreaElement) return;
    hold(event, () => {
      const { form } = field;
      if (form) window.HTMLFormElement.prototype.requestSubmit.call(form);
      else
        field.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, composed: true }),
        );
    });
  };

  const onFocus = onEnter('focus');
  const onPaste = onEnter('paste');
  keepListening(window, () => {
    window.addEventListener('focusin', onFocus, { capture: true, passive: true });
    window.addEventListener('paste', onPaste, { capture: true, passive: true });
    window.addEventListener('submit', onSubmit, true);
    window.addEventListener('click', onClick, true);
    window.addEventListener('keydown', onKeyDown, true);
  });

  return {
    update({ warning, guard }) {
      guarded = new Set(guard);
      holds = warning === 'banner' || warning === 'interstitial';
      const field = focusedField(document);
      const kind = field && fieldKind(field);
      // The cursor was there before the page was known.
      if (field && kind && guarded.has(kind)) tell('focus', field, kind);
    },
    answered(choice) {
      const { again } = held ?? {};
      held = undefined;
      if (choice !== 'go-on' && choice !== 'trust-site') return;
      isApproved = true;
      again?.();
    },
  };
}

function fieldAt(event: Event): Field | undefined {
  const [target] = event.composedPath();
  return target instanceof Element ? asField(target) : undefined;
}
