import { describe, expect, test } from 'vitest';
import { createTermIndex } from '@/src/core/text/term-index';

function found(terms: readonly string[], text: string): string[] {
  const { ids, starts } = createTermIndex(terms)(text);
  return ids.map((id, i) => `${terms[id]}@${starts[i]}`);
}

describe('createTermIndex', () => {
  test('finds overlapping terms in the order of the text', () => {
    expect(found(['还款', '还款日', '款日'], '到期还款日')).toEqual(['还款@2', '还款日@2', '款日@3']);
  });

  test('finds single characters, also at the very end', () => {
    expect(found(['勿', '加'], '请勿加')).toEqual(['勿@1', '加@2']);
  });

  test('Latin words stand alone between letters, not between digits or Han', () => {
    expect(found(['line', 'qq'], 'online加line吧 qq12345 xqq')).toEqual(['line@7', 'qq@13']);
  });

  test('a term of letters and Han needs no boundary', () => {
    expect(found(['加v'], '办理加vabc')).toEqual(['加v@2']);
  });

  test('agrees with a plain search on every position', () => {
    const terms = ['一', '一二', '二三', '一二三', '三', 'ab', '二a'];
    const alphabet = ['一', '二', '三', 'a', 'b'];
    let seed = 7;
    let hits = 0;
    for (let round = 0; round < 400; round++) {
      let text = '';
      for (let i = 0; i < 12; i++) {
        seed = (seed * 1103515245 + 12345) % 2147483648;
        text += alphabet[seed % alphabet.length];
      }
      const expected: string[] = [];
      for (let at = 0; at < text.length; at++) {
        for (const term of terms) {
          if (!text.startsWith(term, at)) continue;
          const beside = `${text[at - 1] ?? ''}${text[at + term.length] ?? ''}`;
          if (term === 'ab' && /[a-z]/.test(beside)) continue;
          expected.push(`${term}@${at}`);
        }
      }
      hits += expected.length;
      expect(found(terms, text).sort()).toEqual(expected.sort());
    }
    expect(hits).toBeGreaterThan(1000);
  });
});
