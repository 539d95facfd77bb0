/** Pages that pose as an institution are warned of, in words that say whom and what. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DrivenPage } from '@/scripts/browser/driver';
import { POSING_PAGES } from './pages/phishing';
import { settled } from './settled';
import { warnedPages } from './warned-pages';

const PICTURES = 'screenshots/e2e';
beforeAll(() => {
  mkdirSync(PICTURES, { recursive: true });
});
const { browser, web, eyes, openPage, warningOn, drawnOn, judged } = warnedPages();

const [CARD, , , , IDENTITY] = POSING_PAGES;
if (!CARD || !IDENTITY) throw new Error('pages are missing');

/** Nothing is accepted in the first moment after something has appeared. */
async function pressWhenAccepted(page: DrivenPage, ...keys: readonly string[]): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 350)));
  for (const key of keys) await page.press(key);
}

/** The key that makes the page go away: nobody is left to say that it was pressed. */
function leaveWith(page: DrivenPage, key: string): void {
  page.press(key).catch(() => undefined);
}

describe('a page that poses as', () => {
  test.each(POSING_PAGES.map((page) => [page.poses, page] as const))('%s', async (name, { address, html, wants }) => {
    const page = await openPage(address, html);
    const words = await warningOn(address);
    expect(words).toContain(`自称「${name}」`);
    for (const want of wants) expect(words).toContain(want);
    expect(words).toContain(new URL(address).hostname);
    for (const scheme of ['light', 'dark'] as const) {
      await page.colorScheme(scheme);
      const file = `${PICTURES}/${browser().family}-page-${new URL(address).hostname}-${scheme}.png`;
      writeFileSync(file, await page.screenshot());
    }
    await page.close();
  });
});

describe('however the form comes into the page', () => {
  const title = '<!doctype html><meta charset="utf-8"><title>招商银行 | 用户登录</title><h1>招商银行</h1>';

  test('after a while, by script', async () => {
    const address = 'http://late-form.top/';
    const page = await openPage(address, `${title}<div id="app">加载中</div>`);
    await judged(address);
    await page.evaluate(() => {
      const app = document.querySelector('#app');
      if (app) app.innerHTML = '<input placeholder="银行卡号"><input placeholder="短信验证码">';
    });
    expect(await warningOn(address)).toContain('填写银行卡号');
    await page.close();
  });

  test('by going on within one document', async () => {
    const address = 'http://one-page.top/';
    const page = await openPage(
      address,
      '<!doctype html><meta charset="utf-8"><title>首页</title><div id="app"></div>',
    );
    await judged(address);
    await page.evaluate(() => {
      history.pushState({}, '', '/login');
      document.title = '招商银行 | 用户登录';
      const app = document.querySelector('#app');
      if (app) app.innerHTML = '<h1>招商银行</h1><input type="password">';
    });
    expect(await warningOn(`${address}login`)).toContain('招商银行');
    await page.close();
  });

  test('in a frame of another host', async () => {
    const address = 'http://outer-page.top/';
    web().serve('inner-form.top', () => ({
      body: '<!doctype html><meta charset="utf-8"><input placeholder="银行卡号"><input placeholder="短信验证码">',
    }));
    const page = await openPage(
      address,
      `${title}<iframe src="http://inner-form.top/" width="500" height="300"></iframe>`,
    );
    expect(await warningOn(address)).toContain('填写短信验证码');
    await page.close();
  });

  test('in a frame without an address', async () => {
    const address = 'http://blank-frame.top/';
    const page = await openPage(
      address,
      `${title}<iframe width="500" height="300"></iframe><script>const d = document.querySelector('iframe').contentDocument; d.body.innerHTML = '<input placeholder="身份证号">'</script>`,
    );
    expect(await warningOn(address)).toContain('填写身份证号');
    await page.close();
  });

  test('in an open shadow root', async () => {
    const address = 'http://shadow-form.top/';
    const page = await openPage(
      address,
      `${title}<x-form></x-form><script>document.querySelector('x-form').attachShadow({mode:'open'}).innerHTML = '<input placeholder="身份证号">'</script>`,
    );
    expect(await warningOn(address)).toContain('填写身份证号');
    await page.close();
  });
});

describe('what a person chooses', () => {
  test('leaving leads to another tab, and the address is stopped the next time', async () => {
    const { address, html } = { address: 'http://leave-me.top/card', html: CARD.html };
    const page = await openPage(address, html);
    await warningOn(address);
    await pressWhenAccepted(page);
    // The safe choice has the focus.
    leaveWith(page, 'Enter');
    const isOpen = async () => JSON.stringify(await eyes().api('tabs.query', {})).includes(address);
    await expect.poll(isOpen, { timeout: 10_000 }).toBe(false);
    const before = web().asked('leave-me.top').length;
    const again = await browser().openWeb(address);
    const headline = await settled(again, 'the interstitial', () => document.querySelector('h1')?.textContent ?? '');
    expect(headline).toContain('招商银行');
    expect(web().asked('leave-me.top').length).toBe(before);
    await again.close();
  });

  test('staying closes it, and the page is not warned of twice', async () => {
    const address = 'http://stay-here.top/card';
    const page = await openPage(address, CARD.html);
    await warningOn(address);
    await page.press('Escape');
    await expect.poll(() => drawnOn(address)).toBe('');
    await page.evaluate(() => document.body.append(document.createElement('p')));
    expect(await judged(address)).toEqual(['page']);
    expect(await drawnOn(address)).toBe('');
    await page.close();
  });
});

test('a mistake: no warnings on that site from then on, until the person takes it back', async () => {
  const address = 'http://mistaken.top/card';
  const page = await openPage(address, CARD.html);
  await warningOn(address);
  // Stay, more choices, open them, the first of them.
  await pressWhenAccepted(page, 'Tab', 'Tab', 'Enter', 'Tab', 'Enter');
  await expect.poll(() => drawnOn(address)).toBe('');
  const allowlist = async () => JSON.stringify(await eyes().api('storage.local.get', 'settings'));
  await expect.poll(allowlist, { timeout: 10_000 }).toContain('mistaken.top');
  await page.reload();
  await settled(page, 'the page', () => document.readyState === 'complete');
  await page.evaluate(() => document.querySelector<HTMLElement>('[name=no]')?.focus());
  await page.type('6200');
  await expect
    .poll(() => page.evaluate(() => document.querySelector<HTMLInputElement>('[name=no]')?.value))
    .toBe('6200');
  expect(await drawnOn(address)).toBe('');
  await eyes().api('storage.local.remove', 'settings');
  await page.reload();
  expect(await warningOn(address)).toContain('自称「招商银行」');
  await page.close();
});

test('gone back to, a page is known again', async () => {
  const address = 'http://go-back.top/form';
  const page = await openPage(address, IDENTITY.html);
  await warningOn(address);
  await pressWhenAccepted(page, 'Escape');
  web().serve('in-between.example', () => ({ body: '<!doctype html><title>between</title>' }));
  await page.evaluate(() => {
    location.href = 'http://in-between.example/';
  });
  await settled(page, 'the page between', () => document.title === 'between');
  await judged('http://in-between.example/');
  await page.evaluate(() => setTimeout(() => history.back()));
  await settled(page, 'the first page', () => document.title.includes('度小满'));
  await judged(address);
  expect(await warningOn(address)).toContain('度小满');
  await page.close();
});

test('before anything is typed it is said who gets it; before it is sent the person is asked once', async () => {
  const address = 'http://type-here.top/form';
  const page = await openPage(address, IDENTITY.html);
  await warningOn(address);
  await page.press('Escape');
  await expect.poll(() => drawnOn(address)).toBe('');

  await page.evaluate(() => document.querySelector<HTMLElement>('[name=sfz]')?.focus());
  expect(await warningOn(address)).toContain('您正要填写身份证号。填了就会交给 type-here.top，而不是度小满');
  writeFileSync(`${PICTURES}/${browser().family}-form-focus.png`, await page.screenshot());
  await page.press('Escape');
  await expect.poll(() => drawnOn(address)).toBe('');

  await page.evaluate(() => document.querySelector<HTMLElement>('[name=sfz]')?.focus());
  await page.type('110101');
  await page.press('Enter');
  const question = await warningOn(address);
  expect(question).toContain('要把身份证号发给 type-here.top 吗');
  expect(question).toContain('不发送');
  writeFileSync(`${PICTURES}/${browser().family}-form-submit.png`, await page.screenshot());
  await page.press('Escape');
  await expect.poll(() => drawnOn(address)).toBe('');
  expect(await page.evaluate(() => document.title)).toBe('度小满 资料补充');
  await page.close();
});

/** Escape until nothing is drawn: a press too early after the drawing is not believed, and one more does no harm. */
async function dismissed(page: DrivenPage, address: string): Promise<void> {
  const pressed = async () => {
    await page.press('Escape');
    return drawnOn(address);
  };
  await expect.poll(pressed, { timeout: 10_000, interval: 400 }).toBe('');
}

test('a form is held until the person goes on, and then sent as it was', async () => {
  const address = 'http://send-it.top/card';
  const page = await openPage(address, CARD.html);
  await warningOn(address);
  await dismissed(page, address);
  await page.evaluate(() => document.querySelector<HTMLElement>('[name=no]')?.focus());
  await warningOn(address);
  await dismissed(page, address);
  await page.evaluate(() => document.querySelector<HTMLElement>('[name=no]')?.focus());
  await page.type('6200');
  const sent = () =>
    web()
      .asked('send-it.top')
      .filter(({ method }) => method === 'POST').length;
  await page.press('Enter');
  await expect.poll(() => drawnOn(address)).toContain('要把');
  expect(sent()).toBe(0);
  // More choices, open them, the first of them.
  await pressWhenAccepted(page, 'Tab', 'Enter', 'Tab');
  leaveWith(page, 'Enter');
  await expect.poll(sent, { timeout: 10_000 }).toBe(1);
  await page.close();
});

test('a lead form under a lender’s name gets a quiet tip when it is being filled in', async () => {
  const address = 'https://law-answers.example/a';
  const page = await openPage(
    address,
    `<!doctype html><meta charset="utf-8"><title>拍拍金融催收短信怎么投诉_明理律师网</title><h1>拍拍金融催收短信怎么投诉</h1><p>……</p>
     <form><p>*</p><p>姓名</p><input name="n"><p>*</p><p>手机号码</p><input name="m"><p>*</p><p>户籍地址</p><input name="a"><p>您的疑问</p><textarea></textarea><button>立即提交</button></form>`,
  );
  expect(await judged(address, 'address')).toEqual([]);
  expect(await drawnOn(address)).toBe('');
  await page.evaluate(() => document.querySelector<HTMLElement>('[name=n]')?.focus());
  await page.type('a');
  const words = await warningOn(address);
  expect(words).toContain('拍拍金融');
  expect(words).toContain('law-answers.example');
  // A tip does not take the cursor out of the field.
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('n');
  writeFileSync(`${PICTURES}/${browser().family}-lead-form.png`, await page.screenshot());
  await page.close();
});

test('a dangerous link is marked and its click is held', async () => {
  const address = 'https://webmail.example/inbox';
  const page = await openPage(
    address,
    `<!doctype html><meta charset="utf-8"><title>收件箱</title><p>尊敬的客户，请点击
     <a id="bad" href="http://ppdai-huankuan.top/h5">立即还款</a>，或登录 <a id="other" href="http://kx-3.shop/">www.cmbchina.com</a>，
     <a id="good" href="https://www.mucfc.com/">招联金融官网</a>、<a id="plain" href="https://somewhere.example/">别处</a></p>`,
  );
  const marked = () =>
    page.evaluate(() => [...document.querySelectorAll('a')].filter((a) => a.childElementCount > 0).map(({ id }) => id));
  await expect.poll(marked, { timeout: 10_000 }).toEqual(['bad', 'other']);
  await page.evaluate(() => document.querySelector<HTMLElement>('#other')?.focus());
  await page.press('Enter');
  const words = await warningOn(address);
  expect(words).toContain('文字写的是 www.cmbchina.com，实际会打开 kx-3.shop');
  writeFileSync(`${PICTURES}/${browser().family}-link.png`, await page.screenshot());
  expect(web().asked('kx-3.shop')).toEqual([]);
  // Do not open: the button that has the focus.
  await pressWhenAccepted(page, 'Enter');
  await expect.poll(() => drawnOn(address)).toBe('');
  expect(web().asked('kx-3.shop')).toEqual([]);
  await page.evaluate(() => document.querySelector<HTMLElement>('#other')?.focus());
  await page.press('Enter');
  await warningOn(address);
  await pressWhenAccepted(page, 'Tab', 'Enter', 'Tab');
  leaveWith(page, 'Enter');
  await expect.poll(() => web().asked('kx-3.shop').length, { timeout: 10_000 }).toBeGreaterThan(0);
  await page.close();
});

test('a form in a document that was opened anew is held too', async () => {
  const address = 'http://reopened.top/card';
  const page = await openPage(address, CARD.html);
  await warningOn(address);
  await page.press('Escape');
  await page.evaluate(() => {
    const html = document.documentElement.outerHTML;
    document.open();
    document.write(html);
    document.close();
  });
  // Until the observer has told; nothing on the page shows it.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await page.evaluate(() => document.querySelector<HTMLElement>('[name=no]')?.focus());
  await warningOn(address);
  await page.press('Escape');
  await expect.poll(() => drawnOn(address)).toBe('');
  await page.evaluate(() => document.querySelector<HTMLElement>('[name=no]')?.focus());
  await page.type('6200');
  await page.press('Enter');
  await expect.poll(() => drawnOn(address), { timeout: 10_000 }).toContain('要把');
  expect(web().asked('reopened.top')).not.toContainEqual(expect.objectContaining({ method: 'POST' }));
  await page.close();
});
