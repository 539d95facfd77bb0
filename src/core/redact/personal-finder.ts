import { parseSender } from '../phone/parse-sender';
import { normalize } from '../text/normalize';
import type { SenderType } from '../types';
import { findPersonal } from './find-personal';
import type { Personal, PersonalRole, PublicKnowledge } from './personal';
import { indexNames, type KnownName } from './repeated-names';

/** Finds what is personal in one message and in what is said about it. */
export interface PersonalFinder {
  /** In the message itself. */
  readonly inMessage: readonly Personal[];
  /** In a sentence that quotes it: the names and numbers of the message are known there without their context. */
  elsewhere(text: string): readonly Personal[];
  /** In the field that tells who sent it. */
  inSender(sender: string): readonly Personal[];
}

/** Senders that belong to no person: ports of enterprises, hotlines, short codes. */
const PUBLIC_SENDERS: ReadonlySet<SenderType> = new Set(['enterprise-port', 'short-code', 'hotline', 'toll-free']);

export function createPersonalFinder(message: string, known: PublicKnowledge): PersonalFinder {
  const inMessage = findPersonal(message, known);
  const names: KnownName[] = [];
  const roleOfNumber = new Map<string, PersonalRole>();
  for (const { span, kind, role } of inMessage) {
    const written = normalize(message.slice(span[0], span[1])).value;
    if (/\p{L}/u.test(written) && kind !== 'link-details') names.push({ name: written, kind, role });
    else roleOfNumber.set(keyOf(written), role);
  }
  const index = indexNames(names);
  const elsewhere = (text: string): readonly Personal[] =>
    findPersonal(text, known, index).map((personal) => {
      const [start, end] = personal.span;
      const role = roleOfNumber.get(keyOf(normalize(text.slice(start, end)).value));
      return role === undefined ? personal : { ...personal, role };
    });
  return {
    inMessage,
    elsewhere,
    inSender(sender) {
      const parsed = parseSender(sender);
      if (!parsed || PUBLIC_SENDERS.has(parsed.type)) return [];
      if (parsed.type === 'name') return elsewhere(sender);
      const kind = parsed.type === 'email' ? 'contact-id' : 'phone';
      return [{ span: [0, sender.length], kind, role: 'theirs' }];
    },
  };
}

/** The same number or id, however it is spaced. */
function keyOf(written: string): string {
  return written.replace(/[^a-z\d@]/g, '');
}
