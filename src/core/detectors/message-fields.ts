import { findContradictions } from '../fields/contradictions';
import type { EvidenceOf, Subject } from '../types';

/**
 * Arithmetic that does not add up in what the notice states. Missing fields are no evidence: a lawful reminder may be
 * a single sentence. Without a due date or two amounts there is nothing to add up, and the text is not read again.
 */
export function detectMessageFields(subject: Subject): readonly EvidenceOf<'message-fields'>[] {
  let dates = 0;
  let sums = 0;
  for (const { field } of subject.fields) {
    if (field === 'due-date') dates += 1;
    else if (field === 'amount' || field === 'balance' || field === 'interest') sums += 1;
  }
  if (dates === 0 && sums < 2) return [];
  return findContradictions(subject.text.value, subject.message.receivedAt).map(
    ({ contradiction, detail, start, end }) => ({
      indicator: 'message-fields',
      facts: { contradiction, detail },
      span: subject.text.toOriginal(start, end),
    }),
  );
}
