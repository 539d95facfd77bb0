/** What happens once, right after a person has installed the extension. */
import { browser } from './browser';

const WELCOME = 'welcome.html';

/** Give to `runtime.onInstalled`: opens the welcome page after an installation, and after nothing else. */
export async function welcomeOnce({ reason }: { readonly reason: string }): Promise<void> {
  if (reason !== 'install') return;
  const { installType } = await browser.management.getSelf();
  // An organisation put it on many desks at once; nobody there asked for a page.
  if (installType === 'admin') return;
  await browser.tabs.create({ url: browser.runtime.getURL(WELCOME) });
}
