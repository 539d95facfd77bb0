/** QR codes on doubtful pages are read from the screen, by themselves; on others nobody looks. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DrivenPage } from '@/scripts/browser/driver';
import { settled } from './settled';
import { warnedPages } from './warned-pages';

const { browser, web, openPage, warningOn, drawnOn, judged, looks } = warnedPages();

/** Made for these tests: text of the form that WeChat's collection codes have, and an address. */
const WALLET = readFileSync(new URL('./pages/qr-wallet.png', import.meta.url));
const ADDRESS = readFileSync(new URL('./pages/qr-payment.png', import.meta.url));
const dataUrl = (picture: Buffer) => `data:image/png;base64,${picture.toString('base64')}`;

beforeAll(() => {
  mkdirSync('screenshots/e2e', { recursive: true });
  web().serve('pictures.example', ({ path }) => ({
    headers: { 'content-type': 'image/png' },
    body: path === '/wallet.png' ? WALLET : ADDRESS,
  }));
});

/** Poses as a lender, asks for nothing that can be read: what is wanted stands in the picture. */
function posing(picture: string, head = ''): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8">${head}<title>招联金融</title><style>body{font:16px sans-serif;text-align:center}</style>
    <h1>招联金融</h1><p>请联系专属顾问</p>${picture}`;
}

const STRICT = `<meta http-equiv="content-security-policy" content="default-src 'none'; img-src http://pictures.example data:; script-src 'unsafe-inline'; style-src 'unsafe-inline'">`;

describe('on a page that poses as a lender', () => {
  test('an image of another site, whatever the page’s policy; no second request is made for it', async () => {
    const address = 'http://code-image.top/';
    const asked = () =>
      web()
        .asked('pictures.example')
        .filter(({ path }) => path === '/wallet.png').length;
    const page = await openPage(
      address,
      posing('<img src="http://pictures.example/wallet.png" width="220" height="220" alt="">', STRICT),
    );
    const words = await warningOn(address);
    expect(words).toContain('自称「招联金融」');
    expect(words).toContain('扫码付款');
    expect(words).toContain('微信收款码');
    expect(asked()).toBe(1);
    writeFileSync(`screenshots/e2e/${browser().family}-code.png`, await page.screenshot());
    await page.close();
  });

  test('a data URL that leads to an imitation', async () => {
    const address = 'http://code-data.top/';
    const page = await openPage(address, posing(`<img src="${dataUrl(ADDRESS)}" width="200" height="200" alt="">`));
    const words = await warningOn(address);
    expect(words).toContain('扫它的二维码');
    expect(words).toContain('会打开 mucfc-loan.top');
    expect(words).toContain('假冒');
    expect(web().asked('mucfc-loan.top')).toEqual([]);
    await page.close();
  });

  test('a canvas that is drawn late', async () => {
    const address = 'http://code-canvas.top/';
    const page = await openPage(
      address,
      posing(`<canvas width="220" height="220"></canvas><script>
        const picture = new Image(); picture.onload = () => setTimeout(() => document.querySelector('canvas').getContext('2d').drawImage(picture, 0, 0, 220, 220), 1500);
        picture.src = '${dataUrl(WALLET)}'</script>`),
    );
    expect(await warningOn(address)).toContain('微信收款码');
    await page.close();
  });

  test('a background', async () => {
    const address = 'http://code-background.top/';
    const style = `width:220px;height:220px;margin:auto;background:url(${dataUrl(WALLET)}) center/cover`;
    const page = await openPage(address, posing(`<div class="pay-qr" style="${style}"></div>`));
    expect(await warningOn(address)).toContain('微信收款码');
    await page.close();
  });

  test('an image in a frame of another site', async () => {
    const address = 'http://code-frame.top/';
    web().serve('code-inner.example', () => ({
      body: `<!doctype html><meta charset="utf-8"><img src="http://pictures.example/wallet.png" width="220" height="220" alt="">`,
    }));
    const page = await openPage(
      address,
      posing('<iframe src="http://code-inner.example/" width="400" height="300"></iframe>'),
    );
    expect(await warningOn(address)).toContain('微信收款码');
    await page.close();
  });

  test('an image further down, once it is scrolled to', async () => {
    const address = 'http://code-below.top/';
    const page = await openPage(
      address,
      posing(`<div style="height:2000px"></div><img src="${dataUrl(WALLET)}" width="220" height="220" alt="">`),
    );
    await judged(address);
    expect(await drawnOn(address)).toBe('');
    expect(await looks(address)).toBe(0);
    await page.evaluate(() => scrollTo(0, 1e6));
    expect(await warningOn(address)).toContain('微信收款码');
    await page.close();
  });

  test('a picture without a code is looked at a few times and then left alone', async () => {
    const address = 'http://code-none.top/';
    const page = await openPage(
      address,
      posing('<div class="qrcode" style="width:200px;height:200px;margin:auto;background:#ddd"></div>'),
    );
    await expect.poll(() => looks(address), { timeout: 15_000 }).toBe(3);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 4_500)));
    expect(await looks(address)).toBe(3);
    expect(await drawnOn(address)).toBe('');
    await page.close();
  });
});

describe('nobody looks', () => {
  const CODE = `<img src="${dataUrl(WALLET)}" width="220" height="220" alt="">`;

  test.each([
    ['a shop', 'http://code-shop.example/', `<title>收银台 - 好物商城</title><h1>订单已提交</h1>${CODE}`],
    [
      'an article',
      'http://code-news.example/',
      `<title>招联金融发布年报 - 晨报</title><h1>招联金融发布年报</h1>${CODE}`,
    ],
    ['a blog', 'http://code-blog.example/', `<title>小王的博客</title><h1>请我喝咖啡</h1>${CODE}`],
  ])('at %s', async (_, address, body) => {
    const page = await openPage(address, `<!doctype html><meta charset="utf-8">${body}`);
    await judged(address);
    await looksSettled(page);
    expect(await looks(address)).toBe(0);
    expect(await drawnOn(address)).toBe('');
    await page.close();
  });

  test('at home', async () => {
    const address = 'https://www.mucfc.com/code';
    const page = await openPage(address, posing(CODE));
    await settled(page, 'the page', () => document.querySelector('img')?.complete);
    await looksSettled(page);
    expect(await looks(address)).toBe(0);
    expect(await drawnOn(address)).toBe('');
    await page.close();
  });
});

/** Longer than from the reading of a page to the first look at the screen: that nothing happens can only be waited for. */
async function looksSettled(page: DrivenPage): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_500)));
}
