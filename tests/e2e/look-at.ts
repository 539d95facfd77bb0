/** Looking at a page of the extension: what axe finds, what sticks out, and a picture for a person to look at. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { DrivenBrowser, DrivenPage } from '@/scripts/browser/driver';

const PICTURES = 'screenshots/e2e';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe calls serious or critical, one line each. */
export async function seriousViolations(page: DrivenPage): Promise<readonly string[]> {
  if (!(await page.evaluate(() => Reflect.has(globalThis, 'axe')))) await page.run(`${AXE}; ''`);
  return page.evaluate(async (): Promise<readonly string[]> => {
    // Half-way through a change of colours nothing has its contrast.
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    const { violations } = await Reflect.get(globalThis, 'axe').run();
    return violations
      .filter(({ impact }: { impact: string }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }: { id: string; nodes: { html: string }[] }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** What sticks out of the window sideways, so that a person would have to scroll both ways. */
export function overflowing(page: DrivenPage): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.className}: ${element.innerText?.slice(0, 40)}`);
  });
}

/** Text of this many percent of the person's usual size. */
export async function enlarge(page: DrivenPage, percent: number): Promise<void> {
  await page.evaluate((size: number) => {
    document.documentElement.style.fontSize = size === 100 ? '' : `${size}%`;
  }, percent);
}

/** `screenshots/e2e/<browser>-<name>.png`. */
export async function picture(browser: DrivenBrowser, page: DrivenPage, name: string): Promise<void> {
  const file = `${PICTURES}/${browser.family}-${name}.png`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await page.screenshot());
}
