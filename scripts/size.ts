/** `npm run size`: how big the packed extension is, and what the popup and every page must load, against the figures they must keep. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { zip } from 'wxt';

const BUILD = '.output/chrome-mv3';

/** Bytes. The packed extension, without the reader of pictures. */
const LARGEST_PACKAGE = 700_000;

/** Folder of the reader of pictures: loaded with the first picture, and by nothing else. */
const READER = `${BUILD}/ocr`;

/** Bytes. What Firefox's store takes at most; Chrome's takes ten times that. */
const LARGEST_FOR_STORES = 200_000_000;

/**
 * Bytes, gzip. What the popup loads before it can be typed into; the engine and its knowledge come after that.
 * 100 ms from click to usable leave about this much to parse on a slow laptop.
 */
const LARGEST_FIRST_LOAD = 40_000;

/** Bytes, gzip. The script that every page and frame reads before its own. */
const LARGEST_PAGE_SCRIPT = 12_000;

interface Measured {
  readonly name: string;
  readonly bytes: number;
  readonly limit?: number;
}

async function packageSizes(): Promise<readonly Measured[]> {
  const [packed] = await zip({ mode: 'production', browser: 'chrome', debug: false });
  if (packed === undefined) throw new Error('wxt packed nothing');
  const bytes = statSync(packed).size;
  const reader = readdirSync(READER).reduce(
    (sum, file) => sum + deflateRawSync(readFileSync(resolve(READER, file)), { level: 9 }).length,
    0,
  );
  return [
    { name: 'packed extension', bytes, limit: LARGEST_FOR_STORES },
    { name: '  without the reader of pictures', bytes: bytes - reader, limit: LARGEST_PACKAGE },
  ];
}

/** Paths of the scripts and styles a page names itself, preloads included. */
function loadedBy(page: string): readonly string[] {
  const html = readFileSync(resolve(BUILD, page), 'utf8');
  return [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].flatMap(([, path]) => (path ? [path] : []));
}

function zippedSize(path: string): number {
  return gzipSync(readFileSync(resolve(BUILD, path)), { level: 9 }).length;
}

function popupSizes(): readonly Measured[] {
  const files = loadedBy('popup.html').map((path) => ({ name: `  ${path}`, bytes: zippedSize(path) }));
  if (files.length === 0) throw new Error('popup.html loads nothing: is it built?');
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return [{ name: 'popup, before it can be used (gzip)', bytes, limit: LARGEST_FIRST_LOAD }, ...files];
}

const measured: readonly Measured[] = [
  ...(await packageSizes()),
  { name: 'script in every page (gzip)', bytes: zippedSize('page.js'), limit: LARGEST_PAGE_SCRIPT },
  ...popupSizes(),
];
for (const { name, bytes, limit } of measured) {
  const kilobytes = (bytes / 1000).toFixed(1).padStart(7);
  const verdict =
    limit === undefined ? '' : bytes <= limit ? `≤ ${limit / 1000} kB` : `TOO BIG: over ${limit / 1000} kB`;
  process.stdout.write(`${name.padEnd(44)} ${kilobytes} kB  ${verdict}\n`);
}
if (measured.some(({ bytes, limit = Infinity }) => bytes > limit)) process.exitCode = 1;
