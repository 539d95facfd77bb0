import { expect, test } from 'vitest';
import { readableNumber } from '@/src/explain/readable-number';

test.each([
  ['02138784800', '021-38784800'],
  ['01012345678', '010-12345678'],
  ['075512345678', '0755-12345678'],
  ['03711234567', '0371-1234567'],
  ['4008205555', '400-820-5555'],
  ['8008201234', '800-820-1234'],
  ['95555', '95555'],
  ['1008611', '1008611'],
  ['0800123456', '0800123456'],
  ['+85221234567', '+85221234567'],
])('%s is written %s', (digits, written) => expect(readableNumber(digits)).toBe(written));
