import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { complaints } from '@/scripts/package/complaints';
import { type Contents, pack } from '@/scripts/package/pack';
import { NOTICES, notices, thirdParty } from '@/scripts/package/third-party.mjs';

const contents = (files: Readonly<Record<string, string>>): Contents =>
  new Map(Object.entries(files).map(([path, text]) => [path, strToU8(text)]));

const GOOD = {
  'manifest.json': '{}',
  [NOTICES]: 'licences',
  'icons/128.png': 'png',
  '_locales/zh_CN/messages.json': '{}',
  'popup.js': 'start();',
};

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('an archive', () => {
  test('holds what was put in', () => {
    const unpacked = unzipSync(pack(contents({ 'b.js': 'b'.repeat(500), 'a/图.png': 'a' })));
    expect(Object.entries(unpacked).map(([path, content]) => [path, strFromU8(content)])).toEqual([
      ['a/图.png', 'a'],
      ['b.js', 'b'.repeat(500)],
    ]);
  });

  test('is the same bytes in any order, at any time, in any time zone', () => {
    const files = Object.entries(GOOD);
    const first = pack(contents(Object.fromEntries(files)));
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') });
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    expect(pack(contents(Object.fromEntries(files.toReversed())))).toEqual(first);
    vi.stubEnv('TZ', 'America/Los_Angeles');
    expect(pack(contents(Object.fromEntries(files)))).toEqual(first);
  });

  test('is other bytes for other contents', () => {
    expect(pack(contents(GOOD))).not.toEqual(pack(contents({ ...GOOD, 'popup.js': 'stop();' })));
  });
});

describe('what may not go out', () => {
  test('nothing is said of a good package', () => {
    expect(complaints(contents(GOOD))).toEqual([]);
  });

  test('a file of others is left as it comes', () => {
    const worker = 'start();\n//# sourceMappingURL=worker.min.js.map';
    expect(complaints(contents({ ...GOOD, 'ocr/worker.min.js': worker }))).toEqual([]);
  });

  test.each([
    ['popup.js.map', '{}', 'a source map'],
    ['src/engine.ts', 'export {}', 'a source'],
    ['tests/engine.js', '', 'a test'],
    ['engine.test.js', '', 'a test'],
    ['.env', '', 'a file of the workshop'],
    ['popup.js', 'start();\n//# sourceMappingURL=popup.js.map', 'points to a source map'],
    ['popup.js', 'import("https://cdn.example/x.js")', 'loads code from elsewhere'],
  ])('%s', (path, text, what) => {
    expect(complaints(contents({ ...GOOD, [path]: text }))).toEqual([expect.stringContaining(what)]);
  });

  test.each(['manifest.json', NOTICES, 'icons/128.png'])('a package without %s', (path) => {
    const { [path]: _, ...others }: Record<string, string> = GOOD;
    expect(complaints(contents(others))).toEqual([`${path} is missing`]);
  });
});

describe('the licences of others', () => {
  test('what is bundled and what is copied is named with its version and licence', () => {
    const { plugin, addTo } = thirdParty();
    plugin.generateBundle(undefined, {
      'popup.js': { type: 'chunk', moduleIds: ['/x/src/a.ts', '/x/node_modules/preact/dist/preact.mjs'] },
      'background.js': { type: 'chunk', moduleIds: ['\0virtual', '/x/node_modules/a/node_modules/tldts/index.js'] },
      'popup.css': { type: 'asset' },
    });
    const files = [{ relativeDest: 'ocr/worker.js', absoluteSrc: '/x/node_modules/tesseract.js/dist/worker.min.js' }];
    addTo(files);
    const { relativeDest, contents: text = '' } = { contents: '', ...files.at(-1) };
    expect(relativeDest).toBe(NOTICES);
    expect(text).toMatch(/^preact \S+ \(MIT\)$/m);
    expect(text).toMatch(/^tldts \S+ \(MIT\)$/m);
    expect(text).toMatch(/^tesseract\.js \S+ \(Apache-2\.0\)$/m);
    expect(text).toContain('Mozilla Public License 2.0');
    expect(text).not.toMatch(/^a \S+ \(/m);
  });

  test('a licence that several share stands once', () => {
    const text = notices(['jsqr', 'tesseract.js', 'tesseract.js-core', 'webextension-polyfill', 'wxt']);
    expect(text).toContain('Leptonica');
    expect(text).toMatch(/^wxt \S+ \(MIT\)$/m);
    expect(text).toContain('Aaron Klinker');
    expect(text.match(/TERMS AND CONDITIONS FOR USE, REPRODUCTION/g)).toHaveLength(1);
  });

  test('a licence without a text is not passed over', () => {
    expect(() => notices(['node-linux-x64-that-is-not-there'])).toThrow();
  });
});
