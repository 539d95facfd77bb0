import { browser } from '@/src/extension/browser';
import { askStopped } from '@/src/extension/navigation/ask-stopped';
import { passHarmless } from '@/src/extension/navigation/passes';
import { parseWebAddress, withoutWildcards } from '@/src/extension/navigation/web-address';

// The gate: a stopped address stands behind the #. Nothing is drawn until it is known to deserve a warning.
const isLate = new URLSearchParams(location.search).has('late');
const address = location.href.slice(location.href.indexOf('#') + 1);
const stopped = location.hash === '' ? undefined : parseWebAddress(address);
// What is opened in the end must be what the leave is written for.
const target = stopped && withoutWildcards(stopped);

async function open(): Promise<void> {
  const [tab, view] = await Promise.all([browser.tabs.getCurrent(), target ? askStopped(target, isLate) : null]);
  if (target && !view && !isLate && tab?.id !== undefined) {
    await passHarmless(target, tab.id, tab.incognito);
    location.replace(target.href);
  } else {
    const { showInterstitial } = await import('./show-interstitial');
    await showInterstitial(target && view ? { target, view } : undefined, tab?.id);
  }
}

try {
  await open();
} catch (error) {
  reportError(error);
  // Storage or rules refused: whether something speaks against the address is not known, and an empty page helps nobody.
  const { showInterstitial } = await import('./show-interstitial');
  await showInterstitial('not-checked', undefined);
}
