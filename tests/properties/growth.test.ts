/** Time grows with the text and no faster: ten times the text takes at most about ten times as long. */
import { describe, expect, test } from 'vitest';
import { createEngine } from '@/src/core/engine';
import { knowledge } from '@/src/knowledge';
import { HOSTILE_TEXTS } from './hostile-texts';

const engine = createEngine(knowledge);
const SHORT = 20_000;
const LONG = 10 * SHORT;
/**
 * The figure to reach is 12 (`npm run bench` prints it). A machine that does other things at the same time adds noise;
 * what must not pass is growth with the square, which would give 100.
 */
const MOST = 24;
/** Milliseconds within which growth cannot be told from noise. */
const NEGLIGIBLE = 5;
const RUNS = 3;
const MEGABYTE = 1_048_576;
/** Milliseconds. A megabyte takes about one second; a stall takes minutes. */
const HANG = 15_000;

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function fastest(text: string): number {
  return Math.min(...Array.from({ length: RUNS }, () => milliseconds(() => engine.analyze({ text }))));
}

describe('growth', () => {
  test.each(Object.entries(HOSTILE_TEXTS))(
    '%s',
    (_, textOf) => {
      const text = textOf(LONG);
      expect(text).toHaveLength(LONG);
      engine.analyze({ text: textOf(SHORT) });
      const ratio = fastest(text) / Math.max(NEGLIGIBLE, fastest(textOf(SHORT)));
      expect(ratio).toBeLessThan(MOST);
    },
    60_000,
  );
});

describe('a megabyte ends', () => {
  const hostile = ['many links', 'names of lenders', 'threats and demands', 'paths full of dots'] as const;
  test.each(hostile)(
    '%s',
    (name) => {
      const text = HOSTILE_TEXTS[name]?.(MEGABYTE) ?? '';
      expect(text).toHaveLength(MEGABYTE);
      expect(milliseconds(() => engine.analyze({ text }))).toBeLessThan(HANG);
    },
    60_000,
  );

  test('what is beyond it is not judged', () => {
    const text = `${'好'.repeat(MEGABYTE)}ppdai-huankuan.top`;
    expect(engine.analyze({ text })).toMatchObject({ truncated: true, links: [], level: 'unverified' });
  });
});

describe('three thousand links', () => {
  const hosts = Array.from({ length: 3_000 }, (_, index) => `h${index}.example-${index}.com`);

  test('each is found and judged, in order', () => {
    const { links } = engine.analyze({ text: hosts.map((host) => `见https://${host}/a，`).join('') });
    expect(links.map(({ host }) => host)).toEqual(hosts);
  });

  test('one imitation among them is not lost', () => {
    const all = [...hosts.slice(0, 2_000), 'mucfc-huankuan.top', ...hosts.slice(2_000)];
    const verdict = engine.analyze({ text: all.map((host) => `见https://${host}/a，`).join('') });
    expect(verdict.level).toBe('dangerous');
    expect(verdict.links.filter(({ level }) => level === 'dangerous').map(({ host }) => host)).toEqual([
      'mucfc-huankuan.top',
    ]);
  });
});
