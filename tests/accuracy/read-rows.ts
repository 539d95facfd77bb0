import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LabelledRow, parseLabelledRow } from './labelled-row';

/** Files of a corpora folder that are judged. The first is a view of the second: rows of both are read once. */
const CORPUS_FILES = ['loan-zh.jsonl', 'text-zh.jsonl', 'text-en.jsonl', 'urls.jsonl'];

/** Where the hand-collected messages lie beside a corpora folder, when no path is given. */
const MESSAGES_BESIDE = join('..', 'data', 'messages.jsonl');

export interface RowSources {
  /** Folder with the labelled files. */
  readonly corpora?: string;
  /** File of hand-collected messages. */
  readonly messages?: string;
  /** Addresses are judged too. */
  readonly urls: boolean;
}

function readFile(path: string): LabelledRow[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') {
        return [];
      }
      try {
        return [parseLabelledRow(line)];
      } catch (error) {
        throw new Error(`${path}:${index + 1}: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
}

/** Every row of the given files, each id once: a text that stands in two files counts once. */
export function readRows({ corpora, messages, urls }: RowSources): readonly LabelledRow[] {
  const paths: string[] = [];
  if (corpora !== undefined) {
    for (const name of CORPUS_FILES) {
      const path = join(corpora, name);
      if (existsSync(path) && (urls || name !== 'urls.jsonl')) {
        paths.push(path);
      }
    }
  }
  if (messages !== undefined) {
    paths.push(messages);
  } else if (corpora !== undefined && existsSync(join(corpora, MESSAGES_BESIDE))) {
    paths.push(join(corpora, MESSAGES_BESIDE));
  }
  const rows = new Map<string, LabelledRow>();
  for (const row of paths.flatMap(readFile)) {
    rows.set(row.id, row);
  }
  return [...rows.values()];
}
