import { describe, expect, test } from 'vitest';
import type { Mark } from '@/src/explain/types';
import { excerpt, type Piece } from '@/src/ui/text/excerpt';

function mark(start: number, end: number, reason = 0): Mark {
  return { span: [start, end], reason, tone: 'bad' };
}

function shown(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) =>
      piece.kind === 'gap' ? `<${piece.omitted}>` : piece.kind === 'mark' ? `[${piece.text}]` : piece.text,
    )
    .join('');
}

/** Everything shown and left out, in UTF-16 units. */
function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + (piece.kind === 'gap' ? piece.omitted : piece.text.length), 0);
}

describe('a short text', () => {
  test('is shown whole, cut at its marks', () => {
    expect(shown(excerpt('请点击 a.top 还款', [mark(4, 9), mark(10, 12, 1)]))).toBe('请点击 [a.top] [还款]');
  });

  test('without marks is one piece', () => {
    expect(excerpt('你好', [])).toEqual([{ kind: 'plain', text: '你好' }]);
  });

  test('drops marks that overlap, are empty or lie outside', () => {
    expect(shown(excerpt('一二三四', [mark(0, 2), mark(1, 3), mark(3, 3), mark(3, 9)]))).toBe('[一二]三四');
  });
});

describe('a long text', () => {
  const long = '文'.repeat(5_000);

  test('is reduced to the surroundings of its marks', () => {
    expect(shown(excerpt(long, [mark(2_000, 2_003)]))).toBe(`<1940>${'文'.repeat(60)}[文文文]${'文'.repeat(60)}<2937>`);
  });

  test('joins windows that nearly touch, and shows no gap of a few characters at the start', () => {
    const pieces = excerpt(long, [mark(70, 72), mark(200, 202)]);
    expect(pieces.filter(({ kind }) => kind === 'gap')).toEqual([{ kind: 'gap', omitted: 5_000 - 262 }]);
    expect(lengthOf(pieces)).toBe(long.length);
  });

  test('with very many marks stays small, and accounts for every character', () => {
    const text = '字'.repeat(1_000_000);
    const marks = Array.from({ length: 3_000 }, (_, index) => mark(index * 300, index * 300 + 5, index));
    const pieces = excerpt(text, marks);
    expect(pieces.filter(({ kind }) => kind === 'mark')).toHaveLength(30);
    expect(lengthOf(pieces)).toBe(text.length);
    expect(shown(pieces).length).toBeLessThan(6_000);
  });

  test('with one endless mark shows its beginning', () => {
    const pieces = excerpt(long, [mark(0, 5_000)]);
    expect(pieces.map(({ kind }) => kind)).toEqual(['mark', 'gap']);
    expect(lengthOf(pieces)).toBe(long.length);
  });

  test('of many short lines is reduced too', () => {
    const lines = '催\n'.repeat(400);
    expect(shown(excerpt(lines, [mark(0, 1)])).length).toBeLessThan(100);
  });

  test('never cuts a character in two', () => {
    const emoji = '😀'.repeat(2_000);
    for (const piece of excerpt(emoji, [mark(2_000, 2_002), mark(3_000, 3_600)])) {
      if (piece.kind !== 'gap') expect(piece.text.isWellFormed()).toBe(true);
    }
  });
});
