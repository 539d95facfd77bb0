/** What must stay quiet: pages about lenders, pages of lenders, and hundreds of log-in pages of others. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { INNOCENT_PAGES, OFFICIAL_PAGES } from './pages/innocent';
import { settled } from './settled';
import { warnedPages } from './warned-pages';

const { browser, web, eyes, openPage, judged, drawnOn } = warnedPages();

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

describe.runIf(CORPORA !== '' && existsSync(LEGIT))('saved pages of real sites', () => {
  const files = existsSync(LEGIT) ? readdirSync(LEGIT).filter((file) => file.endsWith('.html')) : [];

  test('none of them is warned of', { timeout: 240_000 }, async () => {
    expect(files.length).toBeGreaterThan(200);
    web().serve('*.saved.example', ({ host }) => ({
      // Their scripts stay off and nothing is fetched for them.
      headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
      body: readFileSync(join(LEGIT, files[Number(host.split('.')[0]?.slice(1))] ?? '')),
    }));
    const page = await browser().openWeb('http://start.example/', { width: 1000, height: 760 });
    const tabs = await eyes().api('tabs.query', { active: true, currentWindow: true });
    const tabId: unknown = Reflect.get(Object(Array.isArray(tabs) ? tabs[0] : undefined), 'id');
    if (typeof tabId !== 'number') throw new Error('no tab in front');
    const warned: string[] = [];
    for (const [index, file] of files.entries()) {
      const address = `http://p${index}.saved.example/`;
      await eyes().api('tabs.update', tabId, { url: address });
      const drawn = await judged(address);
      if (drawn.length > 0) warned.push(file);
    }
    expect(warned).toEqual([]);
    await page.close();
  });
});
