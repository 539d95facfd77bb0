/** Family mode as a family sets it up and a parent meets it: large, short, and no way past a danger without the passphrase. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenPage, waitFor } from '@/scripts/browser/driver';
import { focusBox, openCheckPage, paste } from './check-page';
import { pressDrawn } from './drawn';
import { gateIsUp } from './gate-is-up';
import { enlarge, overflowing, picture, seriousViolations } from './look-at';
import { POSING_PAGES } from './pages/phishing';
import { eventually, openSettings, press, stored, wordsIn, write } from './settings-page';
import { settled } from './settled';
import { interstitial } from './stopped';
import { warnedPages } from './warned-pages';

const { browser, web, eyes, openPage, warningOn, drawnOn } = warnedPages();
const [CARD] = POSING_PAGES;
if (!CARD) throw new Error('pages are missing');

const NARROW = { width: 360, height: 900 } as const;
const WIDE = { width: 760, height: 1000 } as const;

let settings: DrivenPage;
beforeAll(async () => {
  await (await gateIsUp(browser())).close();
  settings = await openSettings(browser());
});
afterAll(() => settings.close());

/** What a form says of the passphrase that was tried, as soon as it says it. */
const said = (page: DrivenPage) =>
  waitFor(page, 'what was said', () => document.querySelector<HTMLElement>('.passphrase .fault')?.innerText, []);

/** In the look of every screen: nothing serious, nothing cut off, and pictures for a person. */
async function looksRight(page: DrivenPage, name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.colorScheme(scheme);
    expect(await seriousViolations(page)).toEqual([]);
    await picture(browser(), page, `family-${name}-${scheme}`);
  }
  await page.colorScheme('light');
  await page.forcedColors(true);
  await picture(browser(), page, `family-${name}-forced`);
  await page.forcedColors(false);
  await page.resize(NARROW);
  expect(await overflowing(page)).toEqual([]);
  await picture(browser(), page, `family-${name}-narrow`);
  await enlarge(page, 200);
  expect(await overflowing(page)).toEqual([]);
  await picture(browser(), page, `family-${name}-200-percent`);
  await enlarge(page, 100);
  await page.resize(WIDE);
}

describe('set up by the family', () => {
  test('switched on, with somebody to ring and a passphrase', async () => {
    await settings.evaluate(() => document.querySelector<HTMLElement>('#family .switch')?.click());
    await eventually(() => wordsIn(settings, '#family')).toContain('还没有口令');
    await write(settings, '怎么称呼', '小李');
    await write(settings, '电话', '138 0000 0000');
    await press(settings, '保存', '#family');
    await eventually(() => wordsIn(settings, '#family')).toContain('已保存');
    await write(settings, '新口令', '123');
    await write(settings, '再输一遍', '123');
    await press(settings, '设为口令');
    await eventually(() => wordsIn(settings, '#family')).toContain('至少要');
    await write(settings, '新口令', '团圆饭2026');
    await write(settings, '再输一遍', '团圆饭2025');
    await press(settings, '设为口令');
    await eventually(() => wordsIn(settings, '#family')).toContain('不一样');
    await write(settings, '再输一遍', '团圆饭2026');
    await press(settings, '设为口令');
    await eventually(() => wordsIn(settings, '#family')).toContain('口令已设好');
    await settings.evaluate(() => {
      const choices = document.querySelectorAll<HTMLInputElement>('#family input[type=radio]');
      choices[1]?.click();
    });
    await eventually(() => stored(settings)).toMatchObject({
      familyMode: {
        on: true,
        continuing: 'passphrase',
        contact: { name: '小李' },
        passphrase: { iterations: 600_000 },
      },
    });
    expect(JSON.stringify(await stored(settings))).not.toContain('团圆饭');
    await looksRight(settings, 'settings-open');
  });

  test('locked, nothing that protects can be made less without the passphrase', async () => {
    await press(settings, '现在锁上');
    await eventually(() => wordsIn(settings, '#family')).toContain('请先输入口令');
    await settings.evaluate(() => document.querySelector<HTMLElement>('#warnings .switch')?.click());
    await settled(settings, 'the notice', () => document.querySelector('[role=alert]') !== null);
    expect(await stored(settings)).toMatchObject({ warnings: { automatic: true } });
    await looksRight(settings, 'settings-locked');
    await write(settings, '家人口令', '错的');
    await press(settings, '解锁');
    expect(await said(settings)).toContain('口令不对');
    await write(settings, '家人口令', '团圆饭2026');
    await press(settings, '解锁');
    await eventually(() => wordsIn(settings, '#family')).toContain('换口令');
    await press(settings, '现在锁上');
    await eventually(() => wordsIn(settings, '#family')).toContain('请先输入口令');
  });
});

test('an answer is two sentences in large type, with the official number and the family’s', async () => {
  const page = await openCheckPage(browser());
  await focusBox(page);
  await paste(page, '【招商银行】您的信用卡已逾期，请点击 cmbchina-huankuan.top 还款');
  const shown = await settled(page, 'the answer', () => {
    const what = document.querySelector<HTMLElement>('.family-what');
    return (
      what && {
        note: document.querySelector<HTMLElement>('.family-note')?.innerText ?? '',
        what: what.innerText,
        size: Number.parseFloat(getComputedStyle(what).fontSize),
        calls: [...document.querySelectorAll<HTMLAnchorElement>('.call')].map(
          ({ href, innerText }) => `${href} ${innerText}`,
        ),
      }
    );
  });
  expect(shown.note).toContain('家人模式已开启');
  expect(shown.what).toContain('冒充招商银行');
  expect(shown.size).toBeGreaterThanOrEqual(28);
  expect(shown.calls[0]).toMatch(/^tel:95555 打电话核实/);
  expect(shown.calls[1]).toMatch(/^tel:13800000000 打给家人：小李/);
  // What is hidden never ends its change of colours in Firefox.
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await looksRight(page, 'answer');
  await page.close();
});

test('a stopped address opens with the right passphrase only, and waits longer after each wrong one', async () => {
  const address = 'http://ppdai-huankuan.top/h5';
  const page = await browser().openWeb(address, WIDE);
  const { headline, words, focused } = await interstitial(page);
  expect(headline).toContain('冒充拍拍贷');
  expect(words).toContain('打电话核实');
  expect(focused).toBe('离开');
  await looksRight(page, 'interstitial');
  await page.evaluate(() => {
    const details = document.querySelector<HTMLDetailsElement>('.go-on');
    if (details) details.open = true;
  });
  for (const [attempt, answer] of [
    ['错的', '请再试一次'],
    ['还是错', '请再试一次'],
    ['又错', '请等'],
  ] as const) {
    await write(page, '家人口令', attempt);
    await press(page, '仍然打开这一次');
    await eventually(() => said(page)).toContain(answer);
  }
  expect(web().asked('ppdai-huankuan.top')).toEqual([]);
  // Loaded anew, the wait goes on.
  await page.go('about:blank');
  await page.go(address);
  await interstitial(page);
  await page.evaluate(() => {
    const details = document.querySelector<HTMLDetailsElement>('.go-on');
    if (details) details.open = true;
  });
  await write(page, '家人口令', '团圆饭2026');
  await press(page, '仍然打开这一次');
  await eventually(() => said(page)).toContain('请等');
  expect(web().asked('ppdai-huankuan.top')).toEqual([]);
  await waitFor(
    page,
    'the end of the wait',
    () => !document.querySelector<HTMLButtonElement>('.passphrase button')?.disabled,
    [],
    20_000,
  );
  await write(page, '家人口令', '团圆饭2026');
  await press(page, '仍然打开这一次');
  await settled(page, 'the page', () => document.title === 'ppdai-huankuan.top');
  await page.close();
}, 60_000);

test('a held form is sent after the family has typed the passphrase on a page of the extension', async () => {
  const address = 'http://send-in-family.top/card';
  const page = await openPage(address, CARD.html);
  expect(await warningOn(address)).toContain('这个网页在冒充招商银行');
  const dismiss = async () => {
    await page.press('Escape');
    return drawnOn(address);
  };
  await expect.poll(dismiss, { timeout: 10_000, interval: 400 }).toBe('');
  const focus = () => page.evaluate(() => document.querySelector<HTMLElement>('[name=no]')?.focus());
  await focus();
  expect(await warningOn(address)).toContain('打电话核实');
  await expect.poll(dismiss, { timeout: 10_000, interval: 400 }).toBe('');
  await focus();
  await page.type('6200');
  await page.press('Enter');
  await expect.poll(() => drawnOn(address), { timeout: 10_000 }).toContain('不认识的人');
  // Nothing is accepted in the first moment after something has appeared.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
  await pressDrawn(eyes(), page, address, '更多选择');
  await pressDrawn(eyes(), page, address, '仍要发送（要家人口令）');
  const unlockPage = async () => {
    const tabs = await eyes().api('tabs.query', {});
    const urls = Array.isArray(tabs) ? tabs.map((tab) => String(Reflect.get(Object(tab), 'url'))) : [];
    return urls.find((url) => url.includes('/unlock.html')) ?? '';
  };
  await expect.poll(unlockPage, { timeout: 10_000 }).not.toBe('');
  const sent = () =>
    web()
      .asked('send-in-family.top')
      .filter(({ method }) => method === 'POST').length;
  expect(sent()).toBe(0);
  const asking = await browser().open((await unlockPage()).split('/').slice(3).join('/'), WIDE);
  await settled(asking, 'the question', () => document.querySelector('.passphrase') !== null);
  expect(await asking.evaluate(() => document.body.innerText)).toContain('send-in-family.top');
  await looksRight(asking, 'unlock');
  await write(asking, '家人口令', '错的');
  await press(asking, '同意继续');
  expect(await said(asking)).toContain('口令不对');
  expect(sent()).toBe(0);
  await write(asking, '家人口令', '团圆饭2026');
  // The page closes itself.
  await press(asking, '同意继续').catch(() => undefined);
  await expect.poll(sent, { timeout: 15_000 }).toBe(1);
}, 60_000);
