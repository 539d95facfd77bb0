import { describe, expect, test } from 'vitest';
import { type ParsedLine, parseLine } from '@/src/cli/parse-line';

describe('a line that asks', () => {
  test.each<[string, ParsedLine]>([
    ['{"id":1,"text":"贷款"}', { id: '1', message: { text: '贷款' } }],
    ['{"id":"a\\"b","text":""}', { id: '"a\\"b"', message: { text: '' } }],
    ['{"text":"贷款"}\r', { id: 'null', message: { text: '贷款' } }],
    ['{"id":9007199254740993123,"text":"x"}', { id: '9007199254740993123', message: { text: 'x' } }],
    ['{"id":{"n":[1]},"url":"ppdai.com"}', { id: '{"n":[1]}', address: 'ppdai.com' }],
    ['{"id":1,"text":"x","url":"ppdai.com"}', { id: '1', message: { text: 'x' } }],
    ['{"id":1,"text":null,"url":""}', { id: '1', address: '' }],
    [
      '{"id":1,"text":"x","sender":"95555","receivedAt":"2026-11-21T22:30"}',
      { id: '1', message: { text: 'x', sender: '95555', receivedAt: '2026-11-21T22:30' } },
    ],
    [
      '{"id":1,"text":"x","sender":95555,"receivedAt":"2026-11-21 22:30:05"}',
      { id: '1', message: { text: 'x', sender: '95555', receivedAt: '2026-11-21T22:30' } },
    ],
    ['{"id":1,"text":"x","sender":null,"receivedAt":""}', { id: '1', message: { text: 'x' } }],
    ['{"id":1,"text":"\\ud800"}', { id: '1', message: { text: '\uD800' } }],
    ['{"id":1,"text":"x","__proto__":{"sender":"1"}}', { id: '1', message: { text: 'x' } }],
  ])('%s', (line, expected) => {
    expect(parseLine(line)).toEqual(expected);
  });
});

describe('a line that cannot be read says why', () => {
  test.each<[string, ParsedLine]>([
    ['', { error: 'empty line' }],
    ['\r', { error: 'empty line' }],
    ['{"id":1,"text":', { error: 'not valid JSON' }],
    ["{'id':1}", { error: 'not valid JSON' }],
    ['{"id":1}{"id":2}', { error: 'not valid JSON' }],
    ['null', { error: 'not a JSON object' }],
    ['["text"]', { error: 'not a JSON object' }],
    ['"text"', { error: 'not a JSON object' }],
    ['{}', { error: 'neither "text" nor "url" is a string' }],
    ['{"id":"a","txt":"x"}', { id: '"a"', error: 'neither "text" nor "url" is a string' }],
    ['{"id":null,"text":5}', { id: 'null', error: 'neither "text" nor "url" is a string' }],
    ['{"id":1,"text":"x","sender":["95555"]}', { id: '1', error: '"sender" is not a string' }],
    ['{"id":1,"text":"x","receivedAt":"22:30"}', { id: '1', error: '"receivedAt" is not YYYY-MM-DDTHH:MM' }],
    ['{"id":1,"text":"x","receivedAt":1763735400}', { id: '1', error: '"receivedAt" is not YYYY-MM-DDTHH:MM' }],
  ])('%s', (line, expected) => {
    expect(parseLine(line)).toEqual(expected);
  });

  test('no text at all', () => {
    expect(parseLine({ unreadable: 'not-utf8' })).toEqual({ error: 'not UTF-8 text' });
    expect(parseLine({ unreadable: 'too-long' })).toEqual({ error: 'line longer than 64 MB' });
  });
});
