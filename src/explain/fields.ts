import type { FieldName, Kind } from '@/src/core/types';
import type { Material } from './material';
import { quoted } from './quoted';
import type { FieldView } from './types';

/** In the order in which a person compares them with their app. */
const ORDER: readonly FieldName[] = [
  'addressee',
  'account',
  'amount',
  'due-date',
  'days-overdue',
  'balance',
  'interest',
  'channel',
  'contact',
];

/** Only a notice about a debt is expected to state them; there what is missing is worth knowing too. */
const CHECKLIST: ReadonlySet<Kind> = new Set<Kind>(['collection', 'reminder']);

export function fieldViews({ verdict, words, text }: Material): FieldView[] {
  if (verdict.asked) return [];
  // Nobody should compare a scam with their app item by item.
  const complete = CHECKLIST.has(verdict.kind) && verdict.level !== 'dangerous';
  return ORDER.flatMap((field): FieldView[] => {
    const found = verdict.fields.filter((one) => one.field === field);
    const label = words.labels.field[field];
    if (found.length === 0) return complete ? [{ field, label }] : [];
    const texts = new Set(found.map((one) => quoted(text, one.span, one.text)));
    return [{ field, label, text: words.labels.list([...texts]) }];
  });
}
