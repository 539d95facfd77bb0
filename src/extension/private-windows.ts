/**
 * Firefox serves private and ordinary windows by one background, whose memory outlives the private ones: what was said in them ends
 * with the last of them. Chromium's half for private windows is a background of its own and ends by itself.
 */
import { forgetPrivateAllowlist } from './allowlist';
import { browser } from './browser';
import { forgetJudgedPrivately } from './navigation/judged-before';

/** Call while the background starts. */
export function watchPrivateWindows(): void {
  if (browser.runtime.getManifest().incognito === 'split') return;
  browser.windows.onRemoved.addListener(() => void forgetWithTheLast().catch(reportError));
}

async function forgetWithTheLast(): Promise<void> {
  const windows = await browser.windows.getAll();
  if (windows.some(({ incognito }) => incognito)) return;
  await Promise.all([forgetPrivateAllowlist(), forgetJudgedPrivately()]);
}
