import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import modelFigures from '@/src/core/model/figures.json';
import acceptedFigures from './accepted.json';
import { figuresTable, modelTable, withTable } from './figures-table';
import type { Accepted } from './gate';
import { POPULATIONS } from './populations';

const accepted: Accepted = acceptedFigures;

test('docs/evaluation.md shows the accepted figures and those of the model', () => {
  const page = readFileSync('docs/evaluation.md', 'utf8');
  const fix = 'run npm run accuracy -- --accept';
  expect(page, fix).toBe(withTable(page, 'figures', figuresTable(POPULATIONS, accepted)));
  expect(page, fix).toBe(withTable(page, 'model', modelTable(modelFigures)));
});

test('every figure accepted belongs to a population, and every promise is among them', () => {
  const names = new Set(POPULATIONS.map(({ name }) => name));
  expect(Object.keys(accepted).filter((name) => !names.has(name))).toEqual([]);
  for (const { name, targets } of POPULATIONS) {
    for (const { measure } of targets) {
      expect(accepted[name]?.counts[measure], `${name} ${measure}: run npm run accuracy -- --accept`).toBeDefined();
    }
  }
});

test('a page without a place for the table is an error', () => {
  expect(() => withTable('# Evaluation', 'figures', '| a |')).toThrow(/needs the lines/);
});
