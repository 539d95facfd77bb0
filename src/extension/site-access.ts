/** Whether warnings on pages can work: browsers let people withhold or take back the access to sites. */
import { browser } from './browser';

/** As the manifest names them: a browser asks for, and takes back, exactly these. */
const ORIGINS = ['<all_urls>'];

export function hasSiteAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: ORIGINS });
}

/** Calls back whenever the person gives or takes the access, in the browser's own pages too, until the signal aborts. */
export function watchSiteAccess(onChange: (hasAccess: boolean) => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  const listener = () => void hasSiteAccess().then((has) => !signal.aborted && onChange(has), reportError);
  onAdded.addListener(listener);
  onRemoved.addListener(listener);
  signal.addEventListener(
    'abort',
    () => {
      onAdded.removeListener(listener);
      onRemoved.removeListener(listener);
    },
    { once: true },
  );
}

/** Call from a click: the browser asks the person. */
export function requestSiteAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: ORIGINS });
}
