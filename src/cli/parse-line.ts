/** One line of `--jsonl`: what is asked, or why it cannot be read. */
import type { Message } from '@/src/core/types';
import type { Line } from './read-lines';

export type ParsedLine =
  | { readonly id: string; readonly message: Message }
  | { readonly id: string; readonly address: string }
  | { readonly id?: string; readonly error: string };

/** As in the contract; seconds and what follows them are accepted and dropped, other programs write them. */
const WALL_CLOCK = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})/;

/**
 * `id` is JSON text, to be written as it came: a 19-digit number must not be rounded. A line without one gets `null`.
 * Where a line has both, its `text` is judged. Never throws.
 */
export function parseLine(line: Line): ParsedLine {
  if (typeof line !== 'string')
    return { error: line.unreadable === 'too-long' ? 'line longer than 64 MB' : 'not UTF-8 text' };
  const fields = parseObject(line);
  if (fields === undefined) return { error: line.trim() === '' ? 'empty line' : 'not valid JSON' };
  if (fields === null) return { error: 'not a JSON object' };
  const { text, url, sender, receivedAt } = fields;
  const id = idOf(fields, line);
  const failed = (error: string): ParsedLine => (fields.id === undefined ? { error } : { id, error });
  if (typeof text !== 'string')
    return typeof url === 'string' ? { id, address: url } : failed('neither "text" nor "url" is a string');
  const from = senderOf(sender);
  if (from === undefined) return failed('"sender" is not a string');
  const at = typeof receivedAt === 'string' ? WALL_CLOCK.exec(receivedAt) : undefined;
  if (!isAbsent(receivedAt) && !at) return failed('"receivedAt" is not YYYY-MM-DDTHH:MM');
  return {
    id,
    message: { text, ...(from === '' ? {} : { sender: from }), ...(at ? { receivedAt: `${at[1]}T${at[2]}` } : {}) },
  };
}

/** `undefined`: not JSON; `null`: JSON, but no object. */
function parseObject(line: string): Readonly<Record<string, unknown>> | null | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  return isRecord(value) ? value : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** Databases hand out sender numbers as numbers. `''`: none; `undefined`: not a sender at all. */
function senderOf(sender: unknown): string | undefined {
  if (isAbsent(sender)) return '';
  return typeof sender === 'string' ? sender : Number.isSafeInteger(sender) ? String(sender) : undefined;
}

const TOP_LEVEL_NUMBER_ID = /^\s*\{\s*"id"\s*:\s*(-?\d{1,40})\s*,/;

function idOf({ id }: Readonly<Record<string, unknown>>, line: string): string {
  if (id === undefined) return 'null';
  // JSON numbers beyond 2^53 lose digits when parsed; an id stands first in every line we have seen.
  const written = typeof id === 'number' && !Number.isSafeInteger(id) ? TOP_LEVEL_NUMBER_ID.exec(line)?.[1] : undefined;
  return written ?? JSON.stringify(id);
}
