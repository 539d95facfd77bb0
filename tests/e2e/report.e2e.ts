/** From a pasted message to a report: what it leaves out, what fits the situation, what is copied, saved and printed; how it looks. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrivenPage, type Size, waitFor } from '@/scripts/browser/driver';
import { check, openCheckPage } from './check-page';
import { drawnAt } from './drawn';
import { drivenBrowser } from './driven-browser';
import { enlarge, overflowing, picture, seriousViolations } from './look-at';
import { type LocalWeb, startLocalWeb } from './servers/local-web';
import { settled } from './settled';

const MESSAGE =
  '【拍拍金融】尊敬的张伟明先生（身份证110101199003071234），您的借款5,000.00元已于2026-11-18逾期3天，再不还款明天全公司都会收到，请点击 ppdai-huankuan.top/p?u=13812345678 或转账至李小四 6222021234567890123，加微信kefu_2026，联系139 1234 5678。';
const OWN = ['张伟明', '110101199003071234', '13812345678'];
const THEIRS = ['李小四', '6222021234567890123', 'kefu_2026', '139 1234 5678'];
const ROOMY: Size = { width: 900, height: 2600 };

let web: LocalWeb;
beforeAll(async () => {
  web = await startLocalWeb();
});
afterAll(() => web.close());
const browser = drivenBrowser(() => ({ language: 'zh-CN', proxyPort: web.port }));

/** In a page of the extension: `report.html?id=…` of a report opened in a tab of its own, other than `known`. */
function openedReport(known: string): string {
  const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const views: Window[] = api.extension.getViews({ type: 'tab' });
  const pages = views.map(({ location }) => (location.pathname + location.search).slice(1));
  return pages.find((one) => one.startsWith('report.html?') && one !== known) ?? '';
}

async function openReport(path: string, size: Size = ROOMY): Promise<DrivenPage> {
  const report = await browser().open(path, size);
  await waitFor(report, 'the sheet', () => document.querySelector('.sheet') !== null, []);
  return report;
}

const wordsOf = (page: DrivenPage, selector: string) =>
  page.evaluate((wanted: string) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '', selector);

/** Presses the label or button with these words. */
const press = (page: DrivenPage, words: string) =>
  page.evaluate((wanted: string) => {
    const all = [...document.querySelectorAll<HTMLElement>('label, button')];
    all.find((one) => one.innerText.trim().startsWith(wanted))?.click();
  }, words);

/** What a press on a button hands to the clipboard or to the downloads. By key: a browser lets nothing else write its clipboard. */
async function handedOver(page: DrivenPage, label: string): Promise<string> {
  await page.evaluate((wanted: string) => {
    Reflect.deleteProperty(globalThis, 'handedOver');
    const keep = (text: string) => void Reflect.set(globalThis, 'handedOver', text);
    if (!Reflect.has(globalThis, 'isListening')) {
      const write = navigator.clipboard.writeText.bind(navigator.clipboard);
      navigator.clipboard.writeText = (text) => write(text).then(() => keep(text));
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (file: Blob) => {
        void file.text().then(keep);
        return make(file);
      };
      Reflect.set(globalThis, 'isListening', true);
    }
    const buttons = [...document.querySelectorAll<HTMLElement>('button')];
    buttons.find(({ innerText }) => innerText.trim() === wanted)?.focus();
  }, label);
  await page.press('Enter');
  return waitFor(page, label, () => Reflect.get(globalThis, 'handedOver') as string | undefined, []);
}

let path: string;
let report: DrivenPage;
beforeAll(async () => {
  const page = await openCheckPage(browser());
  await check(page, MESSAGE);
  await page.evaluate(() => document.querySelector<HTMLElement>('.report-button')?.click());
  path = await waitFor(page, 'the report to open', openedReport, ['']);
  report = await openReport(path);
});

// Before anything is saved: a browser that shows a download keeps the keys to itself for a while.
test('by the keyboard alone: situation, a switch, copying', async () => {
  const page = await openReport(path);
  const active = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement instanceof HTMLInputElement ? activeElement.type : (activeElement?.textContent ?? '');
    });
  const tabTo = async (wanted: string) => {
    for (let step = 0; step < 25; step += 1) {
      await page.press('Tab');
      if ((await active()) === wanted) return;
    }
    throw new Error(`Tab does not reach ${wanted}`);
  };
  await page.evaluate(() => document.querySelector<HTMLElement>('input[type=radio]')?.blur());
  await tabTo('radio');
  await page.press('ArrowDown');
  await expect.poll(() => wordsOf(page, '.steps')).toContain('关掉那个网页');
  await tabTo('checkbox');
  await page.press(' ');
  await expect.poll(() => wordsOf(page, '.report-warning')).toContain('只交给受理部门');
  await page.press(' ');
  await tabTo('复制举报内容');
  await page.press('Enter');
  await expect.poll(() => wordsOf(page, '.report-actions')).toContain('已复制');
  await page.close();
});

describe('from the check page', () => {
  test('the address tells nothing of the message', () => {
    expect(path).toMatch(/^report\.html\?id=[\d-]+[\da-f-]+$/);
  });

  test('nothing personal stands in the page, amounts and dates do', async () => {
    const words = await wordsOf(report, 'body');
    for (const secret of [...OWN, ...THEIRS]) expect(words).not.toContain(secret);
    for (const kept of ['5,000.00', '2026-11-18', 'ppdai-huankuan[.]top/p', '拍拍金融']) expect(words).toContain(kept);
  });

  test('another situation brings other steps, and authorities', async () => {
    expect(await wordsOf(report, '.steps')).toContain('不要点链接');
    await press(report, '已经转了钱');
    await expect.poll(() => wordsOf(report, '.steps')).toContain('马上打 110');
    const sheet = await wordsOf(report, '.sheet');
    for (const said of ['已经转账：金额', '报警 110', '紧急止付', '交易流水号']) expect(sheet).toContain(said);
    await press(report, '没有点链接');
    await expect.poll(() => wordsOf(report, '.sheet')).not.toContain('紧急止付');
  });

  test('the hour and the sender are filled in; at night a rule is broken', async () => {
    const write = (selector: string, value: string) =>
      report.evaluate(
        (wanted: string, written: string) => {
          const input = document.querySelector<HTMLInputElement>(wanted);
          if (!input) throw new Error(`no ${wanted}`);
          input.value = written;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        },
        selector,
        value,
      );
    await write('input[type=datetime-local]', '2026-11-21T23:30');
    await write('input[type=text]', '17012345678');
    await expect.poll(() => wordsOf(report, '.sheet')).toContain('2026-11-21 23:30');
    const sheet = await wordsOf(report, '.sheet');
    expect(sheet).toContain('22:00 到次日 8:00');
    expect(sheet).not.toContain('17012345678');
  });

  test('what is copied has no personal data', async () => {
    const copied = await handedOver(report, '复制举报内容');
    expect(copied).toContain('可疑催收信息举报材料');
    expect(copied).not.toContain('现在怎么做');
    for (const secret of [...OWN, ...THEIRS, '17012345678']) expect(copied).not.toContain(secret);
  });

  test('the other side’s numbers are written out when wanted, the person’s own are not', async () => {
    await press(report, '写出对方让我联系或付款的');
    await expect.poll(() => wordsOf(report, '.sheet')).toContain('6222021234567890123');
    const copied = await handedOver(report, '复制举报内容');
    for (const theirs of [...THEIRS, '17012345678']) expect(copied).toContain(theirs);
    for (const own of OWN) expect(copied).not.toContain(own);
    expect(await wordsOf(report, '.report-warning')).toContain('只交给受理部门');
    await press(report, '写出对方让我联系或付款的');
  });

  // After all that needs keys.
  test('what is saved has no personal data either, and the part for the person', async () => {
    const saved = await handedOver(report, '保存为文本');
    expect(saved).toContain('现在怎么做');
    for (const secret of [...OWN, ...THEIRS, '17012345678']) expect(saved).not.toContain(secret);
  });

  test('the page can be loaded again', async () => {
    await report.reload();
    await waitFor(report, 'the sheet', () => document.querySelector('.sheet') !== null, []);
  });

  test('an address that is no longer known says what to do', async () => {
    const gone = await browser().open('report.html?id=none', ROOMY);
    await expect.poll(() => wordsOf(gone, 'main')).toContain('请回到核验结果');
    await gone.close();
  });
});

test('from the panel on a page, beside it', async () => {
  const address = 'http://forum.example/thread';
  const text = '【拍拍金融】您的借款已逾期，请点击 ppdai-huankuan.top 还款';
  web.serve('forum.example', () => ({
    body: `<!doctype html><meta charset="utf-8"><title>forum</title><p>${text}</p>`,
  }));
  const page = await browser().openWeb(address, { width: 1000, height: 3600 });
  await settled(page, 'the page', () => document.title === 'forum');
  await browser().chooseMenu({ pageUrl: address, menuItemId: 'selection', selectionText: text });
  const button = async () => (await drawnAt(report, { address })).buttons.find(({ label }) => label === '生成举报材料');
  await expect.poll(button, { timeout: 10_000 }).toBeDefined();
  const newReport = () => report.evaluate(openedReport, path);
  // What appears under a hand is not pressed by it: the panel takes clicks a moment later.
  await expect
    .poll(
      async () => {
        const { x = 0, y = 0 } = (await button()) ?? {};
        if ((await newReport()) === '') await page.click(x, y);
        return newReport();
      },
      { timeout: 15_000, interval: 500 },
    )
    .not.toBe('');
  const opened = await openReport(await newReport());
  expect(await wordsOf(opened, '.sheet')).toContain('ppdai-huankuan[.]top');
  await opened.close();
  await page.close();
});

describe('how it looks', () => {
  beforeAll(async () => {
    // In front, as a page that is looked at.
    report = await openReport(path);
  });

  test.each(['light', 'dark'] as const)('in %s colours', async (scheme) => {
    await report.colorScheme(scheme);
    expect(await seriousViolations(report)).toEqual([]);
    await picture(browser(), report, `report-full-${scheme}`);
  });

  test('in forced colours', async () => {
    await report.colorScheme('light');
    await report.forcedColors(true);
    await picture(browser(), report, 'report-full-forced');
    await report.forcedColors(false);
  });

  test('in 360 pixels, and at twice the text', async () => {
    await report.resize({ width: 360, height: 3_000 });
    expect(await overflowing(report)).toEqual([]);
    await picture(browser(), report, 'report-full-narrow');
    await enlarge(report, 200);
    expect(await overflowing(report)).toEqual([]);
    await picture(browser(), report, 'report-full-200-percent');
    await enlarge(report, 100);
    await report.resize(ROOMY);
  });

  test('on paper: the sheet alone, black on white', async () => {
    // The rules for paper, tried on the screen.
    const looks = await report.evaluate(() => {
      for (const sheet of document.styleSheets) {
        for (const rule of sheet.cssRules) {
          if (rule instanceof CSSMediaRule && rule.conditionText === 'print') rule.media.mediaText = 'all';
        }
      }
      const shown = (selector: string) =>
        [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility()).length;
      const sheet = document.querySelector('.sheet');
      return {
        controls: shown('input, button, .privacy, h1'),
        sheets: shown('.sheet'),
        ink: sheet && getComputedStyle(sheet).color,
        ground: sheet && getComputedStyle(sheet).backgroundColor,
        pages: getComputedStyle(document.querySelector('.sheet-for-you') ?? document.body).breakBefore,
      };
    });
    expect(looks).toEqual({
      controls: 0,
      sheets: 1,
      ink: 'rgb(0, 0, 0)',
      ground: 'rgb(255, 255, 255)',
      pages: 'page',
    });
    await picture(browser(), report, 'report-paper');
  });
});
