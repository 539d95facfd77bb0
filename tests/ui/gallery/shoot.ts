/**
 * Draws every state in real Chromium into `screenshots/gallery/`, and fails where axe finds something serious or a page
 * can be scrolled sideways. Run: `npm exec -c 'node tests/ui/gallery/shoot.ts'` (add words to draw only pictures whose names have them).
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { findBrowser } from '../../../scripts/browser/find-browser.ts';

interface Picture {
  readonly name: string;
  readonly locale: string;
  readonly sample: string;
  readonly scheme?: 'dark';
  readonly scale?: number;
  readonly width?: number;
  /** As tall as the popup may be, instead of the whole page. */
  readonly height?: number;
  readonly forcedColors?: true;
}

const PICTURES: readonly Picture[] = [
  { name: 'empty', locale: 'zh_CN', sample: 'none' },
  { name: 'empty-dark', locale: 'zh_TW', sample: 'none', scheme: 'dark' },
  { name: 'empty-en', locale: 'en', sample: 'none' },
  ...['zh_CN', 'zh_TW', 'en'].flatMap((locale) =>
    ['dangerous', 'suspicious', 'unverified', 'official'].map((sample) => ({
      name: `${sample}-${locale}`,
      locale,
      sample,
    })),
  ),
  ...['dangerous', 'suspicious', 'unverified', 'official'].map(
    (sample) => ({ name: `${sample}-dark`, locale: 'zh_CN', sample, scheme: 'dark' }) as const,
  ),
  { name: 'asked', locale: 'zh_CN', sample: 'asked' },
  { name: 'first-view', locale: 'zh_CN', sample: 'dangerous', height: 600 },
  { name: 'tab', locale: 'zh_CN', sample: 'dangerous', width: 1200 },
  { name: 'tab-dark', locale: 'zh_CN', sample: 'official', width: 1200, scheme: 'dark' },
  { name: 'large-text', locale: 'zh_CN', sample: 'dangerous', scale: 2 },
  { name: 'large-text-en', locale: 'en', sample: 'dangerous', scale: 2 },
  { name: 'narrow-360', locale: 'zh_CN', sample: 'dangerous', width: 360 },
  { name: 'narrow-320', locale: 'en', sample: 'dangerous', width: 320 },
  { name: 'narrow-320-large', locale: 'zh_CN', sample: 'official', width: 320, scale: 2 },
  { name: 'forced-colors', locale: 'zh_CN', sample: 'dangerous', forcedColors: true },
];

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

/** In the page, once its source has run there. */
declare const axe: { run(): Promise<{ readonly violations: readonly Violation[] }> };

const wanted = process.argv.slice(2);
const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const server = await createServer({
  configFile: new URL('vite.config.ts', import.meta.url).pathname,
  logLevel: 'error',
});
await server.listen();
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('no Chromium found: install one, or name it in CHROMIUM_BINARY');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const faults: string[] = [];
  for (const picture of PICTURES) {
    if (wanted.length > 0 && !wanted.some((word) => picture.name.includes(word))) continue;
    faults.push(...(await draw(picture)));
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
} finally {
  await browser.close();
  await server.close();
}

async function draw({ name, locale, sample, scheme, scale, width, height, forcedColors }: Picture): Promise<string[]> {
  const page = await browser.newPage({
    viewport: { width: width ?? 420, height: height ?? 600 },
    colorScheme: scheme ?? 'light',
    forcedColors: forcedColors ? 'active' : 'none',
    deviceScaleFactor: 1.5,
  });
  try {
    const address = server.resolvedUrls?.local[0];
    await page.goto(`${address}?locale=${locale}&sample=${sample}&scale=${scale ?? 1}`);
    await page.locator('.check').waitFor();
    await page.screenshot({ path: `screenshots/gallery/${name}.png`, fullPage: height === undefined });
    return (await faultsOf(page)).map((fault) => `${name}: ${fault}`);
  } finally {
    await page.close();
  }
}

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const sideways = scrollWidth > clientWidth ? [`${scrollWidth} px wide in ${clientWidth} px`] : [];
    const { violations } = await axe.run();
    return [
      ...sideways,
      ...violations.map(
        ({ impact, id, help, nodes }) => `${impact} ${id}: ${help} (${nodes.map(({ target }) => target).join(' | ')})`,
      ),
    ];
  });
}
