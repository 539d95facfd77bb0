/** Time grows with the text and no faster: ten times the text takes at most about ten times as long. */
import { describe, expect, test } from 'vitest';
import { createEngine } from '@/src/core/engine';
import { knowledge } from '@/src/knowledge';
import { cpuMilliseconds } from '../cpu-time';
import { HOSTILE_TEXTS } from './hostile-texts';

const engine = createEngine(knowledge);
const SHORT = 20_000;
const TIMES = 10;
/** The figure to reach (`npm run bench` prints it): ten times the text in at most twelve times the time. */
const FIGURE = 12;
/**
 * What fails. A machine that does other things at the same time slows one measurement and not the other; what must not
 * pass is growth with the square, which would give 100.
 */
const MOST = 24;
/** The best of so many rounds counts; the first that reaches the figure ends them. */
const ROUNDS = 8;
/** Milliseconds within which growth cannot be told from noise. */
const NEGLIGIBLE = 10;
const MEGABYTE = 1_048_576;
/** Milliseconds. A megabyte takes about one second; a stall takes minutes. */
const HANG = 15_000;

/** How many times as long the long text takes; both are given the same time, one directly after the other. */
function growth(
  textOf: (length: number) => string,
  judge = (text: string): unknown => engine.analyze({ text }),
): number {
  const [short, long] = [textOf(SHORT), textOf(TIMES * SHORT)];
  judge(short);
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && least > FIGURE; round += 1) {
    const expected = cpuMilliseconds(() => {
      for (let time = 0; time < TIMES; time += 1) judge(short);
    });
    const taken = cpuMilliseconds(() => judge(long));
    least = Math.min(least, (TIMES * taken) / Math.max(NEGLIGIBLE, expected));
  }
  return least;
}

describe('growth', () => {
  test.each(Object.entries(HOSTILE_TEXTS))(
    '%s',
    (_, textOf) => {
      expect(textOf(SHORT)).toHaveLength(SHORT);
      expect(growth(textOf)).toBeLessThan(MOST);
    },
    60_000,
  );
});

test('growth with the square is seen', () => {
  const square = ({ length }: string): number => {
    let sum = 0;
    for (let one = 0; one < length; one += 10) for (let other = 0; other < one; other += 10) sum += one ^ other;
    return sum;
  };
  expect(growth((length) => 'a'.repeat(length), square)).toBeGreaterThan(MOST);
}, 60_000);

describe('a megabyte ends', () => {
  const hostile = ['many links', 'names of lenders', 'threats and demands', 'paths full of dots'] as const;
  test.each(hostile)(
    '%s',
    (name) => {
      const text = HOSTILE_TEXTS[name]?.(MEGABYTE) ?? '';
      expect(text).toHaveLength(MEGABYTE);
      expect(cpuMilliseconds(() => engine.analyze({ text }))).toBeLessThan(HANG);
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
