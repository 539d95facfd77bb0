import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readRows } from './read-rows';

let root = '';
let corpora = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'accuracy-'));
  corpora = join(root, 'corpora');
  mkdirSync(corpora);
});
afterEach(() => rmSync(root, { recursive: true }));

const row = (id: string, rest: object = {}) =>
  JSON.stringify({ id, text: '您好', label: 'legit', source: 'own', ...rest });

test('reads the files that are there; a row in two files counts once', () => {
  writeFileSync(join(corpora, 'loan-zh.jsonl'), `${row('a')}\n`);
  writeFileSync(join(corpora, 'text-zh.jsonl'), `${row('a')}\n\n${row('b')}\n`);
  expect(readRows({ corpora, urls: true }).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('addresses only when asked for', () => {
  writeFileSync(join(corpora, 'urls.jsonl'), `${row('u', { url: 'a.example' })}\n`);
  expect(readRows({ corpora, urls: false })).toEqual([]);
  expect(readRows({ corpora, urls: true })).toHaveLength(1);
});

test('messages are found beside the corpora, or where they are said to be', () => {
  mkdirSync(join(root, 'data'));
  writeFileSync(join(root, 'data', 'messages.jsonl'), row('beside', { provenance: 'real-quoted' }));
  writeFileSync(join(root, 'named.jsonl'), row('named', { provenance: 'real-quoted' }));
  expect(readRows({ corpora, urls: false }).map(({ id }) => id)).toEqual(['beside']);
  const messages = join(root, 'named.jsonl');
  expect(readRows({ corpora, messages, urls: false }).map(({ id }) => id)).toEqual(['named']);
});

test('a broken line is named by file and line', () => {
  writeFileSync(join(corpora, 'text-zh.jsonl'), `${row('a')}\n{"id": 3\n`);
  expect(() => readRows({ corpora, urls: false })).toThrow(/text-zh\.jsonl:2: /);
});

test('nothing named, nothing read', () => {
  expect(readRows({ urls: true })).toEqual([]);
});
