import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fileProblem } from '@/src/vision/picture-file';

/** A PNG's beginning: signature and size; browsers would decode no more of it than that. */
function png(width: number, height: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(64);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const heic = () => {
  const bytes = new Uint8Array(64);
  bytes.set([0, 0, 0, 24]);
  bytes.set(bytesOf('ftypheic'), 4);
  return bytes;
};

describe('before anything is decoded', () => {
  test.each([
    ['a screenshot', png(1080, 2400), undefined],
    ['a bomb: few bytes, gigabytes of pixels', png(60_000, 60_000), 'too-large'],
    ['a dot', png(8, 400), 'too-small'],
    ['nothing', new Uint8Array(0), 'broken'],
    ['a PNG that is cut off', png(10, 10).slice(0, 12), 'broken'],
    ['a JPEG that is cut off', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'broken'],
    ['a PDF', bytesOf('%PDF-1.7\n1 0 obj'), 'no-picture'],
    ['a text', bytesOf('【某某】您的借款已逾期'), 'no-picture'],
    ['an archive', new Uint8Array(deflateSync(Buffer.from('x'.repeat(500)))), 'no-picture'],
    ['HEIC, which only one maker’s browser opens', heic(), 'unknown-format'],
    [
      'SVG, which is a document',
      bytesOf('<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"/>'),
      'unknown-format',
    ],
  ] as const)('%s', async (_, bytes, problem) => {
    expect(await fileProblem(new Blob([bytes]))).toBe(problem);
  });

  test('a file of more than 25 MB is not even read', async () => {
    const huge = new Blob([new Uint8Array(25_000_001)]);
    huge.arrayBuffer = () => Promise.reject(new Error('read'));
    expect(await fileProblem(huge)).toBe('too-large');
  });
});
