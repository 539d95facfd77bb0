import { expect, test } from 'vitest';
import { oncePerText } from '@/src/core/text/once-per-text';

test('a text is read once, another one with the same words again', () => {
  const read: string[] = [];
  const length = oncePerText((value) => {
    read.push(value);
    return value.length;
  });
  const [one, other] = [{ value: '还款' }, { value: '还款' }];
  expect([length(one), length(one), length(other)]).toEqual([2, 2, 2]);
  expect(read).toEqual(['还款', '还款']);
});

test('that there is nothing is an answer, too', () => {
  let asked = 0;
  const nothing = oncePerText((): undefined => {
    asked += 1;
  });
  const text = { value: '' };
  expect([nothing(text), nothing(text)]).toEqual([undefined, undefined]);
  expect(asked).toBe(1);
});
