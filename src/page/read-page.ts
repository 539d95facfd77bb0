/** Reads what a page shows of itself into a few hundred bytes, in steps that each stay far below a frame. */
import type { AskedFor, PageFacts } from '@/src/core/page/page-facts';
import { FIELD_SELECTOR, type Field, fieldKind } from './field-kind';
import { readIdentity } from './identity-texts';
import type { Roots } from './open-roots';
import { readPayment } from './payment-facts';
import { allIn, attributeOf, first, isSeen } from './plain';

/** Bounds of a message; `MESSAGE_LIMITS` of the extension. */
export interface FactLimits {
  readonly factItems: number;
  readonly factText: number;
  readonly address: number;
}

const MOST_FIELDS = 60;
const FIELDS_A_STEP = 12;
/** A code in boxes of one digit each. */
const BOXES_OF_A_CODE = 4;

/** @param roots the document and the open shadow roots in it */
export function* readPage(document: Document, roots: Roots, limits: FactLimits): Generator<undefined, PageFacts> {
  const identity = yield* readIdentity(document, limits.factText);
  yield;
  const { asksFor, formHosts } = yield* readFields(roots);
  yield;
  const payment = yield* readPayment(document, limits.factText);
  return {
    address: document.location.href.slice(0, limits.address),
    identity: identity.slice(0, limits.factItems),
    asksFor: [...new Set([...asksFor, ...payment.asksFor])],
    formHosts: [...formHosts].slice(0, limits.factItems),
    texts: payment.texts.slice(0, limits.factItems),
  };
}

interface FormFacts {
  readonly asksFor: ReadonlySet<AskedFor>;
  readonly formHosts: ReadonlySet<string>;
}

function* readFields(roots: Roots): Generator<undefined, FormFacts> {
  const asksFor = new Set<AskedFor>();
  const formHosts = new Set<string>();
  let read = 0;
  let boxes = 0;
  for (const root of roots) {
    for (const field of first(allIn<Field>(root, FIELD_SELECTOR), MOST_FIELDS)) {
      read += 1;
      if (read % FIELDS_A_STEP === 0) yield;
      if (field.disabled || !isSeen(field)) continue;
      if (field instanceof HTMLInputElement && field.maxLength === 1) boxes += 1;
      const kind = fieldKind(field);
      if (!kind) continue;
      asksFor.add(kind);
      const host = recipientOf(field);
      if (host !== field.ownerDocument.location.hostname) formHosts.add(host);
    }
  }
  if (boxes >= BOXES_OF_A_CODE) asksFor.add('sms-code');
  return { asksFor, formHosts };
}

/** The host that is sent what is typed into the field; its page's own where the form names no other. */
export function recipientOf(field: Field): string {
  const own = field.ownerDocument.location.hostname;
  // A field named "action" hides the property of the form.
  const action = field.form && attributeOf(field.form, 'action');
  if (!action || !URL.canParse(action, field.ownerDocument.baseURI)) return own;
  const { protocol, hostname } = new URL(action, field.ownerDocument.baseURI);
  return /^https?:$/.test(protocol) ? hostname : own;
}
