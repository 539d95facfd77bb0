/** The switches of the settings act at once on pages that are open: nothing is loaded again, and what was asked for works all the same. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DrivenPage } from '@/scripts/browser/driver';
import { gateIsUp } from './gate-is-up';
import { POSING_PAGES } from './pages/phishing';
import { eventually, openSettings, stored } from './settings-page';
import { settled } from './settled';
import { interstitial } from './stopped';
import { warnedPages } from './warned-pages';

const { browser, web, eyes, openPage, warningOn, drawnOn } = warnedPages();
const [CARD] = POSING_PAGES;
if (!CARD) throw new Error('pages are missing');

let settings: DrivenPage;
beforeAll(async () => {
  await (await gateIsUp(browser())).close();
  settings = await openSettings(browser());
});
afterAll(() => settings.close());

/** By its place: the one over all is the first, then addresses, pages, forms, links, lead forms. */
async function flip(at: number, name: string, isOn: boolean): Promise<void> {
  await settings.evaluate((place: number) => {
    document.querySelectorAll<HTMLElement>('#warnings .switch')[place]?.click();
  }, at);
  await eventually(() => stored(settings)).toMatchObject({ warnings: { [name]: isOn } });
}

const gateRules = async () => {
  const rules = await eyes().api('declarativeNetRequest.getDynamicRules');
  return Array.isArray(rules) ? rules.length : 0;
};

async function badgeOver(address: string): Promise<string> {
  const tabs = await eyes().api('tabs.query', {});
  const tab = Array.isArray(tabs) ? tabs.find((it) => Reflect.get(Object(it), 'url') === address) : undefined;
  return String(await eyes().api('action.getBadgeText', { tabId: Number(Reflect.get(Object(tab), 'id')) }));
}

test('off, a warning that stands goes, nothing is stopped, and checks from the menu work; on, all of it is back', async () => {
  const address = 'http://switched.top/card';
  const page = await openPage(address, CARD.html);
  expect(await warningOn(address)).toContain('自称「招商银行」');
  await eventually(() => badgeOver(address)).toBe('!');

  await flip(0, 'automatic', false);
  await eventually(() => drawnOn(address)).toBe('');
  await eventually(() => badgeOver(address)).toBe('');
  await eventually(gateRules).toBe(0);
  const imitation = await browser().openWeb('http://ppdai-kefu.vip/a');
  await settled(imitation, 'the imitation itself', () => document.title === 'ppdai-kefu.vip');
  await imitation.close();
  // The page that is asked about is the one in front.
  const asked = await openPage('http://asked-by-menu.example/', '<!doctype html><meta charset="utf-8"><p>x</p>');
  await settled(asked, 'the page', () => document.readyState === 'complete');
  const selectionText = '【招联金融】请点击 mucfc-huankuan.top 还款';
  await browser().chooseMenu({ menuItemId: 'selection', selectionText, pageUrl: 'http://asked-by-menu.example/' });
  expect(await warningOn('http://asked-by-menu.example/')).toContain('高度可疑');
  await asked.close();

  await flip(0, 'automatic', true);
  expect(await warningOn(address)).toContain('自称「招商银行」');
  await eventually(() => badgeOver(address)).toBe('!');
  await eventually(gateRules).toBeGreaterThan(500);
  const stopped = await browser().openWeb('http://ppdai-kefu.vip/b');
  expect((await interstitial(stopped)).headline).toContain('拍拍贷');
  expect(
    web()
      .asked('ppdai-kefu.vip')
      .map(({ path }) => path),
  ).not.toContain('/b');
  await stopped.close();
  await page.close();
});

test('one kind off leaves the others: no banner, and a word at the field all the same', async () => {
  const address = 'http://one-kind.top/card';
  const page = await openPage(address, CARD.html);
  await warningOn(address);
  await flip(2, 'pages', false);
  await eventually(() => drawnOn(address)).toBe('');
  // The guard of forms speaks still.
  await page.evaluate(() => document.querySelector<HTMLElement>('[name=no]')?.focus());
  expect(await warningOn(address)).toContain('您正要填写');
  await flip(2, 'pages', true);
  await page.close();
});
