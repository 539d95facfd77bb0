/** What must stay quiet: pages about lenders, pages of lenders, and hundreds of log-in pages of others. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { INNOCENT_PAGES, OFFICIAL_PAGES } from './pages/innocent';
import { settled } from './settled';
import { warnedPages } from './warned-pages';

const { web, eyes, openPage, judged, drawnOn } = warnedPages();

describe('pages about lenders', () => {
  test.each(INNOCENT_PAGES.map((page) => [page.sort, page] as const))('%s', async (_, { address, html }) => {
    const page = await openPage(address, html);
    expect(await judged(address)).toEqual([]);
    expect(await drawnOn(address)).toBe('');
    await page.close();
  });
});

describe('at home', () => {
  test.each(OFFICIAL_PAGES.map((page) => [page.address, page] as const))('%s', async (_, { address, html }) => {
    const page = await openPage(address, html);
    await settled(page, 'the page', () => document.readyState === 'complete');
    // Official hosts are not even read; the forms on them can be filled in silence.
    await page.evaluate(() => document.querySelector('input')?.focus());
    await page.type('1');
    await expect.poll(() => page.evaluate(() => document.querySelector('input')?.value)).toBe('1');
    expect(await drawnOn(address)).toBe('');
    await page.close();
  });
});

/** Saved pages of real sites, which are no part of the repository. */
const CORPORA = process.env.CORPORA ?? '';
const LEGIT = join(CORPORA, 'pages/legit');

/** `id_oppo_com_login.html` was saved from `id.oppo.com`; the names of others do not tell. */
function homeOf(file: string): string | undefined {
  const parts = file.replace(/[_-](?:login|signup|checkout)\.html$/, '').split('_');
  const isHost = parts.length >= 2 && /^(?:com|net|org|edu|gov|ru|jp|kr|fr|de|cn|th|io|tv)$/.test(parts.at(-1) ?? '');
  return isHost ? parts.join('.') : undefined;
}

/** In the registry: their pages are not even read. */
const OFFICIAL_HOMES = /\.(?:oppo|realme)\.com$/;

describe.runIf(CORPORA !== '' && existsSync(LEGIT))('saved pages of real sites', () => {
  const files = existsSync(LEGIT) ? readdirSync(LEGIT).filter((file) => file.endsWith('.html')) : [];

  test('none of them is warned of', { timeout: 240_000 }, async () => {
    expect(files.length).toBeGreaterThan(200);
    const warned: string[] = [];
    for (const [index, file] of files.entries()) {
      const host = homeOf(file) ?? `p${index}.saved.example`;
      // Some of them are on the browsers' lists of hosts that are only ever asked by https.
      const address = `https://${host}/`;
      web().serve(host, () => ({
        // Their scripts stay off and nothing is fetched for them.
        headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
        body: readFileSync(join(LEGIT, file)),
      }));
      const tab = await eyes().api('tabs.create', { url: address, active: true });
      const drawn = OFFICIAL_HOMES.test(host) ? [] : await judged(address).catch(() => ['not judged']);
      if (drawn.length > 0) warned.push(`${file}: ${drawn.join()}`);
      await eyes().api('tabs.remove', Number(Reflect.get(Object(tab), 'id')));
    }
    expect(warned).toEqual([]);
  });
});
