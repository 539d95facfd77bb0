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

/** Articles about four lenders' texts, not ours to keep in the repository. */
const ARTICLES = join(process.env.CORPORA ?? '', '../data/source-texts');

describe.runIf(process.env.CORPORA && existsSync(ARTICLES))('articles about lenders', () => {
  const articles = existsSync(ARTICLES) ? readdirSync(ARTICLES).filter((file) => file.endsWith('.txt')) : [];

  test.each(articles.map((file, index) => [file, index] as const))('%s', async (file, index) => {
    const lines = readFileSync(join(ARTICLES, file), 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const escaped = lines.map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
    const title = escaped.find((line) => /金融|分期/.test(line)) ?? '';
    // Its form, where it has one, as fields behind their labels.
    const body = escaped.map((line) =>
      /^(?:姓名|手机号码|户籍地址|您的疑问)$/.test(line) ? `<p>${line}</p><input>` : `<p>${line}</p>`,
    );
    const address = `https://article-${index}.example/`;
    const page = await openPage(
      address,
      `<!doctype html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${body.join('\n')}`,
    );
    expect(await judged(address)).toEqual([]);
    expect(await drawnOn(address)).toBe('');
    if (body.some((line) => line.includes('<input>'))) {
      await page.evaluate(() => document.querySelector('input')?.focus());
      await page.type('a');
      await expect.poll(() => drawnOn(address), { timeout: 10_000 }).toContain('您填的资料会交给');
    }
    await page.close();
  });
  test('all five', () => expect(articles).toHaveLength(5));
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

  test('none of them is warned of', { timeout: 480_000 }, async () => {
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
