import { fillPlaceholders } from './fill-placeholders';
import { isHeld } from './is-held';

/** What the row should be found to be. `imitation`: an address generated from an official one. */
export type Expected = 'scam' | 'unlawful-collection' | 'ad' | 'genuine' | 'imitation';

/** One labelled text or address, whatever file it came from. */
export interface LabelledRow {
  readonly id: string;
  readonly form: 'text' | 'url';
  /** The message, placeholders filled; or the address. */
  readonly content: string;
  readonly sender?: string;
  readonly expected: Expected;
  /** The set it was collected in; for hand-collected messages `messages/<provenance>`. */
  readonly source: string;
  readonly topic: string;
  readonly lang: string;
  /** About credit or debt indeed. */
  readonly loanCore: boolean;
  /** The label can be argued about. */
  readonly gray: boolean;
  /** Never listed, only counted. */
  readonly held: boolean;
}

const EXPECTED: Readonly<Record<string, Expected>> = {
  scam: 'scam',
  'spam-ad': 'ad',
  ad: 'ad',
  legit: 'genuine',
  genuine: 'genuine',
  'unlawful-collection': 'unlawful-collection',
  'typosquat-generated': 'imitation',
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function stringOf(record: Readonly<Record<string, unknown>>, key: string): string | undefined {
  const value = record[key];
  return typeof value === 'string' ? value : undefined;
}

/**
 * Reads one line of a labelled file. Two shapes are known: the corpora (`label` scam, spam-ad, legit,
 * typosquat-generated; `text` or `url`; `topic`) and the hand-collected messages (`label` scam, genuine, ad,
 * unlawful-collection; `family`, `provenance`, `sender`, `text_joined` for texts that came split into words).
 * Throws when the line is not such a row: a figure over half-read data would be false.
 */
export function parseLabelledRow(line: string): LabelledRow {
  const record: unknown = JSON.parse(line);
  if (!isRecord(record)) {
    throw new Error('a labelled row is a JSON object');
  }
  const id = stringOf(record, 'id');
  const url = stringOf(record, 'url');
  const text = stringOf(record, 'text_joined') ?? stringOf(record, 'text');
  const expected = EXPECTED[stringOf(record, 'label') ?? ''];
  const content = url ?? text;
  if (id === undefined || content === undefined || expected === undefined) {
    throw new Error(`row ${id ?? '?'} lacks an id, a text or url, or a known label`);
  }
  const provenance = stringOf(record, 'provenance');
  const source = provenance === undefined ? (stringOf(record, 'source') ?? 'unknown') : `messages/${provenance}`;
  const sender = stringOf(record, 'sender');
  const anonymised = source === 'fbs' || provenance === 'real-anonymised';
  return {
    id,
    form: url === undefined ? 'text' : 'url',
    content: anonymised ? fillPlaceholders(content, id) : content,
    ...(sender === undefined ? {} : { sender }),
    expected,
    source,
    topic: stringOf(record, 'topic') ?? stringOf(record, 'family') ?? 'other',
    lang: stringOf(record, 'lang') ?? '',
    loanCore: record.loan_core === true,
    gray: record.gray === true,
    held: isHeld(id),
  };
}
