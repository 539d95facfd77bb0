/** Whether warnings on pages can work: browsers let people withhold or take back the access to sites. */
import { browser } from './browser';

/** As the manifest names them: a browser asks for, and takes back, exactly these. */
const ORIGINS = ['<all_urls>'];

export function hasSiteAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: ORIGINS });
}

/** Call from a click: the browser asks the person. */
export function requestSiteAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: ORIGINS });
}
