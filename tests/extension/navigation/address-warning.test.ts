import { describe, expect, test } from 'vitest';
import { createEngine } from '@/src/core/engine';
import { addressWarning } from '@/src/extension/navigation/address-warning';
import { parseWebAddress } from '@/src/extension/navigation/web-address';
import { knowledge } from '@/src/knowledge';

const { judgeUrl } = createEngine(knowledge);

test.each([
  ['http://ppdai-huankuan.top/', 'imitation'],
  ['https://ppdai.com.pay-x.top/', 'imitation'],
  ['https://www.a1ipay.com/', 'imitation'],
  ['http://ppdai.com@evil.example/', 'imitation'],
  ['https://xn--ppdi-73d.com/', 'imitation'],
  ['http://mucfcc.com/', 'resembles'],
  ['http://ppdai.top/', 'resembles'],
  // The name is theirs, however short.
  ['http://icbc.top/', 'resembles'],
])('%s: %s', (address, expected) => {
  expect(addressWarning(judgeUrl(address))).toBe(expected);
});

test.each([
  'https://www.ppdai.com/',
  'https://example.com/ppdai/login',
  'http://203.0.113.9/pay.apk',
  'https://bit.ly/abc',
  'http://user:pass@intranet.example/',
  // What it leads to is stopped when its turn comes.
  'https://example.com/?url=http%3A%2F%2Fppdai-huankuan.top%2F',
  'https://court.gov.cn/',
  // Four letters, one of them another: doubtful to who asks, nothing to stop anybody for.
  'http://icbd.com.cn/',
])('%s is opened', (address) => {
  expect(addressWarning(judgeUrl(address))).toBeUndefined();
});

describe('only web addresses are led to', () => {
  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'chrome://settings',
    'file:///etc/passwd',
    'about:blank',
    '',
    'ppdai.com',
    '//x',
  ])('%s is not', (address) => {
    expect(parseWebAddress(address)).toBeUndefined();
  });

  test('the longest', () => {
    expect(parseWebAddress(`https://example.com/${'a'.repeat(60_000)}`)).toBeDefined();
    expect(parseWebAddress(`https://example.com/${'a'.repeat(70_000)}`)).toBeUndefined();
  });
});
