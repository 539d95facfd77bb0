import { hanCharacters } from '@/src/core/model/hashed-grams';
import { normalize } from '@/src/core/text/normalize';
import type { LabelledRow } from '@/tests/accuracy/labelled-row';

/** What training needs of a labelled text. */
export interface TrainingRow {
  readonly id: string;
  /** Who collected it: rows of one collection are left out together. */
  readonly collection: string;
  /** Scam or unlawful collection, against genuine. */
  readonly bad: boolean;
  readonly characters: readonly number[];
}

/** The anonymised half of the collected messages was taken from the fake-base-station set. */
const COLLECTION_OF: Readonly<Record<string, string>> = {
  'messages/real-anonymised': 'fbs',
  pixeltext: 'curated',
  '80w-weibo': 'weibo',
};

function collectionOf(source: string): string {
  return COLLECTION_OF[source] ?? (source.startsWith('messages/') ? 'messages' : source);
}

/**
 * Chinese texts that are bad or genuine. Advertisements are neither: most are lawful, many are not, and calling either
 * half the opposite of scams makes the model worse on every collection it has not seen. Rows of the fifth that is never
 * looked at are left out of training as well.
 */
export function toTrainingRows(rows: readonly LabelledRow[]): readonly TrainingRow[] {
  return rows
    .filter((row) => row.form === 'text' && row.lang.startsWith('zh') && row.expected !== 'ad' && !row.held)
    .map((row) => ({
      id: row.id,
      collection: collectionOf(row.source),
      bad: row.expected !== 'genuine',
      characters: hanCharacters(normalize(row.content).value),
    }));
}
