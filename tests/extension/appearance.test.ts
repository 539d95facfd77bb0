import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applyAppearance, TEXT_SCALE } from '@/src/extension/appearance';

test('a page says its language and text size at its root', () => {
  applyAppearance('zh-Hant-TW', 'largest');
  expect(document.documentElement.lang).toBe('zh-Hant-TW');
  expect(document.documentElement.dataset.textSize).toBe('largest');
});

test('what is drawn in pages is enlarged as our own pages are', () => {
  const css = readFileSync('src/ui/styles/tokens.css', 'utf8');
  const inPages = Object.entries(TEXT_SCALE).filter(([, scale]) => scale !== 1);
  expect(inPages).toHaveLength(2);
  for (const [size, scale] of inPages) {
    expect(css).toContain(`:root[data-text-size="${size}"] {\n  font-size: ${scale * 100}%;`);
  }
});
