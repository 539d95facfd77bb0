/** The reader of pictures in the package: everything `src/vision/text-reader.ts` asks for by name, and nothing large beside it. */
import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ocrAssets } from '../../scripts/ocr-assets.mjs';

const assets = ocrAssets();
const names = assets.map(({ relativeDest }) => relativeDest);

test('every file that the reader names is there', () => {
  const source = readFileSync('src/vision/text-reader.ts', 'utf8');
  const cores = [...source.matchAll(/'(tesseract-core-[\w-]+\.js)'/g)].flatMap(([, name]) => name ?? []);
  const languages = [...source.matchAll(/'(chi_\w+|eng)'/g)].flatMap(([, name]) => name ?? []);
  expect(cores).toHaveLength(2);
  expect(new Set(languages).size).toBe(3);
  for (const core of cores)
    expect(names).toEqual(expect.arrayContaining([`ocr/${core}`, `ocr/${core.slice(0, -3)}.wasm`]));
  for (const language of languages) expect(names).toContain(`ocr/${language}.traineddata.gz`);
  expect(names).toContain('ocr/worker.min.js');
});

test('none is larger than stores look into, and all together stay below thirteen megabytes', () => {
  const sizes = assets.map(({ absoluteSrc }) => statSync(absoluteSrc).size);
  expect(Math.max(...sizes)).toBeLessThan(5_000_000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(13_000_000);
});
