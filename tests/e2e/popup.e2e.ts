/** The popup as a place: keyboard, what it keeps, in which language it speaks, and the real one under the button. */
import { expect, test } from 'vitest';
import { waitFor } from '@/scripts/browser/driver';
import { openPopup } from '@/scripts/browser/popup-view';
import { check, openCheckPage, paste, readVerdict } from './check-page';
import { drivenBrowser } from './driven-browser';
import { LEVEL_LABELS } from './messages';

/** Taiwan: the extension follows the browser's language, there being no other choice stored. */
const browser = drivenBrowser({ language: 'zh-TW' });

const IMITATION = '【拍拍金融】您的借款已逾期，請點擊 ppdai-huankuan.top 還款';

test('speaks the language of the browser', async () => {
  const page = await openCheckPage(browser());
  expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
    'zh-Hant-TW',
    '催收核驗',
  ]);
  expect((await check(page, IMITATION)).level).toBe(LEVEL_LABELS.zh_TW.dangerous);
  await page.close();
});

test('a message can be typed, and Ctrl+Enter goes to the answer', async () => {
  const page = await openCheckPage(browser());
  await paste(page, '');
  await page.type(IMITATION);
  await readVerdict(page);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page.press('Control+Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('verdict-heading');
  await page.close();
});

test('what stands in the box survives closing, until it is cleared', async () => {
  const first = await openCheckPage(browser());
  await check(first, IMITATION);
  await first.close();

  const second = await openCheckPage(browser());
  expect(await second.evaluate(() => document.querySelector('textarea')?.value)).toBe(IMITATION);
  expect((await readVerdict(second)).level).toBe(LEVEL_LABELS.zh_TW.dangerous);
  await second.evaluate(() => document.querySelector<HTMLElement>('.paste-actions .quiet')?.click());
  await second.close();

  const third = await openCheckPage(browser());
  expect(await third.evaluate(() => document.querySelector('textarea')?.value)).toBe('');
  await third.close();
});

test('every mark is reached and explained by the keyboard alone', async () => {
  const page = await openCheckPage(browser());
  await check(page, IMITATION);
  await page.press('Control+Enter');
  await waitFor(page, 'the heading in focus', () => document.activeElement?.className === 'verdict-heading', []);
  for (let step = 0; step < 10; step++) {
    await page.press('Tab');
    if (await page.evaluate(() => document.activeElement?.tagName === 'MARK')) break;
  }
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MARK');
  await page.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.classList.contains('reason'))).toBe(true);
  await page.close();
});

test('the real popup under the button: focus in the box, the kept message judged', async () => {
  const page = await openCheckPage(browser());
  await check(page, IMITATION);
  // Kept a moment after the last change.
  await waitFor(page, 'the draft to be kept', keptText, []);
  const popup = await openPopup(page);
  const box = await waitFor(popup, 'the box', () => document.querySelector('textarea')?.value, []);
  expect(box).toBe(IMITATION);
  expect((await readVerdict(popup)).level).toBe(LEVEL_LABELS.zh_TW.dangerous);
  expect(await popup.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  const [width, height] = await popup.evaluate(() => [innerWidth, innerHeight] as const);
  expect(width).toBeGreaterThanOrEqual(400);
  expect(width).toBeLessThanOrEqual(800);
  expect(height).toBeGreaterThanOrEqual(400);
  expect(height).toBeLessThanOrEqual(600);
});

async function keptText(): Promise<string | undefined> {
  const { storage } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  return (await storage.session.get('draft')).draft?.text;
}
