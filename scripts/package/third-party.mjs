/**
 * `THIRD-PARTY.txt` in every package: which packages of others are in it, and their licences. The list is what the bundler really took
 * and what was copied from `node_modules`, so nothing can be forgotten.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const NOTICES = 'THIRD-PARTY.txt';

// Not by `new URL`: tests that read the configuration run where that is another's.
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const LICENCES = join(ROOT, 'scripts/package/licences');

/** What the packages themselves leave unsaid: the work of others inside them, and where a source is that must be offered. */
const INSIDE = [
  {
    packages: /^webextension-polyfill$/,
    note: 'Its source is at https://github.com/mozilla/webextension-polyfill.',
  },
  {
    packages: /^tldts/,
    note: 'Contains the Public Suffix List (https://publicsuffix.org/list/), under the Mozilla Public License 2.0.',
  },
  {
    packages: /^tesseract\.js-core$/,
    note: 'Contains Tesseract OCR (Apache License 2.0, at the end of this file) and Leptonica:',
    licence: 'leptonica.txt',
  },
  {
    packages: /^@tesseract\.js-data\//,
    note: 'The recognition data are those of the Tesseract project (tessdata_best), under the Apache License 2.0, at the end of this file.',
  },
];

/**
 * @typedef {{ relativeDest: string, absoluteSrc?: string, contents?: string }} CopiedFile
 */

/**
 * For `wxt.config.ts`: the plugin sees what is bundled, and `addTo`, called by the hook `build:publicAssets` after all else was bundled
 * and listed, adds the file.
 */
export function thirdParty() {
  /** @type {Set<string>} */
  const packages = new Set();
  return {
    plugin: {
      name: 'third-party',
      /** @param {unknown} _ @param {Record<string, { type: string, moduleIds?: readonly string[] }>} bundle */
      generateBundle(_, bundle) {
        for (const { moduleIds = [] } of Object.values(bundle)) for (const id of moduleIds) add(packages, id);
      },
    },
    /** @param {CopiedFile[]} files */
    addTo(files) {
      for (const { absoluteSrc } of files) if (absoluteSrc !== undefined) add(packages, absoluteSrc);
      files.push({ relativeDest: NOTICES, contents: notices([...packages].sort()) });
    },
  };
}

/**
 * The package a file belongs to; of several folders called node_modules the innermost.
 *
 * @param {Set<string>} packages @param {string} path
 */
function add(packages, path) {
  const name = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(path)?.[1];
  if (name !== undefined) packages.add(name.replaceAll('\\', '/'));
}

/** Eleven kilobytes that a third of the packages bring along, each with other spaces. */
const APACHE =
  /Apache License\s+Version 2\.0, January 2004[\s\S]*?END OF TERMS AND CONDITIONS(?:[\s\S]*?limitations under the License\.)?/;

/**
 * One entry a licence text, as many packages share one; the Apache License stands once, at the end.
 *
 * @param {readonly string[]} packages
 */
export function notices(packages) {
  let apache = '';
  /** @type {Map<string, string[]>} */
  const sharing = new Map();
  for (const name of packages) {
    const { version, license } = packageJson(name);
    const text = licenceText(name).replaceAll(new RegExp(APACHE, 'g'), (found) => {
      apache = found;
      return 'Apache License, Version 2.0: its text is at the end of this file.';
    });
    sharing.set(text, [...(sharing.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  const entries = [...sharing].map(([text, names]) => `${names.join('\n')}\n\n${text}`);
  const inside = INSIDE.flatMap(({ packages: which, note, licence }) => {
    const names = packages.filter((name) => which.test(name));
    if (names.length === 0) return [];
    return [`${names.join(', ')}: ${note}${licence ? `\n\n${readText(join(LICENCES, licence))}` : ''}`];
  });
  const ours = `The table of letters that look alike is made from confusables.txt of the Unicode Consortium:\n\n${readText(join(LICENCES, 'unicode.txt'))}`;
  return `${['Collection Check contains work of others, under these licences.', ...entries, ...inside, ours, ...(apache === '' ? [] : [apache])].join(`\n\n${'─'.repeat(72)}\n\n`)}\n`;
}

/** @param {string} name @returns {{ version: string, license: string, author?: string | { name: string } }} */
function packageJson(name) {
  return JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'));
}

/** @param {string} name */
function licenceText(name) {
  const folder = join(ROOT, 'node_modules', name);
  const found = [folder, join(folder, 'dist')].filter(existsSync).flatMap((place) =>
    readdirSync(place)
      .filter((file) => /^(licen[cs]e|notice|third_party_licenses)(\b|_|-)|\.LICENSE\.txt$/i.test(file))
      .filter((file) => /\.(txt|md)$|^[^.]+$/i.test(file) && file !== 'LICENSES')
      .sort()
      .map((file) => readText(join(place, file))),
  );
  if (found.length > 0) return found.join('\n\n');
  const { license, author } = packageJson(name);
  // Some packages name a licence and forget its text.
  if (license !== 'MIT') throw new Error(`${name} brings no licence text: add it to ${LICENCES}`);
  const holder = typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`);
  return readText(join(ROOT, 'LICENSE')).replace(/Copyright .*/, `Copyright (c) ${holder}`);
}

/** @param {string} path */
function readText(path) {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim();
}
