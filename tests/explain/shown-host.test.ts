import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asciiHost, hostParts, shownHost } from '@/src/explain/shown-host';

/** «apple» in Cyrillic letters. */
const APPLE = '\u0430\u0440\u0440\u04CF\u0435';

describe('the shown host', () => {
  test.each([
    ['ppdai.com', 'ppdai.com'],
    ['xn--80ak6aa92e.com', `${APPLE}.com`],
    ['www.xn--fiqs8s', 'www.\u4E2D\u56FD'],
    ['192.168.0.1', '192.168.0.1'],
    ['', ''],
    ['xn--.com', 'xn--.com'],
    ['xn--ppdai-.com', 'xn--ppdai-.com'],
    ['xn--\u0430.com', 'xn--\u0430.com'],
  ])('of %s is %s', (ascii, shown) => {
    expect(shownHost(ascii)).toBe(shown);
  });

  test.each([
    ['letters from right to left', 'xn--4dbrk0ce.com'],
    ['a combining mark', asciiHost('a\u0301\u0302b.com')],
  ])('stays in ASCII with %s', (_what, ascii) => {
    expect(shownHost(ascii)).toBe(ascii);
  });

  test('given in Unicode with characters that reverse the line becomes ASCII', () => {
    expect(shownHost('\u05D0\u05D1.com')).toBe('xn--4dbc.com');
  });

  test('never throws and never holds an invisible or reversing character', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'grapheme' }).map((label) => `xn--${label}.com`),
        ),
        (host) => {
          expect(shownHost(host.toLowerCase())).not.toMatch(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u);
        },
      ),
      { seed: 20261121 },
    );
  });
});

describe('the parts of a host', () => {
  test('differ where the engine says', () => {
    expect(hostParts('ppdai-pay.top', [[5, 13]])).toEqual([
      { text: 'ppdai', differs: false },
      { text: '-pay.top', differs: true },
    ]);
  });
  test('differ in the letters outside ASCII when it says nothing', () => {
    expect(hostParts('p\u0430y.com', undefined)).toEqual([
      { text: 'p', differs: false },
      { text: '\u0430', differs: true },
      { text: 'y.com', differs: false },
    ]);
  });
  test('make up the host, whatever the spans', () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: -3, max: 20 }), fc.integer({ min: -3, max: 20 })));
    fc.assert(
      fc.property(spans, (differing) => {
        const parts = hostParts('mucfc-pay.top', differing);
        expect(parts.map(({ text }) => text).join('')).toBe('mucfc-pay.top');
        expect(parts.every(({ text }) => text !== '')).toBe(true);
      }),
      { seed: 20261121 },
    );
  });
});
