/** Whether what arrived has the shape its kind promises, within the bounds of `MESSAGE_LIMITS`. */
import { MESSAGE_LIMITS } from './message-limits';
import type { Choice, RequestOf, ToBackground } from './messages';
import { parseWebAddress } from './navigation/web-address';

const CHOICES: readonly Choice[] = ['dismiss', 'leave', 'go-on', 'trust-site'];

export function parseNothing(): Record<never, never> {
  return {};
}

export function parseText(message: object): { readonly text: string } | undefined {
  return 'text' in message && isText(message.text, MESSAGE_LIMITS.text) ? { text: message.text } : undefined;
}

export function parseReported(message: object): RequestOf<ToBackground, 'open-report'> | undefined {
  const text = parseText(message);
  return text && { ...text, ...('readFrom' in message && message.readFrom === 'picture' && { readFrom: 'picture' }) };
}

export function parseStopped(message: object): RequestOf<ToBackground, 'judge-stopped'> | undefined {
  if (!('address' in message) || typeof message.address !== 'string' || !('late' in message)) return undefined;
  return parseWebAddress(message.address) && { address: message.address, late: message.late === true };
}

export function parseAnswer(message: object): RequestOf<ToBackground, 'answer-drawing'> | undefined {
  if (!('id' in message) || !isText(message.id, 64) || !('choice' in message)) return undefined;
  const choice = CHOICES.find((known) => known === message.choice);
  return choice && { id: message.id, choice };
}

export function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}
