import type { NormalizedText } from '../text/normalize';
import type { ContactNumber, FieldName, MessageField, NumberType } from '../types';
import { type NumberReading, readNumbers } from './read-numbers';
import { readAddressee, readChannels, readRelativeDue } from './read-words';
import { readWrittenDays } from './read-written-days';

/** A checklist shows a few of each; a megabyte of amounts is no checklist. */
const MOST_OF_EACH = 3;

const CONTACT_TYPES: ReadonlySet<NumberType> = new Set([
  'hotline',
  'short-code',
  'mobile',
  'landline',
  'toll-free',
  'overseas',
  'messenger-id',
]);

function fieldOf(reading: NumberReading): FieldName | undefined {
  switch (reading.sort) {
    case 'account':
      return 'account';
    case 'rate':
      return 'interest';
    case 'day-of-month':
      return 'due-date';
    case 'date':
      return reading.role === 'as-of' ? undefined : 'due-date';
    case 'days':
      if (reading.role === 'overdue') return 'days-overdue';
      return reading.role === 'until-due' ? 'due-date' : undefined;
    case 'money':
      if (reading.role === 'balance') return 'balance';
      return reading.role === 'interest' || reading.role === 'late-interest' ? 'interest' : 'amount';
  }
}

/**
 * What a notice states about the debt, for the person to hold against their own app; in order of appearance,
 * spans and words as in the original. A field that the text leaves blank (「金额为元」) is absent.
 */
export function extractFields(text: NormalizedText, numbers: readonly ContactNumber[]): readonly MessageField[] {
  const { value, original } = text;
  const found: MessageField[] = [];
  const counts = new Map<FieldName, number>();
  const add = (field: FieldName, span: readonly [number, number]): void => {
    const count = counts.get(field) ?? 0;
    if (count === MOST_OF_EACH) return;
    counts.set(field, count + 1);
    found.push({ field, text: original.slice(span[0], span[1]), span });
  };
  const addRead = (field: FieldName, { start, end }: { readonly start: number; readonly end: number }): void =>
    add(field, text.toOriginal(start, end));

  const addressee = readAddressee(value);
  if (addressee) addRead('addressee', addressee);
  for (const reading of readNumbers(value)) {
    const field = fieldOf(reading);
    if (field !== undefined) addRead(field, reading);
  }
  const written = readWrittenDays(value);
  if (written) addRead('days-overdue', written);
  const relative = readRelativeDue(value);
  if (relative) addRead('due-date', relative);
  for (const channel of readChannels(value)) addRead('channel', channel);
  for (const number of numbers) if (CONTACT_TYPES.has(number.type)) add('contact', number.span);
  return found.sort((a, b) => a.span[0] - b.span[0]);
}
