/** The settings as a person uses them: what is chosen holds at once everywhere, and what is refused says why. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrivenPage } from '@/scripts/browser/driver';
import { check, openCheckPage, readVerdict } from './check-page';
import { drivenBrowser } from './driven-browser';
import { enlarge, overflowing, picture, seriousViolations } from './look-at';
import { choose, eventually, giveFile, openSettings, press, stored, wordsIn, write } from './settings-page';
import { settled } from './settled';

const browser = drivenBrowser({ language: 'zh-CN' });

describe('one page', () => {
  let page: DrivenPage;
  beforeAll(async () => {
    page = await openSettings(browser());
  });
  afterAll(() => page.close());

  test('language and text size hold at once in every open window', async () => {
    const checks = await openCheckPage(browser());
    const sizes = () =>
      checks.evaluate(() => [document.documentElement.lang, getComputedStyle(document.documentElement).fontSize]);
    expect(await sizes()).toEqual(['zh-Hans-CN', '16px']);
    await choose(page, '文字大小', 'largest');
    await choose(page, '语言', 'zh_TW');
    await eventually(sizes).toEqual(['zh-Hant-TW', '22px']);
    await eventually(() => page.evaluate(() => document.querySelector('h1')?.textContent)).toContain('設定');
    await choose(page, '語言', 'auto');
    await choose(page, '文字大小', 'normal');
    await eventually(sizes).toEqual(['zh-Hans-CN', '16px']);
    await checks.close();
  });

  test('two windows at once do not lose each other’s changes', async () => {
    const other = await openSettings(browser());
    await Promise.all([choose(page, '文字大小', 'large'), choose(other, '语言', 'zh_CN')]);
    await eventually(() => stored(page)).toMatchObject({ textSize: 'large', language: 'zh_CN' });
    await eventually(() => other.evaluate(() => document.documentElement.dataset.textSize)).toBe('large');
    await choose(other, '文字大小', 'normal');
    await eventually(() => stored(page)).toMatchObject({ textSize: 'normal', language: 'zh_CN' });
    await other.close();
  });

  test('by the keyboard alone: a switch, a site, its way back', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('#warnings .switch')?.focus());
    await page.press(' ');
    await eventually(() => stored(page)).toMatchObject({ warnings: { automatic: false } });
    await settled(
      page,
      'the others to rest',
      () => document.querySelectorAll('#warnings .switch:disabled').length === 5,
    );
    expect(await wordsIn(page, '#warnings')).toContain('现在不会自动提醒');
    await page.press(' ');
    await settled(page, 'the others', () => document.querySelectorAll('#warnings .switch:disabled').length === 0);
    await page.press('Tab');
    await page.press(' ');
    await eventually(() => stored(page)).toMatchObject({ warnings: { automatic: true, addresses: false } });
    await page.press(' ');
    await eventually(() => stored(page)).toMatchObject({ warnings: { addresses: true } });

    await page.evaluate(() => document.querySelector<HTMLElement>('#allowlist .address-input')?.focus());
    await page.type('https://Shop.Example/basket');
    await page.press('Enter');
    await settled(page, 'the site', () => document.querySelector('.allowed .host')?.textContent === 'shop.example');
    expect(await wordsIn(page, '#allowlist')).toContain('在设置里加入');
    await page.evaluate(() => document.querySelector<HTMLElement>('.allowed button')?.focus());
    await page.press('Enter');
    await settled(page, 'the way back in focus', () => document.activeElement?.matches('.undone-note button'));
    await eventually(async () => (await stored(page)).allowlist).toEqual([]);
    await page.press('Enter');
    await settled(
      page,
      'the site again',
      () => document.querySelector('.allowed .host')?.textContent === 'shop.example',
    );
    await press(page, '恢复提醒');
    await settled(page, 'the list without it', () => document.querySelector('.allowed') === null);
  });

  test('a site that imitates is refused with the verdict’s sentence, a near miss asked about once more', async () => {
    await write(page, '自己加一个网站', 'ppdai-huankuan.top');
    await press(page, '加入');
    await settled(page, 'the refusal', () =>
      document.querySelector('.host-form .fault')?.textContent?.includes('假冒'),
    );
    await write(page, '自己加一个网站', 'mucfcc.com');
    await press(page, '加入');
    await settled(page, 'the doubt', () => document.querySelector('.host-form .fault')?.textContent?.includes('相似'));
    expect((await stored(page)).allowlist).toEqual([]);
    await press(page, '仍然加入');
    await settled(page, 'the site', () => document.querySelector('.allowed .host')?.textContent === 'mucfcc.com');
    await press(page, '恢复提醒');
    await settled(page, 'the list without it', () => document.querySelector('.allowed') === null);
    await write(page, '自己加一个网站', 'not a host');
    await press(page, '加入');
    await settled(page, 'the fault', () =>
      document.querySelector('.host-form .fault')?.textContent?.includes('不像一个网址'),
    );
    await write(page, '自己加一个网站', '');
  });

  test('an own institution: an imitation refused, an honest one used at once by the check page', async () => {
    const checks = await openCheckPage(browser());
    const notice = '【青岚小额贷款】本期账单已出，请到 m.qinglanxd.com 查看';
    expect((await check(checks, notice)).level).toContain('无法确认');
    await press(page, '添加机构');
    await write(page, '名称', '青岚小额贷款');
    await write(page, '网址', 'ppdai-pay.top\ncom.cn');
    await write(page, '客服电话', '13800138000');
    await press(page, '保存');
    await settled(page, 'the faults', () => document.querySelectorAll('.own-form .fault').length >= 4);
    const faults = await wordsIn(page, '#own');
    for (const said of ['假冒拍拍贷', '很多网站共用的结尾', '是手机号']) expect(faults).toContain(said);
    await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
    expect(await seriousViolations(page)).toEqual([]);
    await picture(browser(), page, 'options-own-faults');

    await write(page, '网址', 'qinglanxd.com');
    await write(page, '客服电话', '400-661-2345');
    await press(page, '保存');
    await settled(
      page,
      'the institution',
      () => document.querySelector('.own-institution h3')?.textContent === '青岚小额贷款',
    );
    // The answer on the other page changes by itself.
    await eventually(async () => (await readVerdict(checks)).words).toContain('我添加的');
    expect((await readVerdict(checks)).level).toContain('链接属于官方');

    await press(page, '修改');
    await write(page, '名称', '青岚消费贷款');
    await press(page, '保存');
    await settled(
      page,
      'the new name',
      () => document.querySelector('.own-institution h3')?.textContent === '青岚消费贷款',
    );
    await press(page, '删除');
    await settled(page, 'none', () => document.querySelector('.own-institution') === null);
    await press(page, '撤销', '#own');
    await settled(
      page,
      'it again',
      () => document.querySelector('.own-institution h3')?.textContent === '青岚消费贷款',
    );
    await checks.close();
  });

  test('an own institution by the keyboard alone', async () => {
    await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('#own button')].at(-1)?.focus());
    await page.press('Enter');
    await settled(page, 'the cursor in the form', () => document.activeElement?.matches('.own-form input'));
    for (const text of ['远山小额贷款', 'yuanshanxd.com', '4006698765']) {
      await page.type(text);
      await page.press('Tab');
    }
    await page.press('Enter');
    await settled(
      page,
      'the second institution',
      () => document.querySelectorAll('.own-institution h3')[1]?.textContent === '远山小额贷款',
    );
    expect(await stored(page)).toMatchObject({
      ownInstitutions: [{}, { name: '远山小额贷款', domains: ['yuanshanxd.com'], numbers: ['4006698765'] }],
    });
    await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('#own .own-institution button')].at(-1)?.focus(),
    );
    await page.press('Enter');
    await eventually(async () => (await stored(page)).ownInstitutions).toHaveLength(1);
  });

  test('the registry is looked up in both scripts, by pinyin, number and address', async () => {
    for (const [asked, name] of [
      ['招联', '招联金融'],
      ['招聯', '招联金融'],
      ['paipaidai', '拍拍贷'],
      ['95555', '招商银行'],
      ['https://m.cmbchina.com/x', '招商银行'],
      ['青岚', '青岚消费贷款（我添加的）'],
    ] as const) {
      await write(page, '机构名称、网址或电话', asked);
      await settled(
        page,
        `${name} for ${asked}`,
        (wanted: string) => document.querySelector('#registry .entity-name')?.textContent === wanted,
        name,
      );
    }
    await write(page, '机构名称、网址或电话', '招商银行');
    await settled(page, '招商银行', () => document.querySelector('#registry .entity-name')?.textContent === '招商银行');
    await page.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLDetailsElement>('.registry-entry:first-of-type details'))
        one.open = true;
    });
    const words = await wordsIn(page, '#registry');
    for (const said of ['cmbchina.com', '官方网址', '核对于 20', '资料来源']) expect(words).toContain(said);
    expect(await seriousViolations(page)).toEqual([]);
    await picture(browser(), page, 'options-registry');
    await write(page, '机构名称、网址或电话', '不在名录里的某某金服');
    await settled(page, 'nothing', () =>
      document.querySelector('#registry .search-count')?.textContent?.includes('我们的名录中没有'),
    );
    await write(page, '机构名称、网址或电话', '');
  });

  test('exported, reset, imported: everything is as it was', async () => {
    await choose(page, '文字大小', 'large');
    await eventually(() => stored(page)).toMatchObject({ textSize: 'large' });
    const before = await stored(page);
    // What the download is made of; where it lands is the browser's own affair.
    await page.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (file: Blob) => {
        void file.text().then((text) => Reflect.set(globalThis, 'exported', text));
        return make(file);
      };
    });
    await press(page, '导出设置');
    const text = await settled(page, 'the file', () => Reflect.get(globalThis, 'exported') as string | undefined);
    expect(JSON.parse(text)).toMatchObject({ app: 'collection-check', settings: { textSize: 'large' } });

    await press(page, '恢复默认设置');
    await settled(page, 'the question', () => document.querySelector('[role=alertdialog]') !== null);
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe('取消');
    expect(await seriousViolations(page)).toEqual([]);
    await picture(browser(), page, 'options-reset');
    await page.evaluate(() => document.querySelector<HTMLElement>('[role=alertdialog] .danger')?.click());
    await eventually(() => stored(page)).toMatchObject({ textSize: 'normal', ownInstitutions: [] });

    await giveFile(page, 'settings.json', text);
    await settled(page, 'the preview', () => document.querySelector('.question .changes') !== null);
    const preview = await wordsIn(page, '.question');
    expect(preview).toContain('文字大小：标准 → 大');
    expect(preview).toContain('青岚消费贷款');
    expect(await stored(page)).toMatchObject({ textSize: 'normal', ownInstitutions: [] });
    await picture(browser(), page, 'options-import');
    await press(page, '确认导入');
    await eventually(() => stored(page)).toEqual(before);
  });

  test.each([
    ['cut.json', '{"app":"collection-check","settings":', '不完整'],
    ['bookmarks.json', '{"bookmarks":[]}', '不是催收核验导出的设置'],
    ['later.json', '{"app":"collection-check","schemaVersion":99,"settings":{"language":"en"}}', '更新的版本'],
    ['huge.json', 'x'.repeat(2_000_001), '太大'],
  ])('%s is no settings file: said, and nothing changed', async (name, text, said) => {
    const before = await stored(page);
    await giveFile(page, name, text);
    await settled(
      page,
      said,
      (words: string) => document.querySelector('#backup .fault')?.textContent?.includes(words),
      said,
    );
    expect(await stored(page)).toEqual(before);
  });
});

test('without the access to sites the section says so and offers the switch', async () => {
  await browser().withholdSites();
  const page = await openSettings(browser());
  await settled(page, 'the notice', () =>
    document.querySelector('#warnings .site-access')?.textContent?.includes('打开自动提醒'),
  );
  expect(await seriousViolations(page)).toEqual([]);
  await picture(browser(), page, 'options-no-access');
  await page.resize({ width: 360, height: 1200 });
  await enlarge(page, 200);
  expect(await overflowing(page)).toEqual([]);
  await page.close();
});
