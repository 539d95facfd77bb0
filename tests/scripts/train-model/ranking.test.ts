import { describe, expect, test } from 'vitest';
import { areaUnderCurve, calibrate, recallAbove, scoreAtFalseAlarms } from '@/scripts/train-model/ranking';

const bad = (...scores: number[]) => scores.map((score) => ({ score, bad: true }));
const genuine = (...scores: number[]) => scores.map((score) => ({ score, bad: false }));

describe('areaUnderCurve', () => {
  test.each([
    ['every bad row above', [...bad(3, 4), ...genuine(1, 2)], 1],
    ['every bad row below', [...bad(1, 2), ...genuine(3, 4)], 0],
    ['one pair of four the wrong way', [...bad(1.5, 4), ...genuine(1, 2)], 0.75],
    ['ties count half', [...bad(1), ...genuine(1)], 0.5],
  ])('%s', (_, rows, area) => {
    expect(areaUnderCurve(rows)).toBe(area);
  });
});

test('the score at a rate of false alarms is exceeded by at most that share', () => {
  const rows = genuine(...Array.from({ length: 200 }, (_, i) => i));
  const score = scoreAtFalseAlarms(rows, 0.01);
  expect(rows.filter((row) => row.score > score)).toHaveLength(2);
  expect(recallAbove([...rows, ...bad(500, 0)], score)).toBe(0.5);
});

test('calibration finds the slope and intercept the outcomes were drawn with', () => {
  const rows = Array.from({ length: 4001 }, (_, i) => (i - 2000) / 250).flatMap((score) => {
    const p = 1 / (1 + Math.exp(-0.5 * score));
    const share = Math.round(p * 20);
    return Array.from({ length: 20 }, (_, j) => ({ score, bad: j < share }));
  });
  const { slope, intercept } = calibrate(rows);
  expect(slope).toBeCloseTo(0.5, 1);
  expect(intercept).toBeCloseTo(0, 1);
});
