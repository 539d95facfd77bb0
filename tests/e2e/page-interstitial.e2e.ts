/** An address near an official one together with a page that claims to be it: the page gives way to the interstitial. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { settled } from './settled';
import { warnedPages } from './warned-pages';

const { browser, web, eyes, openPage } = warnedPages();

/** Three letters before a word are too little for the gate; who claims to be that bank and asks for its card is no stranger to it. */
const ADDRESS = 'http://ccb-hk.top/card';
const POSING = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>中国建设银行 | 信用卡还款中心</title>
  <h1>中国建设银行</h1><form action="/take" method="post"><input name="card" placeholder="银行卡号"><input placeholder="短信验证码"><button>提交</button></form>`;

const headline = () => document.querySelector('[role=alertdialog] h1')?.textContent ?? '';

test('the interstitial takes its place, and says that the page had been open', async () => {
  const page = await openPage(ADDRESS, POSING);
  expect(await settled(page, 'the interstitial', headline)).toContain('中国建设银行');
  const words = await page.evaluate(() => document.querySelector<HTMLElement>('[role=alertdialog]')?.innerText ?? '');
  expect(words).toContain('ccb-hk.top');
  // The server was asked: nobody is told that nothing happened.
  expect(words).not.toContain('打开之前');
  expect(web().asked('ccb-hk.top')).not.toContainEqual(expect.objectContaining({ path: '/take' }));
  mkdirSync('screenshots/e2e', { recursive: true });
  writeFileSync(`screenshots/e2e/${browser().family}-page-interstitial.png`, await page.screenshot());
  await page.close();
});

test('the next time its server is not asked', async () => {
  const before = web().asked('ccb-hk.top').length;
  const page = await browser().openWeb(ADDRESS);
  expect(await settled(page, 'the interstitial', headline)).toContain('中国建设银行');
  expect(web().asked('ccb-hk.top').length).toBe(before);
  await page.close();
});

test('whoever goes on this once has the page, with a banner on it', async () => {
  const page = await browser().openWeb(ADDRESS);
  await settled(page, 'the interstitial', headline);
  await page.evaluate(() => document.querySelector('summary')?.click());
  await settled(
    page,
    'the choice',
    () => document.querySelector<HTMLButtonElement>('.go-on-choices button')?.disabled === false,
  );
  await page.evaluate(() => document.querySelector<HTMLButtonElement>('.go-on-choices button')?.click());
  await settled(page, 'the page', () => document.title.includes('信用卡还款中心'));
  const drawn = async () => JSON.stringify(await eyes().api('storage.session.get', null));
  await expect.poll(drawn, { timeout: 10_000 }).toContain('"drawn":["page"]');
  await page.close();
});
