import { render } from 'preact';
import { hostParts, shownHost } from '@/src/explain/shown-host';
import { allowHost } from '@/src/extension/allowlist';
import { applyAppearance } from '@/src/extension/appearance';
import { browser } from '@/src/extension/browser';
import { localeOf } from '@/src/extension/language';
import { leaveTab } from '@/src/extension/navigation/leave-tab';
import type { GateOutcome } from '@/src/extension/navigation/pass-gate';
import { passOnce } from '@/src/extension/navigation/passes';
import { readSettings } from '@/src/extension/settings/read-settings';
import { within } from '@/src/extension/within';
import { type Locale, localeFor } from '@/src/i18n/locale';
import { uiWords } from '@/src/i18n/ui/ui-words';
import { InterstitialScreen } from '@/src/ui/screens/interstitial-screen';
import { htmlLang } from '@/src/ui/text/html-lang';
import '@/src/ui/styles/interstitial.css';

/** Milliseconds for what takes a hundredth of that in a browser in good health. */
const LONGEST = 2_000;

type Shown = Exclude<GateOutcome, { sort: 'open' }>;

export async function showInterstitial(outcome: Shown): Promise<void> {
  const settings = await within(LONGEST, readSettings()).catch(() => undefined);
  const locale = settings ? localeOf(settings.settings.language) : localeFor(browser.i18n.getUILanguage());
  applyAppearance(htmlLang(locale), settings?.settings.textSize ?? 'normal');
  document.title = uiWords(locale).appName;
  draw(outcome, locale, false);
  if (outcome.sort === 'stopped') await markTab();
}

/** @param hasFailed a choice could not be carried out */
function draw(outcome: Shown, locale: Locale, hasFailed: boolean): void {
  const view = outcome.sort === 'stopped' ? outcome.view : undefined;
  const open = (address: string) => location.replace(address);
  const openAfter = async (leave: (target: URL) => Promise<void>) => {
    if (outcome.sort === 'nothing') return;
    try {
      await within(LONGEST, leave(outcome.target));
      open(outcome.target.href);
    } catch (error) {
      reportError(error);
      draw(outcome, locale, true);
    }
  };
  render(
    <InterstitialScreen
      locale={locale}
      stopped={view}
      unchecked={outcome.sort === 'not-checked' ? hostParts(shownHost(outcome.target.hostname), undefined) : undefined}
      hasFailed={hasFailed}
      onLeave={async () => leaveTab(await tabId(), view?.late === true)}
      onTryAgain={() => location.reload()}
      onOpenOfficial={(domain) => open(`https://${domain}/`)}
      onGoOn={() => openAfter(async (target) => passOnce(target, (await tabId()) ?? -1))}
      onMistake={() => openAfter((target) => allowHost(target.hostname, 'interstitial'))}
    />,
    document.body,
  );
}

async function tabId(): Promise<number | undefined> {
  return (await browser.tabs.getCurrent())?.id;
}

async function markTab(): Promise<void> {
  const id = await tabId();
  if (id !== undefined) await browser.action.setBadgeText({ tabId: id, text: '!' }).catch(reportError);
}
