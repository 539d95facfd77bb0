import { expect, test } from 'vitest';
import { blobOfDataUrl, dataUrlOf } from '@/src/extension/data-url';

test.each([
  ['data:text/plain;base64,5L2g5aW9', 'text/plain', '你好'],
  ['data:text/plain,abc%20d', 'text/plain', 'abc d'],
])('%s', async (url, type, text) => {
  const blob = blobOfDataUrl(url);
  expect(blob.type).toBe(type);
  expect(await blob.text()).toBe(text);
});

test('bytes of any value and number come back as they were', async () => {
  const bytes = new Uint8Array(100_003).map((_, index) => (index * 31) % 256);
  const url = await dataUrlOf(new Blob([bytes], { type: 'image/png' }));
  expect(url.startsWith('data:image/png;base64,')).toBe(true);
  expect(new Uint8Array(await blobOfDataUrl(url).arrayBuffer())).toEqual(bytes);
});
