/** Questions asked on a page: the answer is drawn on that page, or in a small window where nothing can be drawn. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenPage, MenuClick } from '@/scripts/browser/driver';
import { drawnWords } from './drawn';
import { drivenBrowser } from './driven-browser';
import { type LocalWeb, startLocalWeb } from './servers/local-web';
import { settled } from './settled';

const SCAM = '【拍拍金融】您的借款已逾期，请点击 ppdai-huankuan.top 还款';
const FORUM = 'http://forum.example/thread';

let web: LocalWeb;
beforeAll(async () => {
  web = await startLocalWeb();
});
afterAll(() => web.close());
const browser = drivenBrowser(() => ({ language: 'zh-CN', proxyPort: web.port }));

let eyes: DrivenPage;
beforeAll(async () => {
  eyes = await browser().open('popup.html?tab');
});

/** A page in front with this body. */
async function openForum(
  body: string,
  address = FORUM,
  others: Readonly<Record<string, string>> = {},
): Promise<DrivenPage> {
  web.serve(new URL(address).hostname, ({ path }) => {
    if (path === new URL(address).pathname)
      return { body: `<!doctype html><meta charset="utf-8"><title>forum</title>${body}` };
    const other = others[path];
    return other === undefined ? undefined : { body: other };
  });
  const page = await browser().openWeb(address, { width: 1000, height: 800 });
  await settled(page, 'the page', () => document.title === 'forum');
  return page;
}

/** The browser's number for a frame of the tab in front, once it is there. */
async function frameOf(src: string): Promise<number> {
  const find = () =>
    eyes.evaluate(
      async (page, wanted) => {
        const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
        const tabs: { id: number; url?: string }[] = await api.tabs.query({});
        const tabId = tabs.find(({ url }) => url === page)?.id;
        const frames: { frameId: number; url: string }[] = (await api.webNavigation.getAllFrames({ tabId })) ?? [];
        return frames.find(({ url }) => url === wanted)?.frameId ?? -1;
      },
      FORUM,
      src,
    );
  await expect.poll(find, { timeout: 10_000 }).toBeGreaterThan(0);
  return find();
}

async function answerTo(click: MenuClick, address = FORUM): Promise<string> {
  await browser().chooseMenu({ pageUrl: address, ...click });
  await expect.poll(() => drawnWords(eyes, address), { timeout: 10_000 }).not.toBe('');
  return drawnWords(eyes, address);
}

/** Addresses of the small windows that are open. */
async function smallWindows(): Promise<readonly string[]> {
  const tabs = await eyes.api('tabs.query', { windowType: 'popup' });
  return Array.isArray(tabs) ? tabs.map((tab) => String(Object(tab).url)) : [];
}

async function closeSmallWindows(): Promise<void> {
  const tabs = await eyes.api('tabs.query', { windowType: 'popup' });
  for (const tab of Array.isArray(tabs) ? tabs : []) await eyes.api('tabs.remove', Object(tab).id);
}

describe('a selection', () => {
  test('across elements, with its line breaks', async () => {
    const page = await openForum(
      `<p id="a">有人收到过吗？</p><p>【拍拍金融】您的借款已逾期，</p><p>请点击 <b>ppdai-huankuan.top</b> 还款</p>`,
    );
    await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    const words = await answerTo({
      menuItemId: 'selection',
      selectionText: '有人收到过吗？ 【拍拍金融】您的借款已逾期，',
    });
    expect(words).toContain('高度可疑');
    expect(words).toContain('ppdai-huankuan.top');
    expect(words).toContain('有人收到过吗');
    mkdirSync('screenshots/e2e', { recursive: true });
    for (const scheme of ['light', 'dark'] as const) {
      await page.colorScheme(scheme);
      // Colours of buttons and marks fade over.
      await new Promise((resolve) => setTimeout(resolve, 400));
      writeFileSync(`screenshots/e2e/${browser().family}-panel-${scheme}.png`, await page.screenshot());
    }
    await page.colorScheme('light');
    await page.close();
  });

  /** What the menu brings of it, cut off before the address: the rest must be read from the page. */
  const CUT = SCAM.slice(0, 14);

  test('in a text box', async () => {
    const page = await openForum(`<textarea rows=5 cols=60>${SCAM}</textarea>`);
    await page.evaluate(() => document.querySelector('textarea')?.focus());
    await page.evaluate(() => document.querySelector('textarea')?.select());
    const words = await answerTo({ menuItemId: 'selection', selectionText: CUT, editable: true });
    expect(words).toContain('ppdai-huankuan.top');
    await page.close();
  });

  test('in a text box in a shadow root', async () => {
    const page = await openForum(`<x-post></x-post>`);
    await page.evaluate((text) => {
      const root = document.querySelector('x-post')?.attachShadow({ mode: 'open' });
      const box = document.createElement('textarea');
      box.value = text;
      root?.append(box);
      box.focus();
      box.select();
    }, SCAM);
    expect(await answerTo({ menuItemId: 'selection', selectionText: CUT })).toContain('ppdai-huankuan.top');
    await page.close();
  });

  test('in a shadow root', async () => {
    const page = await openForum(`<x-post></x-post>`);
    await page.evaluate((text) => {
      const root = document.querySelector('x-post')?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = `<p>${text}</p>`;
    }, SCAM);
    // Where the page tells no script what is selected there, the menu does.
    expect(await answerTo({ menuItemId: 'selection', selectionText: SCAM })).toContain('高度可疑');
    await page.close();
  });

  test.each(['http://post.example/', 'http://forum.example/post'])('in a frame: %s', async (src) => {
    const body = `<!doctype html><meta charset="utf-8"><p>${SCAM}</p><script>getSelection().selectAllChildren(document.body)</script>`;
    web.serve('post.example', () => ({ body }));
    const page = await openForum(`<iframe src="${src}" width=600 height=200></iframe>`, FORUM, { '/post': body });
    const frameId = await frameOf(src);
    expect(await answerTo({ menuItemId: 'selection', selectionText: CUT, frameId })).toContain('ppdai-huankuan.top');
    await page.close();
  });

  test('by its shortcut', async () => {
    const page = await openForum(`<p>${SCAM}</p>`);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    await browser().pressShortcut('check-selection');
    await expect.poll(() => drawnWords(eyes, FORUM), { timeout: 10_000 }).toContain('高度可疑');
    await page.close();
  });

  test('nothing selected any more', async () => {
    const page = await openForum('<p>空</p>');
    expect(await answerTo({ menuItemId: 'selection', selectionText: '' })).toContain('还没有选中文字');
    await page.close();
  });
});

describe('the panel', () => {
  test('takes the focus, closes with Escape and gives the focus back; the page cannot see into it', async () => {
    const page = await openForum(`<button>页面的按钮</button><p>${SCAM}</p>`);
    await page.evaluate(() => document.querySelector('button')?.focus());
    await answerTo({ menuItemId: 'selection', selectionText: SCAM });
    expect(await page.evaluate(() => document.activeElement?.shadowRoot ?? document.activeElement?.textContent)).toBe(
      '',
    );
    await page.press('Escape');
    await expect.poll(() => drawnWords(eyes, FORUM)).toBe('');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('页面的按钮');
    await page.close();
  });

  test('is put back when the page takes it away', async () => {
    const page = await openForum('<p>x</p>');
    await answerTo({ menuItemId: 'link', linkUrl: 'http://mucfc-loan.top/' });
    await page.evaluate(() => document.querySelector('div[popover=manual]')?.remove());
    await expect.poll(() => drawnWords(eyes, FORUM)).toContain('mucfc-loan.top');
    await page.close();
  });

  test('another question takes the place of the first', async () => {
    const page = await openForum('<p>x</p>');
    await answerTo({ menuItemId: 'link', linkUrl: 'http://mucfc-loan.top/' });
    await browser().chooseMenu({ menuItemId: 'link', linkUrl: 'https://www.mucfc.com/', pageUrl: FORUM });
    await expect.poll(() => drawnWords(eyes, FORUM)).toContain('链接属于官方');
    expect(await drawnWords(eyes, FORUM)).not.toContain('mucfc-loan.top');
    await page.close();
  });
});

describe('a QR code', () => {
  // Made for these tests: `http://mucfc-loan.top/pay?order=20261121`.
  const code = readFileSync(new URL('./pages/qr-payment.png', import.meta.url));
  const dataUrl = `data:image/png;base64,${code.toString('base64')}`;
  const places = { 'data URL': dataUrl, 'of another site': 'http://pictures.example/qr.png' } as const;

  test.each(Object.entries(places))('as %s is read without a request', async (_, srcUrl) => {
    web.serve('pictures.example', () => ({ headers: { 'content-type': 'image/png' }, body: code }));
    const page = await openForum(`<p style="height:120px">扫码还款</p><img width="220" height="220" src="${srcUrl}">`);
    await settled(page, 'the image', () => document.querySelector('img')?.naturalWidth !== 0);
    const asked = web.asked('pictures.example').length;
    expect(await answerTo({ menuItemId: 'image', mediaType: 'image', srcUrl })).toContain('mucfc-loan.top');
    expect(web.asked('pictures.example')).toHaveLength(asked);
    expect(web.asked('mucfc-loan.top')).toEqual([]);
    await page.close();
  });

  test('there is none in the image: its text is read, in a small window', async () => {
    const page = await openForum('<canvas></canvas><img width="200" height="100">');
    const srcUrl = await page.evaluate(() => {
      const made = document.querySelector('canvas')?.toDataURL() ?? '';
      document.querySelector('img')?.setAttribute('src', made);
      return made;
    });
    await browser().chooseMenu({ menuItemId: 'image', mediaType: 'image', srcUrl, pageUrl: FORUM });
    await expect.poll(smallWindows, { timeout: 10_000 }).toEqual([expect.stringMatching(/\?window&picture=/)]);
    await closeSmallWindows();
    await page.close();
  });

  test('the image is scrolled out of sight', async () => {
    const srcUrl = 'http://pictures.example/qr.png';
    const page = await openForum(`<div style="height:3000px"></div><img width="220" height="220" src="${srcUrl}">`);
    expect(await answerTo({ menuItemId: 'image', mediaType: 'image', srcUrl })).toContain('没有完整显示');
    await page.close();
  });
});

test('a link, and the page itself', async () => {
  const page = await openForum('<a href="http://ppdai.com.pay-x.top/">还款</a>');
  const words = await answerTo({ menuItemId: 'link', linkUrl: 'http://ppdai.com.pay-x.top/' });
  expect(words).toContain('假冒');
  expect(web.asked('ppdai.com.pay-x.top')).toEqual([]);
  await page.press('Escape');
  expect(await answerTo({ menuItemId: 'page' })).toContain('forum.example');
  await page.close();
});

describe('where nothing can be drawn, a small window answers', () => {
  const PDF = 'http://files.example/letter.pdf';
  const BROWSER_PAGES = { chromium: 'chrome://version/', firefox: 'about:license' } as const;

  test('over a PDF', async () => {
    web.serve('files.example', () => ({ headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.4\n%%EOF' }));
    const page = await browser().openWeb(PDF);
    await expect.poll(() => web.asked('files.example').length).toBeGreaterThan(0);
    await browser().chooseMenu({ menuItemId: 'selection', selectionText: SCAM, pageUrl: PDF });
    await expect.poll(smallWindows, { timeout: 10_000 }).toEqual([expect.stringMatching(/\?window&asked=/)]);
    await closeSmallWindows();
    await page.close();
  });

  test('over a page of the browser', async () => {
    const address = BROWSER_PAGES[browser().family];
    const page = await browser().openWeb(address);
    await settled(page, 'the page', () => document.body?.innerText.length > 100);
    await browser().chooseMenu({ menuItemId: 'selection', selectionText: SCAM, pageUrl: address });
    await expect.poll(smallWindows, { timeout: 10_000 }).toEqual([expect.stringMatching(/\?window&asked=/)]);
    await closeSmallWindows();
    await page.close();
  });
});

test('what was entered behind the keyword is asked on the check page, and stands in no address', async () => {
  const page = await browser().openWeb('http://plain.example/');
  await settled(page, 'the page', () => document.title === 'plain.example');
  await browser().enterBehindKeyword(SCAM);
  await settled(page, 'the verdict', () => document.querySelector('.verdict-level')?.textContent?.includes('高度可疑'));
  const { box, address } = await page.evaluate(() => ({
    box: document.querySelector('textarea')?.value,
    address: location.href,
  }));
  expect(box).toBe(SCAM);
  expect(address).toMatch(/popup\.html\?tab&asked=[0-9a-f-]{36}$/);
  const asked = address.slice(address.indexOf('asked=') + 'asked='.length);
  expect(await eyes.api('storage.session.get', `asked ${asked}`)).toEqual({});
  await page.close();
});
