/** Nothing leaves the device: neither what is pasted, nor a look at the hosts in it. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { waitFor } from '@/scripts/browser/driver';
import { givePictures } from '@/scripts/pictures/give-picture';
import { makePictures } from '@/scripts/pictures/make-pictures';
import { SCENES } from '@/scripts/pictures/scenes';
import { check, openCheckPage, readVerdict } from './check-page';
import { drivenBrowser } from './driven-browser';
import { MESSAGES } from './messages';
import { type RecordingProxy, startRecordingProxy } from './recording-proxy';

let proxy: RecordingProxy;
beforeAll(async () => {
  proxy = await startRecordingProxy();
});
afterAll(() => proxy.close());
const browser = drivenBrowser(() => ({ language: 'zh-CN', proxyPort: proxy.port }));

/** What browsers ask for by themselves, whatever is installed. */
const BROWSERS_OWN = /(^|[./])(mozilla\.(com|net|org)|firefox\.com|google(apis)?\.com|gstatic\.com)(:\d+)?(\/|$)/;

test('checking asks the network for nothing', async () => {
  const page = await openCheckPage(browser());
  for (const { text } of MESSAGES.zh_CN) await check(page, text);
  await page.reload();
  await readVerdict(page);
  expect(proxy.asked.filter((address) => !BROWSERS_OWN.test(address))).toEqual([]);
});

test('reading a picture asks the network for nothing', { timeout: 60_000 }, async () => {
  const page = await openCheckPage(browser());
  const before = proxy.asked.length;
  const made = await makePictures(SCENES.filter(({ name }) => name === 'QR code below the text'));
  await givePictures(
    page,
    'choose',
    made.map(({ type, bytes }) => ({ name: 'sms.png', type, bytes })),
  );
  const text = () => document.querySelector('.picture-codes') && document.querySelector('textarea')?.value;
  expect(await waitFor(page, 'the text', text, [], 50_000)).toContain('mucfc-loan.top');
  expect(proxy.asked.slice(before).filter((address) => !BROWSERS_OWN.test(address))).toEqual([]);
});

test('a request would have been seen, and the extension’s pages could not even make one', async () => {
  const page = await openCheckPage(browser());
  const attempt = () =>
    fetch('http://would-be-seen.example/').then(
      () => 'sent',
      () => 'refused',
    );
  expect(await page.evaluate(attempt)).toBe('refused');
  expect(proxy.asked.filter((address) => address.includes('would-be-seen'))).toEqual([]);
  await page.api('tabs.create', { url: 'http://would-be-seen.example/' });
  await expect
    .poll(() => proxy.asked.some((address) => address.includes('would-be-seen')), { timeout: 10_000 })
    .toBe(true);
  expect(inject('family')).toBe(browser().family);
});
