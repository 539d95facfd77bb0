import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../src/ui/styles/tokens.css'), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

function tokensOf(part: string): ReadonlyMap<string, string> {
  return new Map([...part.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));
}

const THEMES = { light: tokensOf(light), dark: tokensOf(dark) };

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [brighter, darker] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return ((brighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

/** Text on its ground: 4.5 : 1 (SC 1.4.3). */
const TEXT = [
  ...['ink', 'ink-soft', 'accent'].flatMap((text) =>
    ['ground', 'surface', 'surface-sunk'].map((ground) => [text, ground] as const),
  ),
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-hover'],
  ['dangerous-strong-ink', 'dangerous-strong'],
  ...['dangerous', 'suspicious', 'unverified', 'official'].flatMap(
    (level) =>
      [
        [level, `${level}-ground`],
        [level, 'surface'],
        ['ink', `${level}-ground`],
        ['ink-soft', `${level}-ground`],
        ['surface', level],
      ] as const,
  ),
  ...['bad', 'doubtful', 'neutral', 'good'].map((tone) => ['mark-ink', `mark-${tone}`] as const),
] as const;

/** Outlines of things to be operated, and the focus: 3 : 1 (SC 1.4.11). */
const SHAPES = ['line-strong', 'focus'].flatMap((shape) =>
  ['ground', 'surface'].map((ground) => [shape, ground] as const),
);

describe.each(Object.entries(THEMES))('%s', (_, tokens) => {
  const colour = (name: string) => {
    const value = tokens.get(name);
    if (!value) throw new Error(`tokens.css has no --${name} in this theme`);
    return value;
  };
  test.each(TEXT)('%s on %s', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });
  test.each(SHAPES)('%s beside %s', (shape, ground) => {
    expect(contrast(colour(shape), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});
