import { passGate } from '@/src/extension/navigation/pass-gate';

// The gate: a stopped address stands behind the #. Nothing is drawn until it is known to deserve a warning.
const isLate = new URLSearchParams(location.search).has('late');
const address = location.hash === '' ? '' : location.href.slice(location.href.indexOf('#') + 1);
const outcome = await passGate(address, isLate);
if (outcome.sort === 'open') location.replace(outcome.target.href);
else {
  const { showInterstitial } = await import('./show-interstitial');
  await showInterstitial(outcome);
}
