import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { type Line, MAX_LINE_BYTES, readLines } from '@/src/cli/read-lines';

async function* stream(chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

async function linesOf(...chunks: readonly (string | Uint8Array)[]): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for await (const batch of readLines(stream(chunks))) lines.push(...batch);
  return lines;
}

describe('lines', () => {
  test.each<[string, readonly string[], readonly Line[]]>([
    ['nothing', [], []],
    ['an empty chunk', [''], []],
    ['one line', ['a\n'], ['a']],
    ['no newline at the end', ['a\nb'], ['a', 'b']],
    ['an empty line in the middle keeps its place', ['a\n\nb\n'], ['a', '', 'b']],
    ['an empty line at the end', ['a\n\n'], ['a', '']],
    ['a line in three chunks', ['a', 'b', 'c\nd'], ['abc', 'd']],
    ['a newline at the start of a chunk', ['a', '\nb\n'], ['a', 'b']],
    ['CRLF stays for JSON to skip', ['a\r\nb\r\n'], ['a\r', 'b\r']],
    ['a byte order mark', ['\uFEFFa\nb\n'], ['a', 'b']],
    ['a byte order mark and no newline', ['\uFEFFa'], ['a']],
    ['U+FEFF anywhere else is text', ['a\n\uFEFFb\n'], ['a', '\uFEFFb']],
    ['U+2028 and a lone carriage return end no line', ['a\u2028b\rc\n'], ['a\u2028b\rc']],
  ])('%s', async (_, chunks, expected) => {
    expect(await linesOf(...chunks)).toEqual(expected);
  });

  test('cut anywhere, also inside a character, they are the same', async () => {
    const text = '\uFEFF{"text":"您的借款已逾期"}\n\r\n贷款\u{1F4B0}\n';
    const bytes = Buffer.from(text);
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      expect(await linesOf(bytes.subarray(0, cut), bytes.subarray(cut))).toEqual([
        '{"text":"您的借款已逾期"}',
        '\r',
        '贷款\u{1F4B0}',
      ]);
    }
    expect(await linesOf(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toHaveLength(3);
  });
});

describe('lines that are no text', () => {
  const gbk = Uint8Array.of(0xb4, 0xfb, 0xbf, 0xee);
  const notUtf8: Line = { unreadable: 'not-utf8' };

  test('a line in another encoding loses only itself', async () => {
    expect(await linesOf(Buffer.concat([Buffer.from('a\nb\n'), gbk, Buffer.from('\nc\n')]))).toEqual([
      'a',
      'b',
      notUtf8,
      'c',
    ]);
    expect(await linesOf(gbk, '\nb\n')).toEqual([notUtf8, 'b']);
    expect(await linesOf('a\n', gbk)).toEqual(['a', notUtf8]);
    expect(await linesOf(Buffer.concat([Buffer.from('a\nb\n\n'), gbk, Buffer.from('\n')]))).toEqual([
      'a',
      'b',
      '',
      notUtf8,
    ]);
  });

  test('a character cut off by the end of the stream', async () => {
    expect(await linesOf('a\n', Buffer.from('贷').subarray(0, 2))).toEqual(['a', notUtf8]);
  });

  test('a line too long to keep is dropped while it comes; its neighbours stay', async () => {
    const piece = Buffer.alloc(MAX_LINE_BYTES / 4, 0x61);
    const long: Line = { unreadable: 'too-long' };
    expect(await linesOf('a\n', piece, piece, piece, piece, 'b\nc\n')).toEqual(['a', long, 'c']);
    expect(await linesOf(piece, piece, piece, piece, piece)).toEqual([long]);
    const [longest] = await linesOf(piece, piece, piece, piece, '\n');
    expect(longest).toHaveLength(MAX_LINE_BYTES);
  });
});
