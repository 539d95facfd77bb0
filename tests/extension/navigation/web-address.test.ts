import { expect, test } from 'vitest';
import { allowUserinfoRule } from '@/src/extension/navigation/request-rules';
import { hasUserinfo, withoutWildcards } from '@/src/extension/navigation/web-address';

test.each(['http://user@shop.example/', 'http://:secret@shop.example/', 'http://user:secret@shop.example/'])(
  'something stands before the @: %s',
  (address) => {
    expect(hasUserinfo(new URL(address))).toBe(true);
  },
);

test('nothing stands before an @ of the path', () => {
  expect(hasUserinfo(new URL('http://shop.example/@name'))).toBe(false);
});

test('a star before the @ opens no other host', () => {
  const url = withoutWildcards(new URL('http://*:a*b@shop.example/p?q=*'));
  expect(url.href).toBe('http://%2A:a%2Ab@shop.example/p?q=*');
  expect(allowUserinfoRule(1, url, 3).condition.urlFilter).toBe('|http://%2A:a%2Ab@shop.example^');
});
