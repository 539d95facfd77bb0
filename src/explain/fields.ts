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
/** Of other texts there is nothing to compare: the hotline under a bank's warning is no item of a debt. */
const COMPARED: ReadonlySet<Kind> = new Set<Kind>([...CHECKLIST, 'court', 'transaction']);

export function fieldViews({ verdict, words, text }: Material): FieldView[] {
  if (verdict.asked || !COMPARED.has(verdict.kind)) return [];
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
