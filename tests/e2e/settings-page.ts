/** The settings page as a person uses it: what is pressed, written and chosen, and what was stored of it. */
import { expect } from 'vitest';
import type { DrivenBrowser, DrivenPage, Json } from '@/scripts/browser/driver';
import { settled } from './settled';

/** `expect.poll` for a machine that is busy: a press is stored, told to every window and drawn again. */
export const eventually = <Value>(read: () => Value | Promise<Value>) => expect.poll(read, { timeout: 10_000 });

/** With everything loaded that can be asked of it. */
export async function openSettings(browser: DrivenBrowser): Promise<DrivenPage> {
  const page = await browser.open('options.html', { width: 760, height: 1200 });
  await settled(page, 'the registry', () => document.querySelectorAll('#registry .hint').length > 2);
  return page;
}

/** What stands in a part of the page. */
export const wordsIn = (page: DrivenPage, part: string) =>
  page.evaluate((id: string) => document.querySelector<HTMLElement>(id)?.innerText ?? '', part);

/** The settings as they lie on the disk. */
export async function stored(page: DrivenPage) {
  const { settings = {} } = (await page.api('storage.local.get', 'settings')) as { settings?: Record<string, Json> };
  return settings;
}

/** A button by how its words begin, in a part of the page where several have them. */
export const press = (page: DrivenPage, words: string, part = 'body') =>
  page.evaluate(
    (wanted: string, within: string) => {
      const buttons = document.querySelectorAll<HTMLElement>(`${within} button`);
      const button = [...buttons].find((one) => one.innerText.trim().startsWith(wanted));
      if (!button) throw new Error(`no button ${wanted} among ${[...buttons].map((one) => one.innerText).join()}`);
      button.click();
    },
    words,
    part,
  );

/** Into a field, found by its label. */
export const write = (page: DrivenPage, label: string, text: string) =>
  page.evaluate(
    (wanted: string, value: string) => {
      const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === wanted);
      const field = found && document.getElementById(found.htmlFor);
      if (!(field instanceof HTMLInputElement) && !(field instanceof HTMLTextAreaElement)) throw new Error(wanted);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    label,
    text,
  );

/** In a list, found by its label. */
export const choose = (page: DrivenPage, label: string, value: string) =>
  page.evaluate(
    (wanted: string, chosen: string) => {
      const found = [...document.querySelectorAll('label')].find((one) => one.textContent?.trim() === wanted);
      const field = found && document.getElementById(found.htmlFor);
      if (!(field instanceof HTMLSelectElement)) throw new Error(wanted);
      field.value = chosen;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
    value,
  );

/** As if chosen in the file dialog, which no driver opens. */
export const giveFile = (page: DrivenPage, name: string, text: string) =>
  page.evaluate(
    (file: string, content: string) => {
      const chooser = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!chooser) throw new Error('no file chooser');
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], file, { type: 'application/json' }));
      chooser.files = transfer.files;
      chooser.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );

/** As after installing. */
export async function emptied(page: DrivenPage) {
  await page.api('storage.local.clear');
  await page.reload();
  await settled(page, 'the registry', () => document.querySelectorAll('#registry .hint').length > 2);
}
