/** Paste → words, in the built extension: four levels, three languages, and what is no message. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { DrivenPage } from '@/scripts/browser/driver';
import { LOCALES, type Locale } from '@/src/i18n/locale';
import { check, focusBox, openCheckPage, paste, readVerdict } from './check-page';
import { drivenBrowser } from './driven-browser';
import { LEVEL_LABELS, MESSAGES } from './messages';

const browser = drivenBrowser({ language: 'zh-CN' });

async function openIn(locale: Locale): Promise<DrivenPage> {
  const page = await openCheckPage(browser());
  await page.api('storage.local.set', { language: locale });
  await page.reload();
  return page;
}

describe.each(LOCALES)('in %s', (locale) => {
  let page: DrivenPage;
  beforeAll(async () => {
    page = await openIn(locale);
  });

  test.each(MESSAGES[locale].map((message) => [message.title, message] as const))('%s', async (_, message) => {
    const { level, words } = await check(page, message.text);
    expect(level).toBe(LEVEL_LABELS[locale][message.level]);
    for (const read of message.reads) expect(words).toContain(read);
  });
});

describe('a question that is no message', () => {
  let page: DrivenPage;
  beforeAll(async () => {
    page = await openIn('zh_CN');
  });

  test.each([
    ['拍拍金融', '我们的名录中没有', ['拍拍贷', '合同编号']],
    ['众消金融是真的吗', '我们的名录中没有', ['众消金融', '征信报告']],
    ['眾消(zhòng xiāo)金融', '我们的名录中没有', ['众消金融']],
    ['普信金融', '我们的名录中没有', ['普信金融']],
    ['爱分期', '我们的名录中没有', ['爱分期']],
    ['招联金融', '名录中有收录', ['持牌消费金融公司', 'mucfc.com']],
    ['95555', '名录中有收录', ['招商银行', '伪造']],
    ['cmbchina.com', '链接属于官方', ['招商银行']],
    ['ppdai-huankuan.top', '高度可疑，不要点、不要付', ['ppdai.com']],
  ])('%s', async (text, label, reads) => {
    const { level, words } = await check(page, text);
    expect(level).toBe(label);
    for (const read of reads) expect(words).toContain(read);
    expect(words).not.toContain('不存在');
  });
});

test('a sender is weighed with the message', async () => {
  const page = await openIn('zh_CN');
  const message = '【招商银行】您的信用卡本期账单已出，请及时还款。';
  expect((await check(page, message)).level).toBe(LEVEL_LABELS.zh_CN.unverified);
  await page.evaluate(() => document.querySelector<HTMLElement>('.paste .link-button')?.click());
  await page.evaluate(() => document.querySelector<HTMLElement>('.sender input')?.focus());
  await paste(page, '13900001234');
  const { level, words } = await readVerdict(page);
  expect(level).toBe(LEVEL_LABELS.zh_CN.suspicious);
  expect(words).toContain('发件号码 13900001234');
});

test('nothing in the answer can be followed', async () => {
  const page = await openIn('zh_CN');
  await check(page, '【招联金融】请登录 https://www.mucfc.com 或 k8rt2.com 还款，回电 13900001234');
  expect(await page.evaluate(() => document.querySelectorAll('a, area, form[action], iframe, img').length)).toBe(0);
});

test('a text of a megabyte is answered', async () => {
  const page = await openIn('zh_CN');
  const filler = '还款提醒：请提前在官方App内还款。'.repeat(60_000).slice(0, 1_000_000);
  await focusBox(page);
  // Too long for a key press each or a clipboard's patience; put in as a paste would leave it.
  await page.evaluate((text: string) => {
    const box = document.querySelector('textarea');
    if (!box) throw new Error('no box');
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, `【拍拍金融】请点击 ppdai-huankuan.top 还款。${filler}`);
  await page.press('Control+Enter');
  expect((await readVerdict(page)).level).toBe(LEVEL_LABELS.zh_CN.dangerous);
});
