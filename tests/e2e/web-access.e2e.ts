/** The access to sites is withheld: the popup says what is off and offers the switch, and everything else works. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check } from './check-page';
import { drivenBrowser } from './driven-browser';
import { type LocalWeb, startLocalWeb } from './servers/local-web';
import { settled } from './settled';

let web: LocalWeb;
beforeAll(async () => {
  web = await startLocalWeb();
});
afterAll(() => web.close());
const browser = drivenBrowser(() => ({ language: 'zh-CN', proxyPort: web.port }));

test('with access there is no notice', async () => {
  const page = await browser().open('popup.html?tab');
  await settled(page, 'the box', () => document.querySelector('textarea') !== null);
  expect(await page.api('permissions.contains', { origins: ['http://*/*', 'https://*/*'] })).toBe(true);
  expect(await page.evaluate(() => document.querySelector('.site-access') === null)).toBe(true);
  await page.close();
});

test('without it the popup says so, pasting works, and pages load', async () => {
  await browser().withholdSites();
  const page = await browser().open('popup.html?tab');
  const notice = await settled(
    page,
    'the notice',
    () => document.querySelector<HTMLElement>('.site-access')?.innerText,
  );
  expect(notice).toContain('自动提醒没有打开');
  expect(notice).toContain('打开自动提醒');
  const { level } = await check(page, '【拍拍金融】您的借款已逾期，请点击 ppdai-huankuan.top 还款');
  expect(level).toContain('高度可疑');
  await page.close();
  const site = await browser().openWeb('http://plain.example/');
  await settled(site, 'the page', () => document.title === 'plain.example');
  await site.close();
});
