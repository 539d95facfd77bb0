/** One check the person made, as it is kept on the disk when they switched the history on. */
import * as v from 'valibot';

/** UTF-16 units. A message has a few hundred characters; the whole list must stay far from the browser's 5 MB of storage. */
export const LONGEST_TEXT = 2_000;
export const MOST_ENTRIES = 300;

export const HistoryEntrySchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  /** Local wall-clock time, `YYYY-MM-DDTHH:MM`. */
  at: v.pipe(v.string(), v.isoDateTime()),
  text: v.string(),
  /** Only the beginning was kept. */
  cut: v.boolean(),
  sender: v.optional(v.string()),
  /** Some of its characters may be others. */
  readFrom: v.optional(v.literal('picture')),
  level: v.picklist(['dangerous', 'suspicious', 'unverified', 'official']),
  /** The words of the answer then, in the language of then. */
  levelLabel: v.string(),
  headline: v.string(),
});
export type HistoryEntry = v.InferOutput<typeof HistoryEntrySchema>;
