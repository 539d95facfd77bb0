/** Everything the background listens to. Listeners are added at once, so that the browser wakes it for them; the rest waits. */
import { showLevel } from './badge';
import { browser } from './browser';
import { type Checker, createChecker } from './checker';
import { installGate } from './navigation/install-gate';
import { watchNavigation } from './navigation/watch-navigation';
import { parseWebAddress } from './navigation/web-address';

export function startBackground(): void {
  const checker = once(createChecker);
  watchNavigation(checker, (tabId, address) => {
    const url = parseWebAddress(address);
    if (url) showLevel(tabId, checker().judgeAddress(url.href).level).catch(reportError);
  });
  const { runtime } = browser;
  const prepare = () => void installGate().catch(reportError);
  runtime.onInstalled.addListener(prepare);
  runtime.onStartup.addListener(prepare);
}

/** The engine takes tens of milliseconds to prepare: not before the first question, and not twice. */
function once(create: () => Checker): () => Checker {
  let checker: Checker | undefined;
  return () => {
    checker ??= create();
    return checker;
  };
}
