/**
 * `npm run pictures`: twenty pictures made from texts of our own, read by the built extension in both browsers. For each: wrong characters,
 * addresses read right and marked to be compared, QR codes, level, time, and the memory the browser takes more than before.
 *
 *   npm run pictures -- [--browser chromium|firefox] [--only part-of-a-name] [--save folder] [--texts]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createEngine } from '@/src/core/engine';
import { verdictWords } from '@/src/i18n/verdict/verdict-words';
import { knowledge } from '@/src/knowledge';
import { waitFor } from '../browser/driver';
import { BROWSER_FAMILIES, type BrowserFamily } from '../browser/find-browser';
import { BUILT_EXTENSION, launchBrowser } from '../browser/launch-browser';
import { megabytesOfChildren } from './browser-use';
import { type MadePicture, makePictures } from './make-pictures';
import { type ReadInBrowser, readInBrowser } from './read-in-browser';
import { outcome, table } from './report';
import { CODE, SCENES, type Scene } from './scenes';

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    save: { type: 'string' },
    texts: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});

const engine = createEngine(knowledge);

/** In words: what the same text gets when every letter is right, but nobody has compared it yet. */
function levelOf({ messages, hasCode }: Scene): string {
  const text = [...messages, ...(hasCode ? [CODE] : [])].join('\n\n');
  return verdictWords('zh_CN').labels.level[engine.analyze({ text, readFrom: 'picture' }).level];
}

async function readAll(family: BrowserFamily, pictures: readonly MadePicture[]): Promise<void> {
  const extension = resolve(BUILT_EXTENSION[family]);
  const browser = await launchBrowser(family, { extension, headless: true, language: 'zh-CN' });
  try {
    const page = await browser.open('popup.html?tab', { width: 440, height: 1500 });
    await waitFor(page, 'the box', () => document.activeElement instanceof HTMLTextAreaElement, []);
    const before = megabytesOfChildren();
    const read: ReadInBrowser[] = [];
    for (const picture of pictures) read.push(await readInBrowser(page, picture));
    const outcomes = pictures.map(({ scene }, index) => outcome(scene, read[index], levelOf(scene)));
    process.stdout.write(`\n${family}\n${table(outcomes)}\n`);
    const after = megabytesOfChildren();
    if (before !== undefined && after !== undefined) {
      process.stdout.write(
        `the whole browser: ${before.toFixed(0)} MB before the first, ${after.toFixed(0)} MB after the last\n`,
      );
    }
    if (values.texts) for (const { text } of read) process.stdout.write(`\n----\n${text}\n`);
  } finally {
    await browser.close();
  }
}

const asked = BROWSER_FAMILIES.find((family) => family === values.browser);
if (values.browser !== undefined && !asked) throw new TypeError(`--browser is one of ${BROWSER_FAMILIES.join(', ')}`);
const pictures = await makePictures(SCENES.filter(({ name }) => name.includes(values.only)));
if (values.save !== undefined) {
  mkdirSync(values.save, { recursive: true });
  for (const { scene, type, bytes } of pictures) {
    writeFileSync(`${values.save}/${scene.name.replaceAll(/[^\w]+/g, '-')}.${type.slice(6)}`, bytes);
  }
}
for (const family of asked ? [asked] : BROWSER_FAMILIES) await readAll(family, pictures);
