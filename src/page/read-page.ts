/** Reads what a page shows of itself into a few hundred bytes, in steps that each stay far below a frame. */
import type { AskedFor, PageFacts } from '@/src/core/page/page-facts';
import { FIELD_SELECTOR, type Field, fieldKind } from './field-kind';
import { focusedField } from './focused-field';
import { readIdentity } from './identity-texts';
import type { Roots } from './open-roots';
import { readPayment } from './payment-facts';
import { allIn, attributeOf, first, isThere } from './plain';

/** Bounds of a message; `MESSAGE_LIMITS` of the extension. */
export interface FactLimits {
  readonly factItems: number;
  readonly factText: number;
  readonly address: number;
}

/** Fields that a person can see; those in hiding do not use it up. */
const MOST_FIELDS = 60;
const MOST_LOOKED_AT = 1_000;
const FIELDS_A_STEP = 12;
/** A code in boxes of one digit each. */
const BOXES_OF_A_CODE = 4;

/** @param roots the document and the open shadow roots in it */
export function* readPage(document: Document, roots: Roots, limits: FactLimits): Generator<undefined, PageFacts> {
  const identity = yield* readIdentity(document, limits.factText);
  yield;
  const { asksFor, formHosts } = yield* readFields(document, roots);
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

function* readFields(document: Document, roots: Roots): Generator<undefined, FormFacts> {
  const asksFor = new Set<AskedFor>();
  const formHosts = new Set<string>();
  const focused = focusedField(document);
  let read = 0;
  let boxes = 0;
  for (const root of roots) {
    for (const field of yield* fieldsThere(root, focused)) {
      read += 1;
      if (read % FIELDS_A_STEP === 0) yield;
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

/** The first fields that can be filled in, and at any rate the one that is about to be. */
function* fieldsThere(root: Roots[number], focused: Field | undefined): Generator<undefined, readonly Field[]> {
  const fields: Field[] = [];
  let lookedAt = 0;
  for (const field of first(allIn<Field>(root, FIELD_SELECTOR), MOST_LOOKED_AT)) {
    lookedAt += 1;
    if (lookedAt % FIELDS_A_STEP === 0) yield;
    if (field.disabled || !isThere(field)) continue;
    fields.push(field);
    if (fields.length === MOST_FIELDS) break;
  }
  // Last, so that moving the cursor about does not change what is reported.
  if (focused && Node.prototype.getRootNode.call(focused) === root && !fields.includes(focused)) fields.push(focused);
  return fields;
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
