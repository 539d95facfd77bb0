/** The history as a person uses it: off, switched on, filled by checking, searched, emptied. */
import { expect, test } from 'vitest';
import { type DrivenPage, waitFor } from '@/scripts/browser/driver';
import { check, openCheckPage } from './check-page';
import { drivenBrowser } from './driven-browser';
import { settled } from './settled';

const browser = drivenBrowser({ language: 'zh-CN' });

const SCAM = '【拍拍金融】您的借款已逾期，请点击 ppdai-huankuan.top 还款';
const PLAIN = '您尾号 1234 的借款今日到期，请到App里查看。';

/** A check counts once it has stood still, and timers of a tab behind another run late. */
const LATER = { timeout: 10_000 };

const open = () => browser().open('history.html');
const texts = (page: DrivenPage) =>
  page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.history-text')].map(({ innerText }) => innerText));
const press = (page: DrivenPage, words: string) =>
  page.evaluate((wanted: string) => {
    const button = [...document.querySelectorAll('button')].find(({ innerText }) => innerText.trim() === wanted);
    if (!button) throw new Error(`no button ${wanted}`);
    button.click();
  }, words);
const kept = async (page: DrivenPage) => {
  const { history } = (await page.api('storage.local.get', 'history')) as { history?: readonly unknown[] };
  return history?.length ?? 0;
};

test('nothing is kept until it is switched on, then every check once', async () => {
  const checks = await openCheckPage(browser());
  await check(checks, SCAM);
  const history = await open();
  await settled(history, 'the offer', () => document.querySelector('.history-off button') !== null);
  expect(await kept(history)).toBe(0);
  await press(history, '打开记录');
  await settled(history, 'the hint', () => document.querySelector('.history-off') === null);

  await check(checks, PLAIN);
  await expect.poll(() => kept(history), LATER).toBe(1);
  await check(checks, SCAM);
  await expect.poll(() => texts(history), LATER).toEqual([SCAM, PLAIN]);
  await checks.close();

  await history.evaluate(() => document.querySelector<HTMLElement>('.history-search')?.focus());
  await history.type('尾号');
  await expect.poll(() => texts(history), LATER).toEqual([PLAIN]);
  await history.reload();
  await expect.poll(() => texts(history), LATER).toEqual([SCAM, PLAIN]);

  await press(history, '全部删除');
  await expect.poll(() => kept(history), LATER).toBe(0);
  await press(history, '撤销');
  await expect.poll(() => texts(history), LATER).toEqual([SCAM, PLAIN]);
  await press(history, '全部删除');
  await expect.poll(() => kept(history), LATER).toBe(0);
  await history.close();
});

test('the check page leads to it while it is on', async () => {
  const page = await openCheckPage(browser());
  const labels = await waitFor(
    page,
    'the way to the history',
    () => {
      const found = [...document.querySelectorAll<HTMLElement>('.title-actions button')].map((one) => one.innerText);
      return found.includes('记录') && found;
    },
    [],
  );
  expect(labels).toContain('记录');
  await page.close();
});
