/** How the answer looks: nothing serious found by axe, nothing cut off when enlarged, and a picture of every level. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DrivenPage } from '@/scripts/browser/driver';
import { check, openCheckPage, POPUP_SIZE } from './check-page';
import { drivenBrowser } from './driven-browser';
import { LEVEL_LABELS, onePerLevel } from './messages';

const PICTURES = 'screenshots/e2e';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly string[];
}

const browser = drivenBrowser({ language: 'zh-CN' });
let page: DrivenPage;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  page = await openCheckPage(browser());
  await page.run(AXE);
});

async function seriousViolations(): Promise<readonly Violation[]> {
  const found = await page.evaluate(async (): Promise<readonly Violation[]> => {
    // Half-way through a change of colours nothing has its contrast.
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    const { violations } = await Reflect.get(globalThis, 'axe').run();
    return violations.map(({ id, impact, nodes }: { id: string; impact: string; nodes: { html: string }[] }) => ({
      id,
      impact,
      nodes: nodes.map(({ html }) => html),
    }));
  });
  return found.filter(({ impact }) => impact === 'serious' || impact === 'critical');
}

async function picture(name: string): Promise<void> {
  writeFileSync(`${PICTURES}/${browser().family}-${name}.png`, await page.screenshot());
}

describe.each(['light', 'dark'] as const)('in %s colours', (scheme) => {
  beforeAll(() => page.colorScheme(scheme));

  test.each(onePerLevel().map((message) => [message.level, message.text] as const))('%s', async (level, text) => {
    const verdict = await check(page, text);
    expect(verdict.level).toBe(LEVEL_LABELS.zh_CN[level]);
    expect(await seriousViolations()).toEqual([]);
    await picture(`${level}-${scheme}`);
  });

  test('the empty screen', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('.paste-actions .quiet')?.click());
    expect(await seriousViolations()).toEqual([]);
    await picture(`empty-${scheme}`);
  });
});

describe('text of double size', () => {
  beforeAll(async () => {
    await page.colorScheme('light');
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
  });

  test.each(onePerLevel().map((message) => [message.level, message.text] as const))('%s', async (level, text) => {
    await check(page, text);
    expect(await page.evaluate(overflowing)).toEqual([]);
    await picture(`${level}-200-percent`);
  });
});

test('a window of 320 pixels is wide enough', async () => {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  await page.resize({ width: 320, height: POPUP_SIZE.height });
  for (const { text } of onePerLevel()) {
    await check(page, text);
    expect(await page.evaluate(overflowing)).toEqual([]);
  }
});

/** What sticks out of the window sideways, so that a person would have to scroll both ways. */
function overflowing(): readonly string[] {
  const width = document.documentElement.clientWidth;
  return [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
    .filter((element) => element.getBoundingClientRect().right > width + 1)
    .map((element) => `${element.className}: ${element.innerText.slice(0, 40)}`);
}
