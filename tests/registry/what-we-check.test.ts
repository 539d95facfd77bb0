import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ADVICE, KINDS } from '@/src/core/types';
import { provisions } from '@/src/registry/provisions';

const page = readFileSync(fileURLToPath(new URL('../../docs/what-we-check.md', import.meta.url)), 'utf8');
const rows = page.split('\n').filter((line) => /^\| \d+ \|/.test(line));

describe('docs/what-we-check.md', () => {
  test('answers all 28 statements, each as a check, an advice or a correction', () => {
    expect(rows.map((row) => Number(row.split('|')[1]))).toEqual(Array.from({ length: 28 }, (_, index) => index + 1));
    expect(rows.filter((row) => !/^(?:check|advice|correction)\b/.test(row.split('|')[3]?.trim() ?? ''))).toEqual([]);
  });

  test('names only what exists', () => {
    const named = [...page.matchAll(/`((?:cba|criminal|civil|credit|fact)-[a-z0-9-]+)`/g)].map((match) => match[1]);
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((id) => !provisions.some((provision) => provision.id === id))).toEqual([]);
    const advice = rows.flatMap((row) =>
      [...(row.split('|')[4] ?? '').matchAll(/`((?:do|verify|check|keep|negotiate|complain|third)-[a-z-]+)`/g)].map(
        (match) => match[1],
      ),
    );
    expect(advice.length).toBeGreaterThan(8);
    expect(advice.filter((id) => !ADVICE.some((known) => known === id))).toEqual([]);
  });

  test('describes every kind', () => {
    expect(KINDS.filter((kind) => !page.includes(`\`${kind}\``))).toEqual([]);
  });
});
