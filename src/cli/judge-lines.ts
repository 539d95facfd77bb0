import type { Engine } from '@/src/core/engine';
import { type ParsedLine, parseLine } from './parse-line';
import type { Line } from './read-lines';
import { toRecord, type VerdictRecord } from './record';

export interface JudgedLines {
  /** One line each, in the order of the lines judged, every one ended by `\n`. */
  readonly output: string;
  /** How many of them carry an `error`. */
  readonly failed: number;
}

interface Failure {
  readonly error: string;
}

/** One answer per line; a line that cannot be read or judged gets an `error` and keeps no other from its answer. */
export function judgeLines(lines: readonly Line[], engine: Engine): JudgedLines {
  let output = '';
  let failed = 0;
  for (const line of lines) {
    const parsed = parseLine(line);
    const answer: VerdictRecord | Failure = 'error' in parsed ? { error: parsed.error } : judge(parsed, engine);
    if ('error' in answer) failed += 1;
    // The id is JSON text already, and the answer an object with at least one key.
    const opening = parsed.id === undefined ? '{' : `{"id":${parsed.id},`;
    output += `${opening}${JSON.stringify(answer).slice(1)}\n`;
  }
  return { output, failed };
}

function judge(parsed: Exclude<ParsedLine, Failure>, engine: Engine): VerdictRecord | Failure {
  try {
    return toRecord('message' in parsed ? engine.analyze(parsed.message) : engine.judgeUrl(parsed.address));
  } catch (cause) {
    return { error: `internal error: ${cause instanceof Error ? cause.message : String(cause)}` };
  }
}
