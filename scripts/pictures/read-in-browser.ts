import { type DrivenPage, waitFor } from '../browser/driver';
import { type Taken, watchBrowser } from './browser-use';
import { givePictures } from './give-picture';
import type { MadePicture } from './make-pictures';

/** Milliseconds. On a machine that does nothing else a picture takes two seconds. */
const PATIENCE = 180_000;

export interface ReadInBrowser {
  /** What stands in the box afterwards. */
  readonly text: string;
  /** As the screen names it. */
  readonly level: string;
  /** Hosts of the links that were found, and whether each is marked to be compared. */
  readonly links: readonly { readonly host: string; readonly isMarked: boolean }[];
  /** Contents of the QR codes. */
  readonly codes: readonly string[];
  /** From the picture's coming to the answer on the screen. */
  readonly milliseconds: number;
  readonly taken: Taken | undefined;
}

/** On an empty check page; leaves it empty. */
export async function readInBrowser(page: DrivenPage, { scene, type, bytes }: MadePicture): Promise<ReadInBrowser> {
  const meter = watchBrowser();
  const start = performance.now();
  try {
    await givePictures(page, 'choose', [{ name: `${scene.name}.${type.slice(6)}`, type, bytes }]);
    await waitFor(page, `an answer to ${scene.name}`, isAnswered, [], PATIENCE);
    const milliseconds = performance.now() - start;
    return { ...(await page.evaluate(answerOnPage)), milliseconds, taken: meter.stop() };
  } finally {
    meter.stop();
    await page.evaluate(() => document.querySelector<HTMLElement>('.paste-actions .quiet')?.click());
    await waitFor(page, 'an empty page', () => document.querySelector('.picture-card') === null, []);
  }
}

function isAnswered(): boolean {
  const isRead =
    document.querySelector('.picture-card') !== null && document.querySelector('.picture-progress') === null;
  const isEmpty = document.querySelector('textarea')?.value === '';
  return isRead && (isEmpty || document.querySelector('.verdict-level') !== null);
}

function answerOnPage(): Omit<ReadInBrowser, 'milliseconds' | 'taken'> {
  const words = (element: Element | null) => element?.textContent?.trim() ?? '';
  return {
    text: document.querySelector('textarea')?.value ?? '',
    level: words(document.querySelector('.verdict-level')),
    links: [...document.querySelectorAll('.link-card')].map((card) => ({
      host: words(card.querySelector('.host')),
      isMarked: card.querySelector('.must-compare') !== null,
    })),
    codes: [...document.querySelectorAll('.picture-code-text')].map(words),
  };
}
