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
  let resume: (() => void) | undefined;
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

  /** Whether the event was held; `again` does what it would have done. */
  const hold = (event: Event, again: () => void): void => {
    if (!holds || isApproved) return;
    const fields = filled();
    const [field] = fields;
    if (!field) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // One question at a time: further clicks while it is open are held without another.
    if (resume) return;
    resume = again;
    const kinds = [...new Set(fields.flatMap((one) => fieldKind(one) ?? []))];
    ask('guard-form', { moment: 'submit', fields: kinds, recipient: recipientOf(field) }).then((answer) => {
      // Without an answer nobody could ask the person: the page is not to be broken for that.
      if (answer !== 'stop') release();
    }, release);
  };
  const release = () => {
    const again = resume;
    resume = undefined;
    isApproved = true;
    again?.();
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
      if (choice === 'go-on' || choice === 'trust-site') release();
      else resume = undefined;
    },
  };
}

function fieldAt(event: Event): Field | undefined {
  const [target] = event.composedPath();
  return target instanceof Element ? asField(target) : undefined;
}
