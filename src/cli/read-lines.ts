/**
 * Lines out of a byte stream, in batches: all lines that one chunk completes come together, so that their answers can
 * be written together (a write per line costs more than judging it).
 */
import { Buffer, isUtf8 } from 'node:buffer';

/** A line that could not be read as text. */
export interface UnreadableLine {
  readonly unreadable: 'not-utf8' | 'too-long';
}

export type Line = string | UnreadableLine;

/**
 * Bytes. Text beyond its first megabyte is not judged, and one UTF-16 unit takes at most six bytes in JSON (`\u8d37`):
 * a line longer than this is no message, and need not fit into memory.
 */
export const MAX_LINE_BYTES = 64 * 1024 * 1024;

const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Only `\n` ends a line; a `\r` before it stays (JSON allows it there). The last line needs no newline, and a stream of
 * nothing has no line. The byte order mark some editors put first is dropped.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Line[]> {
  const open = new OpenLine();
  let isFirst = true;
  for await (const chunk of chunks) {
    const firstEnd = chunk.indexOf(NEWLINE);
    if (firstEnd === -1) {
      open.add(chunk);
      continue;
    }
    const lastEnd = chunk.lastIndexOf(NEWLINE);
    const first = open.close(chunk.subarray(0, firstEnd));
    const others = lastEnd > firstEnd ? decodeLines(chunk.subarray(firstEnd + 1, lastEnd)) : [];
    open.add(chunk.subarray(lastEnd + 1));
    yield [isFirst ? withoutMark(first) : first, ...others];
    isFirst = false;
  }
  if (open.isEmpty) return;
  const last = open.close(new Uint8Array());
  yield [isFirst ? withoutMark(last) : last];
}

/** The line whose end has not come yet: its pieces, or only that it is too long to keep. */
class OpenLine {
  #pieces: Uint8Array[] = [];
  #bytes = 0;

  get isEmpty(): boolean {
    return this.#bytes === 0;
  }

  add(piece: Uint8Array): void {
    this.#bytes += piece.length;
    if (this.#bytes > MAX_LINE_BYTES) this.#pieces = [];
    else if (piece.length > 0) this.#pieces.push(piece);
  }

  /** The whole line; afterwards the next one is open. */
  close(lastPiece: Uint8Array): Line {
    this.add(lastPiece);
    const line: Line =
      this.#bytes > MAX_LINE_BYTES ? { unreadable: 'too-long' } : decodeLine(Buffer.concat(this.#pieces));
    this.#pieces = [];
    this.#bytes = 0;
    return line;
  }
}

function decodeLines(block: Uint8Array): readonly Line[] {
  if (isUtf8(block)) return asText(block).split('\n');
  const lines: Line[] = [];
  for (let start = 0; start <= block.length; ) {
    const found = block.indexOf(NEWLINE, start);
    const end = found === -1 ? block.length : found;
    lines.push(decodeLine(block.subarray(start, end)));
    start = end + 1;
  }
  return lines;
}

function decodeLine(bytes: Uint8Array): Line {
  return isUtf8(bytes) ? asText(bytes) : { unreadable: 'not-utf8' };
}

function asText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

function withoutMark(line: Line): Line {
  return typeof line === 'string' && line.startsWith(BYTE_ORDER_MARK) ? line.slice(1) : line;
}
