import { existsSync } from 'node:fs';
import { BROWSER_FAMILIES } from '@/scripts/browser/find-browser';
import { requireBrowser } from '@/scripts/browser/install-browser';
import { BUILT_EXTENSION } from '@/scripts/browser/launch-browser';

/** Both browsers and both builds are there before the first test asks for one. */
export function setup(): void {
  for (const family of BROWSER_FAMILIES) {
    requireBrowser(family);
    if (!existsSync(`${BUILT_EXTENSION[family]}/manifest.json`)) {
      throw new Error(`${BUILT_EXTENSION[family]} is not built: run npm run test:e2e, which builds it`);
    }
  }
}
