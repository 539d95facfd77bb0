import { simplify } from '@/src/core/text/traditional';
import type { HistoryEntry } from './history-entry';

/** Entries that contain every word of the query, in either script and any case; all of them for an empty one. */
export function searchHistory(entries: readonly HistoryEntry[], query: string): readonly HistoryEntry[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return entries.filter(({ text, sender = '', headline, levelLabel, at }) => {
    const where = fold(`${text}\n${sender}\n${headline}\n${levelLabel}\n${at}`);
    return words.every((word) => where.includes(word));
  });
}

function fold(text: string): string {
  return simplify(text.normalize('NFKC').toLowerCase());
}
