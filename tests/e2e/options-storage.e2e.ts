/** Settings that cannot be stored or read: said on the page, and nothing overwritten unasked. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenPage } from '@/scripts/browser/driver';
import { drivenBrowser } from './driven-browser';
import { picture, seriousViolations } from './look-at';
import { choose, emptied, eventually, openSettings, press, stored, wordsIn, write } from './settings-page';
import { settled } from './settled';

const browser = drivenBrowser({ language: 'zh-CN' });

describe('storage that fails', () => {
  let page: DrivenPage;
  beforeAll(async () => {
    page = await openSettings(browser());
    await emptied(page);
  });
  afterAll(() => page.close());
  const notice = (said: string) =>
    settled(
      page,
      said,
      (words: string) => document.querySelector('.settings-notice')?.textContent?.includes(words),
      said,
    );

  test('cleared while the page is open', async () => {
    await choose(page, '文字大小', 'large');
    await eventually(() => stored(page)).toMatchObject({ textSize: 'large' });
    await page.api('storage.local.clear');
    await notice('设置刚刚在别处被清除了');
    await eventually(() => page.evaluate(() => document.documentElement.dataset.textSize)).toBe('normal');
    await picture(browser(), page, 'options-cleared');
    await press(page, '知道了');
    await settled(page, 'no notice', () => document.querySelector('.settings-notice') === null);
  });

  test('full: the change is not made, and said so', async () => {
    await choose(page, '文字大小', 'large');
    await eventually(() => stored(page)).toMatchObject({ textSize: 'large' });
    if (browser().family === 'chromium') {
      // Chromium's 10 MB for real: what is left has no room for the document once more.
      await page.evaluate(async () => {
        const { local } = Reflect.get(globalThis, 'chrome').storage;
        // Pieces ever smaller, each as often as it fits, until less is left than the new entry needs.
        for (let size = 4_000_000; size >= 100; size = Math.floor(size / 2)) {
          for (let piece = 0; piece < 3; piece += 1) {
            const isWritten = await local.set({ [`filler ${size} ${piece}`]: 'x'.repeat(size) }).then(
              () => true,
              () => false,
            );
            if (!isWritten) break;
          }
        }
      });
    } else {
      // Firefox has no bound but the disk's, so only its refusal can be had, in its own words.
      await page.evaluate(() => {
        const { local } = Reflect.get(globalThis, 'browser').storage;
        Object.defineProperty(local, 'set', {
          configurable: true,
          value: () =>
            Promise.reject(new Error('QuotaExceededError: storage.local API call exceeded its quota limitations.')),
        });
      });
    }
    await page.resize({ width: 760, height: 500 });
    await page.evaluate(() => document.querySelector('#allowlist')?.scrollIntoView());
    await write(page, '自己加一个网站', `${'long-name.'.repeat(20)}example.com`);
    await press(page, '加入');
    await notice('存储空间已满');
    // The button was far below the top of the page.
    const seen = await page.evaluate(() => {
      const box = document.querySelector('.settings-notice')?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
    expect(seen).toBe(true);
    expect((await stored(page)).allowlist).toEqual([]);
    expect(await wordsIn(page, '#allowlist')).not.toContain('以后不再提醒');
    await emptied(page);
    // Ten megabytes are written to the disk.
  }, 90_000);

  test('unreadable: the defaults hold, the copy can be kept, and starting anew mends it', async () => {
    await page.api('storage.local.set', { settings: 'garbage' });
    await notice('读不出来');
    expect(await seriousViolations(page)).toEqual([]);
    await picture(browser(), page, 'options-broken');
    await press(page, '用默认设置重新开始');
    await settled(page, 'no notice', () => document.querySelector('.settings-notice') === null);
    expect(await stored(page)).toMatchObject({ schemaVersion: 1, language: 'auto' });
    expect(await page.api('storage.local.get', 'settings-unreadable')).toEqual({ 'settings-unreadable': 'garbage' });
  });

  test('of a later version: read as far as possible, never overwritten by a switch', async () => {
    const later = { schemaVersion: 99, textSize: 'large', moods: 3 };
    await page.api('storage.local.set', { settings: later });
    await notice('更新的版本');
    await choose(page, '文字大小', 'normal');
    await settled(
      page,
      'the size as stored',
      () => document.querySelectorAll<HTMLSelectElement>('#look select')[1]?.value === 'large',
    );
    expect(await stored(page)).toEqual(later);
    await press(page, '用默认设置重新开始');
    await eventually(() => stored(page)).toMatchObject({ schemaVersion: 1, textSize: 'normal' });
  });
});
