/** A policy in the file an administrator writes, read by the real browser: every key does what `docs/enterprise-policy.md` says. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type DrivenBrowser, type DrivenPage, waitFor } from '@/scripts/browser/driver';
import { focusBox, openCheckPage, paste, readVerdict } from './check-page';
import { seriousViolations } from './look-at';
import { type GovernedBrowser, launchGoverned } from './policy-file';
import { type LocalWeb, startLocalWeb } from './servers/local-web';
import { eventually, openSettings } from './settings-page';
import { interstitial } from './stopped';

const POLICY = {
  allowlist: ['open.blocked.example'],
  blocklist: ['Blocked.example', 'cmbchina.com'],
  extraInstitutions: [{ name: '青岚信贷', domains: ['qinglan-xd.com'], numbers: ['400-000-1234'] }],
  lockedOptions: ['familyMode', 'allowlist'],
  language: 'zh_TW',
  textSize: 'large',
  automaticWarnings: true,
  history: true,
  allowContinuing: false,
  reportContact: { name: '資安服務台', phone: '分機 8000', email: 'desk@intranet.example' },
} as const;

let web: LocalWeb;
let governed: GovernedBrowser;
const browser = (): DrivenBrowser => governed.browser;
let eyes: DrivenPage;
beforeAll(async () => {
  web = await startLocalWeb();
  governed = await launchGoverned(inject('family'), POLICY, { language: 'zh-CN', proxyPort: web.port });
  eyes = await browser().open('popup.html?tab');
  // Chromium reads the folder again a moment after it has learned of the extension; the rules follow: the block, and two exceptions.
  const isInForce = async (keys: number): Promise<boolean> => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    const managed = await api.storage.managed.get(null).catch(() => ({}));
    const rules: object[] = await api.declarativeNetRequest.getDynamicRules();
    const concerned = rules.filter((rule) => JSON.stringify(rule).includes('blocked.example'));
    return Object.keys(managed).length === keys && concerned.length === 3;
  };
  await waitFor(eyes, 'the policy', isInForce, [Object.keys(POLICY).length], 40_000);
});
afterAll(async () => {
  await governed?.close();
  await web?.close();
});

test('every key arrives as it was written', async () => {
  expect(await eyes.api('storage.managed.get', null)).toEqual(POLICY);
});

test('language and text size hold, and what is set is shown locked with the reason', async () => {
  const page = await openSettings(browser());
  const root = await page.evaluate(() => {
    const { lang, dataset } = document.documentElement;
    return `${lang} ${dataset.textSize}`;
  });
  expect(root).toBe('zh-Hant-TW large');
  const locked = await page.evaluate(() =>
    ['#warnings', '#look', '#family', '#allowlist', '#history'].map((part) => {
      const section = document.querySelector<HTMLElement>(part);
      const controls = [...(section?.querySelectorAll<HTMLInputElement>('input.switch, select') ?? [])];
      return {
        part,
        isDisabled: controls.every(({ disabled }) => disabled),
        says: section?.innerText.includes('由您的單位設定') === true,
      };
    }),
  );
  expect(locked).toEqual(
    ['#warnings', '#look', '#family', '#allowlist', '#history'].map((part) => ({ part, isDisabled: true, says: true })),
  );
  const words = await page.evaluate(() => document.querySelector<HTMLElement>('#allowlist')?.innerText ?? '');
  expect(words).toContain('open.blocked.example');
  expect(words).toContain('由您的單位加入');
  expect(await seriousViolations(page)).toEqual([]);
  await page.close();
});

describe('the blocklist', () => {
  test.each(['http://blocked.example/', 'https://m.blocked.example/a?b', 'https://card.cmbchina.com/'])(
    '%s never reaches its server',
    async (address) => {
      const page = await browser().openWeb(address);
      const { headline, words, focused } = await interstitial(page);
      expect(headline).toBe('您的單位已封鎖這個網址');
      expect(focused).toBe('離開');
      expect(words).toContain('資安服務台');
      expect(words).toContain('desk@intranet.example');
      expect(words).toContain('您的單位設定了不能從這裡繼續');
      expect(await page.evaluate(() => document.querySelectorAll('.go-on, .passphrase').length)).toBe(0);
      expect(web.asked(new URL(address).hostname)).toEqual([]);
      expect(await seriousViolations(page)).toEqual([]);
      await page.close();
    },
  );

  test('its exception opens', async () => {
    const page = await browser().openWeb('http://open.blocked.example/');
    await expect.poll(() => web.asked('open.blocked.example').length, { timeout: 10_000 }).toBeGreaterThan(0);
    await page.close();
  });

  test('is dangerous in a message, too', async () => {
    const page = await openCheckPage(browser());
    await focusBox(page);
    await paste(page, '您好，資料在 card.cmbchina.com/a');
    const { level, headline } = await readVerdict(page);
    expect(level).toContain('高度可疑');
    expect(headline).toContain('您的單位已封鎖');
    expect(await page.evaluate(() => document.querySelector<HTMLElement>('.report-contact')?.innerText)).toContain(
      '資安服務台',
    );
    await page.close();
  });
});

test('nobody continues past an imitation, and the extension does not let a page of its own do it either', async () => {
  const page = await browser().openWeb('http://ppdai-huankuan.top/h5');
  const { words } = await interstitial(page);
  expect(words).toContain('您的單位設定了不能從這裡繼續');
  const request = { kind: 'continue-stopped', address: 'http://ppdai-huankuan.top/h5', choice: 'go-on' };
  expect(await page.api('runtime.sendMessage', request)).toEqual({ result: 'refused' });
  expect(web.asked('ppdai-huankuan.top')).toEqual([]);
  await page.close();
});

test('an institution of the organisation counts as one, and is told apart', async () => {
  const page = await openCheckPage(browser());
  await focusBox(page);
  await paste(page, '【青岚信贷】您的账单已出，请登录 https://qinglan-xd.com/ 查看');
  const { level, words } = await readVerdict(page);
  expect(level).toContain('官方');
  expect(words).toContain('您所屬的單位新增的');
  await page.close();
});

test.runIf(inject('family') === 'chromium')('a policy that is changed holds without a restart', async () => {
  governed.replacePolicy({ ...POLICY, blocklist: [], language: 'en' });
  await eventually(() => eyes.evaluate(() => document.title)).toBe('Collection Check');
  const page = await browser().openWeb('http://blocked.example/');
  await expect.poll(() => web.asked('blocked.example').length, { timeout: 10_000 }).toBeGreaterThan(0);
  await page.close();
});
