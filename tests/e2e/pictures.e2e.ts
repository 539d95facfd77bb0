/** Pictures, read by the real reader of the built package: how they come in, what is said of them, and that nothing hangs. */
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type DrivenPage, waitFor } from '@/scripts/browser/driver';
import { openPopup } from '@/scripts/browser/popup-view';
import { type GivenFile, givePictures, type Way } from '@/scripts/pictures/give-picture';
import { type MadePicture, makePictures } from '@/scripts/pictures/make-pictures';
import { CODE, SCENES } from '@/scripts/pictures/scenes';
import { openCheckPage, readVerdict } from './check-page';
import { drivenBrowser } from './driven-browser';
import { enlarge, picture as look, overflowing, seriousViolations } from './look-at';
import { LEVEL_LABELS } from './messages';
import { type LocalWeb, startLocalWeb } from './servers/local-web';
import { settled } from './settled';

/** Milliseconds; a picture takes about one second on a machine that does nothing else. */
const PATIENCE = 60_000;

let web: LocalWeb;
beforeAll(async () => {
  web = await startLocalWeb();
});
afterAll(() => web.close());
const browser = drivenBrowser(() => ({ language: 'zh-CN', proxyPort: web.port }));

const CHOSEN = ['fee first', 'official address', 'QR code below the text'] as const;
let made: readonly MadePicture[];
beforeAll(async () => {
  made = await makePictures(SCENES.filter(({ name }) => CHOSEN.some((it) => it === name)));
});

function picture(name: (typeof CHOSEN)[number]): GivenFile {
  const found = made.find(({ scene }) => scene.name === name);
  if (!found) throw new Error(`no scene is called ${name}`);
  return { name: `${name}.png`, type: found.type, bytes: found.bytes };
}

async function openEmpty(): Promise<DrivenPage> {
  const page = await openCheckPage(browser());
  await clear(page);
  return page;
}

async function clear(page: DrivenPage): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('.paste-actions .quiet')?.click());
  await waitFor(page, 'an empty page', () => document.querySelector('.picture-card') === null, []);
}

const boxText = (page: DrivenPage) => page.evaluate(() => document.querySelector('textarea')?.value ?? '');

/** The sentence about the only picture, once it stands. */
function outcome(page: DrivenPage): Promise<string> {
  const settled = () =>
    document.querySelector('.picture-progress') === null ? document.querySelector('.picture-state')?.textContent : null;
  return waitFor(page, 'the picture to be read', settled, [], PATIENCE);
}

describe('a screenshot', { timeout: PATIENCE }, () => {
  test.each(['paste', 'drop', 'choose'] satisfies readonly Way[])('comes in by way of %s', async (way) => {
    const page = await openEmpty();
    await givePictures(page, way, [picture('fee first')]);
    expect(await outcome(page)).toContain('文字已放进上面的框里');
    expect(await boxText(page)).toContain('请先缴纳5000元解冻金到指定账户');
    expect((await readVerdict(page)).level).toBe(LEVEL_LABELS.zh_CN.dangerous);
    await page.close();
  });

  // Firefox has no pictures in the clipboard of its headless mode.
  test.runIf(inject('family') === 'chromium')('comes in through the real clipboard', async () => {
    const page = await openEmpty();
    await page.evaluate(
      async (body: string) => {
        const bytes = Uint8Array.from(atob(body), (character) => character.charCodeAt(0));
        const copied = new Blob([bytes], { type: 'image/png' });
        document.querySelector('textarea')?.focus();
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': copied })]);
      },
      Buffer.from(picture('fee first').bytes).toString('base64'),
    );
    await page.press('Control+v');
    expect(await outcome(page)).toContain('文字已放进上面的框里');
    await page.close();
  });

  test('is read while progress is shown', async () => {
    const page = await openEmpty();
    await page.evaluate(() => {
      const seen: string[] = [];
      Reflect.set(globalThis, 'seen', seen);
      new MutationObserver(() => {
        const bar = document.querySelector('progress');
        const spoken = document.querySelector('.visually-hidden[role=status]')?.textContent;
        if (bar) seen.push(`${bar.value} ${bar.getAttribute('aria-label')} ${spoken}`);
      }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    await givePictures(page, 'choose', [picture('fee first')]);
    await outcome(page);
    const seen = await page.evaluate((): readonly string[] => Reflect.get(globalThis, 'seen'));
    const fractions = seen.map((it) => Number.parseFloat(it));
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    expect(new Set(fractions).size).toBeGreaterThan(3);
    for (const stage of ['正在打开图片', '正在识别文字']) expect(seen.join('\n')).toContain(stage);
    await page.close();
  });

  test('an official address in it is not official before it is compared', async () => {
    const page = await openEmpty();
    await givePictures(page, 'choose', [picture('official address')]);
    await outcome(page);
    const read = await readVerdict(page);
    expect(read.level).toBe(LEVEL_LABELS.zh_CN.unverified);
    expect(read.words).toContain('请核对');
    await page.evaluate(() => document.querySelector<HTMLElement>('.picture-compared input')?.click());
    await expect.poll(async () => (await readVerdict(page)).level).toBe(LEVEL_LABELS.zh_CN.official);
    expect(await page.evaluate(() => document.querySelector('.must-compare') === null)).toBe(true);
    await page.close();
  });

  test('what has to be compared still has to be after the page was closed', async () => {
    const page = await openEmpty();
    await givePictures(page, 'choose', [picture('official address')]);
    await outcome(page);
    await readVerdict(page);
    await page.close();
    const again = await openCheckPage(browser());
    expect((await readVerdict(again)).level).toBe(LEVEL_LABELS.zh_CN.unverified);
    expect(await again.evaluate(() => document.querySelector('.picture-notice') !== null)).toBe(true);
    await clear(again);
    await again.close();
  });

  test('a QR code in it is judged by itself and with the text', async () => {
    const page = await openEmpty();
    await givePictures(page, 'drop', [picture('QR code below the text')]);
    await outcome(page);
    expect(await boxText(page)).toContain(CODE);
    const code = await page.evaluate(() => document.querySelector('.picture-code')?.textContent ?? '');
    expect(code).toContain(CODE);
    expect(code).toContain(LEVEL_LABELS.zh_CN.dangerous);
    expect((await readVerdict(page)).words).toContain('mucfc-loan.top');
    await page.close();
  });
});

test(
  'reading can be cancelled, and another picture is read after that',
  async () => {
    const page = await openEmpty();
    await givePictures(page, 'choose', [picture('fee first')]);
    await waitFor(page, 'the reading to begin', () => document.querySelector('.picture-progress') !== null, []);
    await page.evaluate(() => document.querySelector<HTMLElement>('.picture-actions button:last-child')?.click());
    expect(await outcome(page)).toContain('已取消');
    expect(await boxText(page)).toBe('');
    await clear(page);
    await givePictures(page, 'choose', [picture('fee first')]);
    expect(await outcome(page)).toContain('文字已放进上面的框里');
    await page.close();
  },
  PATIENCE,
);

test(
  'an image on a page is read in a small window, from what is on the screen',
  async () => {
    const forum = 'http://forum.example/thread';
    const srcUrl = 'http://pictures.example/sms.png';
    const { bytes } = picture('fee first');
    web.serve('pictures.example', () => ({ headers: { 'content-type': 'image/png' }, body: Buffer.from(bytes) }));
    web.serve('forum.example', () => ({
      body: `<!doctype html><title>forum</title><img width="420" src="${srcUrl}">`,
    }));
    const eyes = await openEmpty();
    const page = await browser().openWeb(forum, { width: 1000, height: 800 });
    await settled(
      page,
      'the image',
      () => document.title === 'forum' && document.querySelector('img')?.naturalWidth !== 0,
    );
    const asked = web.asked('pictures.example').length;
    await browser().chooseMenu({ menuItemId: 'image', mediaType: 'image', srcUrl, pageUrl: forum });
    await expect.poll(() => eyes.evaluate(textInWindow), { timeout: 50_000 }).toContain('解冻金到指定账户');
    expect(web.asked('pictures.example')).toHaveLength(asked);
    await page.close();
    await eyes.close();
  },
  PATIENCE,
);

/** In a page of the extension: what stands in the box of its small window, as the pages of one extension see each other. */
function textInWindow(): string {
  const { extension } = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const views: readonly Window[] = extension.getViews();
  const found = views.find(({ location }) => location.search.startsWith('?window&picture='));
  return found?.document.querySelector('textarea')?.value ?? '';
}

test(
  'how it looks: in all colours, in 360 pixels and at twice the text',
  async () => {
    const page = await openEmpty();
    await givePictures(page, 'choose', [picture('QR code below the text')]);
    await outcome(page);
    await givePictures(page, 'choose', [
      { name: 'letter.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF-1.7') },
    ]);
    await waitFor(page, 'the second answer', () => document.body.innerText.includes('不是图片'), []);
    for (const scheme of ['light', 'dark'] as const) {
      await page.colorScheme(scheme);
      expect(await seriousViolations(page)).toEqual([]);
      await look(browser(), page, `pictures-${scheme}`);
    }
    await page.colorScheme('light');
    await page.forcedColors(true);
    await look(browser(), page, 'pictures-forced');
    await page.forcedColors(false);
    await page.resize({ width: 360, height: 1500 });
    expect(await overflowing(page)).toEqual([]);
    await enlarge(page, 200);
    expect(await overflowing(page)).toEqual([]);
    await look(browser(), page, 'pictures-200-percent');
    await page.close();
  },
  PATIENCE,
);

test(
  'of an animation the first frame is read, and that is said',
  async () => {
    const page = await openEmpty();
    await givePictures(page, 'choose', [{ name: 'moving.gif', type: 'image/gif', bytes: movingGif() }]);
    await outcome(page);
    expect(await page.evaluate(() => document.querySelector('.picture-card')?.textContent ?? '')).toContain('这是动图');
    await page.close();
  },
  PATIENCE,
);

/** Forty by forty pixels, two frames that each change one of them. */
function movingGif(): Uint8Array {
  const screen = [40, 0, 40, 0, 0x80, 0, 0, 255, 255, 255, 0, 0, 0];
  const frame = [0x21, 0xf9, 4, 0, 20, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
  return Buffer.concat([
    Buffer.from('GIF89a'),
    Buffer.from(screen),
    Buffer.from(frame),
    Buffer.from(frame),
    Buffer.from(';'),
  ]);
}

/** A PNG of one colour that decodes; `cut` leaves bytes off its end. */
function plainPng(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const framed = Buffer.alloc(body.length + 8);
    framed.writeUInt32BE(data.length, 0);
    body.copy(framed, 4);
    framed.writeUInt32BE(crc(body), body.length + 4);
    return framed;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0], 8);
  // Zeros: each row unfiltered, every pixel black.
  const rows = deflateSync(Buffer.alloc((width + 1) * height), { level: 9 });
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

const GOOD_PNG = plainPng(400, 300);
const BAD_FILES: readonly (readonly [string, string, () => GivenFile])[] = [
  ['a damaged picture', '图片打不开', () => ({ name: 'cut.png', type: 'image/png', bytes: GOOD_PNG.slice(0, 26) })],
  [
    'a picture with nothing in it',
    '没有在图里找到文字',
    () => ({ name: 'black.png', type: 'image/png', bytes: GOOD_PNG }),
  ],
  ['too many pixels', '图片太大', () => ({ name: 'vast.png', type: 'image/png', bytes: plainPng(12_000, 5_000) })],
  ['a PDF', '不是图片', () => ({ name: 'letter.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF-1.7\n') })],
  [
    'a text that calls itself a picture',
    '不是图片',
    () => ({ name: 'a.png', type: 'image/png', bytes: Buffer.from('文字') }),
  ],
  ['an empty file', '图片打不开', () => ({ name: 'a.jpg', type: 'image/jpeg', bytes: new Uint8Array(0) })],
  [
    'SVG, which is a document',
    '浏览器打不开这种格式',
    () => ({ name: 'a.svg', type: 'image/svg+xml', bytes: readFileSync('public/icon.svg') }),
  ],
];

describe('files that cannot be read are answered with a sentence', { timeout: PATIENCE }, () => {
  test.each(BAD_FILES)('%s', async (_, sentence, file) => {
    const page = await openEmpty();
    await givePictures(page, 'choose', [file()]);
    expect(await outcome(page)).toContain(sentence);
    expect(await boxText(page)).toBe('');
    await page.close();
  });
});

test(
  'a picture pasted into the real popup is read there',
  async () => {
    const page = await openEmpty();
    const popup = await openPopup(page);
    // Effects have run, so it listens.
    await waitFor(popup, 'the box', () => document.activeElement?.tagName === 'TEXTAREA', []);
    await givePictures(popup, 'paste', [picture('fee first')]);
    const text = () => popup.evaluate(() => document.querySelector('textarea')?.value);
    await expect.poll(text, { timeout: PATIENCE }).toContain('解冻金到指定账户');
    expect((await readVerdict(popup)).level).toBe(LEVEL_LABELS.zh_CN.dangerous);
    await page.close();
  },
  PATIENCE,
);

test('the button under the toolbar opens the page where pictures can be chosen', async () => {
  const page = await openEmpty();
  const popup = await browser().open('popup.html');
  await waitFor(popup, 'the box', () => document.activeElement instanceof HTMLTextAreaElement, []);
  expect(await popup.evaluate(() => document.querySelector('input[type=file]') === null)).toBe(true);
  const tabs = async () => JSON.stringify(await page.api('tabs.query', {})).match(/popup\.html\?tab/g)?.length ?? 0;
  const count = await tabs();
  await popup.evaluate(() => document.querySelector<HTMLElement>('.picture-choose')?.click());
  await expect.poll(tabs, { timeout: 10_000 }).toBe(count + 1);
  await page.close();
});
