import { ConverterFactory } from 'opencc-js/core';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TSPhrases from 'opencc-js/dict/TSPhrases';
import { describe, expect, test } from 'vitest';
import { simplify } from '@/src/core/text/traditional';
import { rules } from '@/src/rules';
import { toTraditional } from '../../accuracy/disguises';
import { BAD_MESSAGES, GENUINE_MESSAGES } from '../../accuracy/own-messages';

const convert = ConverterFactory([[TSPhrases, TSCharacters]]);

describe('simplify agrees with the converter of opencc-js', () => {
  test('on every entry of the dictionaries that keeps its length, alone and within a text', () => {
    const entries = `${TSCharacters}|${TSPhrases}`.split('|').map((pair) => pair.split(' '));
    const written = entries.flatMap(([from = '', to = '']) =>
      from.length === to.length && !/[\uD800-\uDFFF]/.test(from + to) ? [from] : [],
    );
    expect(written.length).toBeGreaterThan(3_000);
    for (const from of written) {
      expect(simplify(`${from}貸`)).toBe(convert(`${from}貸`));
      expect(simplify(`請將${from}還給`)).toBe(convert(`請將${from}還給`));
    }
  });

  test('on our own messages in Traditional characters', () => {
    const texts = [...GENUINE_MESSAGES, ...BAD_MESSAGES, ...rules.flatMap(({ examples }) => examples.match)];
    for (const text of texts.map(toTraditional)) expect(simplify(text)).toBe(convert(text));
  });
});

test('a phrase is taken whole, the longest there is', () => {
  expect(simplify('乾坤一擲')).toBe('乾坤一掷');
  expect(simplify('乾淨')).toBe('干净');
});

test.each(['您的借款已逾期', '', 'plain', '\uD83D貸\uDC4D'])('the length stays: %j', (text) => {
  expect(simplify(text)).toHaveLength(text.length);
});

test('what would change its length stays as it is', () => {
  expect(simplify('貸\u35F2')).toBe('贷\u35F2');
});
