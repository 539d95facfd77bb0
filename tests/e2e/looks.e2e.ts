/** How the answer looks: nothing serious found by axe, nothing cut off when enlarged, and a picture of every level. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { DrivenPage } from '@/scripts/browser/driver';
import { check, openCheckPage, POPUP_SIZE } from './check-page';
import { drivenBrowser } from './driven-browser';
import { enlarge, overflowing, picture, seriousViolations } from './look-at';
import { LEVEL_LABELS, onePerLevel } from './messages';

const browser = drivenBrowser({ language: 'zh-CN' });
let page: DrivenPage;
beforeAll(async () => {
  page = await openCheckPage(browser());
});

const LEVELS = onePerLevel().map(({ level, text }) => [level, text] as const);

describe.each(['light', 'dark'] as const)('in %s colours', (scheme) => {
  beforeAll(() => page.colorScheme(scheme));

  test.each(LEVELS)('%s', async (level, text) => {
    const verdict = await check(page, text);
    expect(verdict.level).toBe(LEVEL_LABELS.zh_CN[level]);
    expect(await seriousViolations(page)).toEqual([]);
    await picture(browser(), page, `${level}-${scheme}`);
  });
});

describe('text of double size', () => {
  beforeAll(async () => {
    await page.colorScheme('light');
    await enlarge(page, 200);
  });

  test.each(LEVELS)('%s', async (level, text) => {
    await check(page, text);
    expect(await overflowing(page)).toEqual([]);
    await picture(browser(), page, `${level}-200-percent`);
  });
});

test('a window of 320 pixels is wide enough', async () => {
  await enlarge(page, 100);
  await page.resize({ width: 320, height: POPUP_SIZE.height });
  for (const [, text] of LEVELS) {
    await check(page, text);
    expect(await overflowing(page)).toEqual([]);
  }
});

test('the colours a person forces leave every level told apart by more than colour', async () => {
  await page.forcedColors(true);
  for (const [level, text] of LEVELS) {
    await check(page, text);
    await picture(browser(), page, `${level}-forced`);
  }
  await page.forcedColors(false);
});
