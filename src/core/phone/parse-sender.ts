/** What a sender field says. A sender can be forged, so nothing here is proof; some kinds speak against a claim. */
import type { Sender, SenderType } from '../types';
import { classifyNumber } from './classify-number';

const ENTERPRISE_PORT = /^(?:86)?106\d{5,18}$/;
/** Prefixes of virtual operators (MIIT numbering; seen in scam texts out of proportion, 2016 figure). */
const VIRTUAL_OPERATOR = /^1(?:62|65|67|70|71)/;
const EMAIL = /^[^\s@]+@[^\s@]+$/;
const DIGITS_ONLY = /^[+\d\s()#*-]+$/;

/** @returns `undefined` for an empty field. */
export function parseSender(text: string): Sender | undefined {
  const trimmed = text.normalize('NFKC').trim();
  if (trimmed === '') return undefined;
  if (EMAIL.test(trimmed)) return { text: trimmed, type: 'email', value: trimmed.toLowerCase() };
  if (!DIGITS_ONLY.test(trimmed)) return { text: trimmed, type: 'name', value: trimmed };
  const value = trimmed.replace(/\D/g, '');
  return { text: trimmed, ...senderNumber(value, trimmed.startsWith('+')) };
}

function senderNumber(digits: string, international: boolean): { type: SenderType; value: string } {
  if (ENTERPRISE_PORT.test(digits)) return { type: 'enterprise-port', value: digits.replace(/^86/, '') };
  const classified = classifyNumber(digits, international);
  if (!classified) return { type: 'unknown', value: digits };
  const { type, value } = classified;
  if (type === 'mobile') return { type: VIRTUAL_OPERATOR.test(value) ? 'virtual-mobile' : 'mobile', value };
  const plain =
    type === 'hotline' || type === 'short-code' || type === 'toll-free' || type === 'landline' || type === 'overseas';
  return { type: plain ? type : 'unknown', value };
}
