import { resolve } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import type { DrivenBrowser, LaunchOptions } from '@/scripts/browser/driver';
import type { BrowserFamily } from '@/scripts/browser/find-browser';
import { BUILT_EXTENSION, launchBrowser } from '@/scripts/browser/launch-browser';

declare module 'vitest' {
  interface ProvidedContext {
    family: BrowserFamily;
  }
}

type Options = Pick<LaunchOptions, 'language' | 'proxyPort' | 'privateWindows' | 'keepsWelcome'>;

/** One headless browser for all tests of the file that calls this; killed after them, whatever happens. Options that are only known then come as a function. */
export function drivenBrowser(options: Options | (() => Options)): () => DrivenBrowser {
  let browser: DrivenBrowser | undefined;
  beforeAll(async () => {
    const family = inject('family');
    browser = await launchBrowser(family, {
      ...(typeof options === 'function' ? options() : options),
      headless: true,
      extension: resolve(BUILT_EXTENSION[family]),
    });
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('the browser is not up yet: ask for it inside a test');
    return browser;
  };
}
