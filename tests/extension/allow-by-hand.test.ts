import { expect, test } from 'vitest';
import { hostWritten } from '@/src/extension/allow-by-hand';

test.each([
  ['example.com', 'example.com'],
  [' https://Shop.Example.com:8443/a?b#c ', 'shop.example.com'],
  ['例子.com', 'xn--fsqu00a.com'],
  ['ｅｘａｍｐｌｅ．com', 'example.com'],
])('%s', (written, host) => {
  expect(hostWritten(written)).toBe(host);
});

test.each([
  '',
  'example',
  'two words.com',
  'javascript:alert(1)',
  'ftp://example.com',
  '192.168.1.1',
  '3232235777',
  '[::1]',
  `${'a'.repeat(260)}.com`,
  '.com',
])('%s is no host', (written) => {
  expect(hostWritten(written)).toBeUndefined();
});
