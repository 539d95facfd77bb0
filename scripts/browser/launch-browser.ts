import type { DrivenBrowser, LaunchOptions } from './driver';
import type { BrowserFamily } from './find-browser';
import { requireBrowser } from './install-browser';
import { launchChromium } from './launch-chromium';
import { launchFirefox } from './launch-firefox';

/** Folder of the build for a family, from the root of the repository. */
export const BUILT_EXTENSION: Readonly<Record<BrowserFamily, string>> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

/**
 * Finds (or installs) a browser of the family and launches it with the built extension.
 *
 * @throws {BrowserMissing} from `requireBrowser`
 */
export function launchBrowser(
  family: BrowserFamily,
  options: Omit<LaunchOptions, 'binary' | 'extension'> & { readonly extension: string },
): Promise<DrivenBrowser> {
  const launch = family === 'chromium' ? launchChromium : launchFirefox;
  return launch({ ...options, binary: requireBrowser(family) });
}
