import { browser } from '@/src/extension/browser';
import { judgeStopped } from '@/src/extension/navigation/judge-stopped';
import { passHarmless } from '@/src/extension/navigation/passes';
import { parseWebAddress } from '@/src/extension/navigation/web-address';

// The gate: a stopped address stands behind the #. Nothing is drawn until it is known to deserve a warning.
const isLate = new URLSearchParams(location.search).has('late');
const address = location.href.slice(location.href.indexOf('#') + 1);
const target = location.hash === '' ? undefined : parseWebAddress(address);

const tab = await browser.tabs.getCurrent();
const stopped = target && (await judgeStopped(target, isLate));
if (target && !stopped && !isLate && tab?.id !== undefined) {
  await passHarmless(target, tab.id, tab.incognito);
  location.replace(target.href);
} else {
  const { showInterstitial } = await import('./show-interstitial');
  await showInterstitial(stopped, tab?.id);
}
