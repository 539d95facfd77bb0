import { render } from 'preact';
import { allowHost } from '@/src/extension/allowlist';
import { browser } from '@/src/extension/browser';
import { readLocale } from '@/src/extension/language';
import type { StoppedView } from '@/src/extension/navigation/judge-stopped';
import { leaveTab } from '@/src/extension/navigation/leave-tab';
import { passOnce } from '@/src/extension/navigation/passes';
import { localeFor } from '@/src/i18n/locale';
import { uiWords } from '@/src/i18n/ui/ui-words';
import { InterstitialScreen } from '@/src/ui/screens/interstitial-screen';
import { htmlLang } from '@/src/ui/text/html-lang';
import '@/src/ui/styles/interstitial.css';

interface StoppedAddress {
  readonly target: URL;
  readonly view: StoppedView;
}

/** @param result nothing when the page was opened by hand */
export async function showInterstitial(
  result: StoppedAddress | 'not-checked' | undefined,
  tabId: number | undefined,
): Promise<void> {
  const stopped = result === 'not-checked' ? undefined : result;
  const locale = await readLocale().catch(() => localeFor(browser.i18n.getUILanguage()));
  document.documentElement.lang = htmlLang(locale);
  document.title = uiWords(locale).appName;
  const open = (url: URL) => location.replace(url.href);
  render(
    <InterstitialScreen
      locale={locale}
      stopped={stopped?.view}
      isUnchecked={result === 'not-checked'}
      onLeave={() => leaveTab(tabId, stopped?.view.late === true)}
      onOpenOfficial={(domain) => open(new URL(`https://${domain}/`))}
      onGoOn={async () => {
        if (!stopped || tabId === undefined) return;
        await passOnce(stopped.target, tabId);
        open(stopped.target);
      }}
      onMistake={async () => {
        if (!stopped) return;
        await allowHost(stopped.target.hostname, 'interstitial');
        open(stopped.target);
      }}
    />,
    document.body,
  );
  if (tabId !== undefined && stopped) await browser.action.setBadgeText({ tabId, text: '!' }).catch(reportError);
}
