import { resolve } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import type { DrivenBrowser } from '@/scripts/browser/driver';
import type { BrowserFamily } from '@/scripts/browser/find-browser';
import { BUILT_EXTENSION, launchBrowser } from '@/scripts/browser/launch-browser';

declare module 'vitest' {
  interface ProvidedContext {
    family: BrowserFamily;
  }
}

/** One headless browser for all tests of the file that calls this; killed after them, whatever happens. */
export function drivenBrowser(options: {
  readonly language: string;
  readonly proxyPort?: number;
}): () => DrivenBrowser {
  let browser: DrivenBrowser | undefined;
  beforeAll(async () => {
    const family = inject('family');
    browser = await launchBrowser(family, { ...options, headless: true, extension: resolve(BUILT_EXTENSION[family]) });
  });
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('the browser is not up yet: ask for it inside a test');
    return browser;
  };
}
