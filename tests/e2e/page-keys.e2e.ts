/** Keys and clicks while a warning is open: nothing gets past it, and its buttons do what they say. */
import { describe, expect, test } from 'vitest';
import type { DrivenPage } from '@/scripts/browser/driver';
import { drawnAt } from './drawn';
import { settled } from './settled';
import { warnedPages } from './warned-pages';

const { web, eyes, openPage, warningOn, drawnOn } = warnedPages();

const FORM = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>招商银行 | 用户登录</title><style>body{margin:0;padding-top:480px}input,button{font-size:20px}</style>
  <h1>招商银行</h1><form action="/take" method="post"><input name="card" placeholder="银行卡号"><button>提交</button></form>`;

const taken = (address: string) =>
  web()
    .asked(new URL(address).hostname)
    .filter(({ path }) => path === '/take').length;

/** Longer than nothing is accepted of something that has just appeared. */
function whenAccepting(page: DrivenPage): Promise<unknown> {
  return page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
}

/** The notice of what is about to be given is open, the banner before it dismissed. */
async function withFocusNotice(address: string, extra = ''): Promise<DrivenPage> {
  const page = await openPage(address, FORM + extra);
  await warningOn(address);
  await whenAccepting(page);
  await page.press('Escape');
  await expect.poll(() => drawnOn(address)).toBe('');
  await page.evaluate(() => document.querySelector<HTMLElement>('[name=card]')?.focus());
  await expect.poll(() => drawnOn(address)).toContain('您正要填写银行卡号');
  return page;
}

async function press(page: DrivenPage, address: string, label: string): Promise<void> {
  await whenAccepting(page);
  const { buttons } = await drawnAt(eyes(), { address });
  const button = buttons.find((one) => one.label === label);
  if (!button) throw new Error(`${label} is not among ${buttons.map((one) => one.label).join()}`);
  await page.click(button.x, button.y);
}

describe('while the notice about a field is open', () => {
  test('Enter sends nothing, at once or later', async () => {
    const address = 'http://enter-notice.top/';
    const page = await withFocusNotice(address);
    await page.evaluate(() => document.querySelector<HTMLInputElement>('[name=card]')?.setAttribute('value', '6200'));
    for (let count = 0; count < 5; count += 1) await page.press('Enter');
    await whenAccepting(page);
    for (let count = 0; count < 5; count += 1) await page.press('Enter');
    expect(taken(address)).toBe(0);
    await page.close();
  });

  test('what is sent before the notice has come is held as well', async () => {
    const address = 'http://enter-early.top/';
    const page = await openPage(address, FORM);
    await warningOn(address);
    await whenAccepting(page);
    await page.press('Escape');
    await expect.poll(() => drawnOn(address)).toBe('');
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('[name=card]');
      if (field) field.value = '6200';
      field?.focus();
      // What the key does; the key itself would come after the notice on a quick machine.
      field?.form?.requestSubmit();
    });
    await expect.poll(() => drawnOn(address)).toContain('要把银行卡号发给');
    await whenAccepting(page);
    expect(await drawnOn(address)).toContain('要把银行卡号发给');
    expect(taken(address)).toBe(0);
    await page.close();
  });

  test('whoever types on in the field is asked before it is sent', async () => {
    const address = 'http://type-notice.top/';
    const page = await withFocusNotice(address);
    const place = await page.evaluate(() => {
      const { x, y, width, height } = document.querySelector('[name=card]')?.getBoundingClientRect() ?? new DOMRect();
      return [x + width / 2, y + height / 2] as const;
    });
    await page.click(...place);
    await settled(page, 'the field', () => document.activeElement?.getAttribute('name') === 'card');
    await page.type('6200');
    await page.press('Enter');
    await expect.poll(() => drawnOn(address)).toContain('要把银行卡号发给 type-notice.top 吗');
    expect(taken(address)).toBe(0);
    await page.close();
  });

  test('a page that takes the cursor back all the time gains nothing', async () => {
    const address = 'http://grab-notice.top/';
    const page = await withFocusNotice(
      address,
      `<script>setInterval(() => { const f = document.querySelector('[name=card]'); if (window.grabs && document.activeElement !== f) f.focus() }, 5)</script>`,
    );
    await page.evaluate(() => Reflect.set(window, 'grabs', true));
    await settled(page, 'the field', () => document.activeElement?.getAttribute('name') === 'card');
    await page.type('6200');
    await page.press('Enter');
    await expect.poll(() => drawnOn(address)).toContain('要把银行卡号发给');
    await page.press('Enter');
    await page.press('Enter');
    await whenAccepting(page);
    await page.press('Enter');
    expect(taken(address)).toBe(0);
    await page.close();
  });
});

describe('with the mouse', () => {
  test('staying closes the banner', async () => {
    const address = 'http://mouse-stay.top/';
    const page = await openPage(address, FORM);
    await warningOn(address);
    await press(page, address, '先留在这里');
    await expect.poll(() => drawnOn(address)).toBe('');
    await page.close();
  });

  test('leaving closes the page', async () => {
    const address = 'http://mouse-leave.top/';
    const page = await openPage(address, FORM);
    await warningOn(address);
    // Nobody is left to say that it was pressed.
    press(page, address, '离开这个网页').catch(() => undefined);
    const isOpen = async () => JSON.stringify(await eyes().api('tabs.query', {})).includes(address);
    await expect.poll(isOpen, { timeout: 10_000 }).toBe(false);
  });

  test('a form is not sent, or sent after all, as the person says', async () => {
    const address = 'http://mouse-send.top/';
    const page = await withFocusNotice(address);
    await press(page, address, '先留在这里');
    await expect.poll(() => drawnOn(address)).toBe('');
    await page.evaluate(() => document.querySelector<HTMLElement>('[name=card]')?.focus());
    await page.type('6200');
    await page.press('Enter');
    await expect.poll(() => drawnOn(address)).toContain('要把');
    await press(page, address, '不发送');
    await expect.poll(() => drawnOn(address)).toBe('');
    expect(taken(address)).toBe(0);
    await page.evaluate(() => document.querySelector<HTMLElement>('[name=card]')?.focus());
    await page.press('Enter');
    await expect.poll(() => drawnOn(address)).toContain('要把');
    await press(page, address, '更多选择');
    await press(page, address, '仍要发送');
    await expect.poll(() => taken(address), { timeout: 10_000 }).toBe(1);
    await settled(page, 'the page it was sent to', () => document.readyState === 'complete');
    await page.close();
  });
});
