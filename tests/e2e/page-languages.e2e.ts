/** Warnings speak the browser's language: Taiwan's and Hong Kong's wording, and English. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { POSING_PAGES } from './pages/phishing';
import { warnedPages } from './warned-pages';

const [CARD] = POSING_PAGES;
if (!CARD) throw new Error('pages are missing');
beforeAll(() => mkdirSync('screenshots/e2e', { recursive: true }));

const WORDS = {
  'zh-TW': {
    page: ['這個網頁自稱「招商银行」', '填寫簡訊驗證碼', '離開這個網頁', '判斷都在您的裝置上完成'],
    focus: '您正要填金融卡或信用卡卡號。填了就會交給',
    send: '要把金融卡或信用卡卡號送給',
    not: /短信|您的设备|网址/,
  },
  'en-US': {
    page: [
      'This page calls itself 招商银行',
      'enter a code from a text message',
      'Leave this page',
      'Nothing was sent anywhere',
    ],
    focus: 'You are about to enter your card number. It will go to',
    send: 'Send your card number to',
    not: /离开|網址|undefined/,
  },
} as const;

describe.each(Object.entries(WORDS))('%s', (language, { page: said, focus, send, not }) => {
  const { browser, openPage, warningOn, drawnOn } = warnedPages(language);
  const dismiss = async (address: string, press: () => Promise<void>) => {
    const pressed = async () => {
      await press();
      return drawnOn(address);
    };
    await expect.poll(pressed, { timeout: 10_000, interval: 400 }).toBe('');
  };

  test('banner, notice and question', async () => {
    const address = `http://speaks-${language.toLowerCase()}.top/card`;
    const page = await openPage(address, CARD.html);
    const onEscape = () => page.press('Escape');
    const words = await warningOn(address);
    for (const one of said) expect(words).toContain(one);
    expect(words).not.toMatch(not);
    writeFileSync(`screenshots/e2e/${browser().family}-page-${language}.png`, await page.screenshot());
    await dismiss(address, onEscape);
    const enter = () => page.evaluate(() => document.querySelector<HTMLElement>('[name=no]')?.focus());
    await enter();
    await expect.poll(() => drawnOn(address)).toContain(focus);
    await dismiss(address, onEscape);
    await enter();
    await page.type('6200');
    await page.press('Enter');
    await expect.poll(() => drawnOn(address)).toContain(send);
    expect(await drawnOn(address)).not.toMatch(not);
    await page.close();
  });
});
