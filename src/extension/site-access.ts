/** Whether warnings on pages can work: browsers let people withhold or take back the access to sites. */
import { browser } from './browser';

const ORIGINS = ['http://*/*', 'https://*/*'];

export function hasSiteAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: ORIGINS });
}

/** Call from a click: the browser asks the person. */
export function requestSiteAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: ORIGINS });
}
