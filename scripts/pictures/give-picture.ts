/** Gives pictures to the check page as a person's browser would: pasted, dropped, or through the file chooser. */
import type { ReadablePage } from '../browser/driver';

export type Way = 'paste' | 'drop' | 'choose';

export interface GivenFile {
  readonly name: string;
  /** MIME type as the browser tells it, from the file's name. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

export async function givePictures(page: ReadablePage, way: Way, files: readonly GivenFile[]): Promise<void> {
  const encoded = files.map(({ name, type, bytes }) => ({ name, type, body: Buffer.from(bytes).toString('base64') }));
  await page.evaluate(giveInPage, way, encoded);
}

function giveInPage(
  way: 'paste' | 'drop' | 'choose',
  files: readonly { readonly name: string; readonly type: string; readonly body: string }[],
): void {
  const carried = new DataTransfer();
  for (const { name, type, body } of files) {
    const bytes = Uint8Array.from(atob(body), (character) => character.charCodeAt(0));
    carried.items.add(new File([bytes], name, { type }));
  }
  const common = { bubbles: true, cancelable: true } as const;
  if (way === 'choose') {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file chooser on the page');
    input.files = carried.files;
    input.dispatchEvent(new Event('change', common));
  } else if (way === 'paste') {
    // Firefox makes no event of its own with files in it, and its headless clipboard holds text only.
    const pasted = Object.defineProperty(new Event('paste', common), 'clipboardData', { value: carried });
    document.querySelector('textarea')?.dispatchEvent(pasted);
  } else {
    const target = document.querySelector('main') ?? document.body;
    target.dispatchEvent(new DragEvent('dragover', { ...common, dataTransfer: carried }));
    target.dispatchEvent(new DragEvent('drop', { ...common, dataTransfer: carried }));
  }
}
