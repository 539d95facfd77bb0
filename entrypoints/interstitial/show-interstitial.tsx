import { render } from 'preact';
import type { Circumstances } from '@/src/explain/circumstances';
import { hostParts, shownHost } from '@/src/explain/shown-host';
import { applyAppearance } from '@/src/extension/appearance';
import { browser } from '@/src/extension/browser';
import { circumstancesOf } from '@/src/extension/family/circumstances';
import { localeOf } from '@/src/extension/language';
import type { StoppedChoice } from '@/src/extension/navigation/continue-stopped';
import { leaveTab } from '@/src/extension/navigation/leave-tab';
import type { GateOutcome } from '@/src/extension/navigation/pass-gate';
import { sendToBackground } from '@/src/extension/send';
import { textSizeOf } from '@/src/extension/settings/effective-settings';
import { readSettings } from '@/src/extension/settings/read-settings';
import { within } from '@/src/extension/within';
import { type Locale, localeFor } from '@/src/i18n/locale';
import { uiWords } from '@/src/i18n/ui/ui-words';
import type { PassphraseAnswer } from '@/src/ui/family/passphrase-form';
import { InterstitialScreen } from '@/src/ui/screens/interstitial-screen';
import { htmlLang } from '@/src/ui/text/html-lang';
import '@/src/ui/styles/interstitial.css';

/** Milliseconds for what takes a hundredth of that in a browser in good health. */
const LONGEST = 2_000;
/** Milliseconds to compare a passphrase, slow on purpose: half a second here, many times that on an old machine. */
const LONGEST_COMPARING = 20_000;

type Shown = Exclude<GateOutcome, { sort: 'open' }>;

export async function showInterstitial(outcome: Shown): Promise<void> {
  const settings = await within(LONGEST, readSettings()).catch(() => undefined);
  const locale = settings ? localeOf(settings.settings.language) : localeFor(browser.i18n.getUILanguage());
  applyAppearance(htmlLang(locale), settings ? textSizeOf(settings) : 'normal');
  document.title = uiWords(locale).appName;
  draw(outcome, { locale, circumstances: settings && circumstancesOf(settings) }, false);
  if (outcome.sort === 'stopped') await markTab();
}

interface Reader {
  readonly locale: Locale;
  readonly circumstances: Circumstances | undefined;
}

/** @param hasFailed a choice could not be carried out */
function draw(outcome: Shown, reader: Reader, hasFailed: boolean): void {
  const view = outcome.sort === 'stopped' ? outcome.view : undefined;
  const open = (address: string) => location.replace(address);
  const wayOn = (choice: StoppedChoice) => async (passphrase?: string) => {
    const leave = await askLeave(outcome, choice, passphrase);
    if (leave.result === 'right' && outcome.sort !== 'nothing') open(outcome.target.href);
    // Where a passphrase is asked for, its form says what became of it.
    else if (passphrase === undefined) draw(outcome, reader, true);
    return leave;
  };
  render(
    <InterstitialScreen
      {...reader}
      stopped={view}
      unchecked={outcome.sort === 'not-checked' ? hostParts(shownHost(outcome.target.hostname), undefined) : undefined}
      hasFailed={hasFailed}
      onLeave={async () => leaveTab(await tabId(), view?.late === true)}
      onTryAgain={() => location.reload()}
      onOpenOfficial={(domain) => open(`https://${domain}/`)}
      onGoOn={wayOn('go-on')}
      onMistake={wayOn('trust-site')}
    />,
    document.body,
  );
}

/** The background gives leave, or does not; this page only asks. */
async function askLeave(outcome: Shown, choice: StoppedChoice, passphrase?: string): Promise<PassphraseAnswer> {
  if (outcome.sort === 'nothing') return { result: 'failed' };
  const request = { address: outcome.target.href, choice, ...(passphrase !== undefined && { passphrase }) };
  try {
    const answer = sendToBackground('continue-stopped', request);
    return (await within(passphrase === undefined ? LONGEST : LONGEST_COMPARING, answer)) ?? { result: 'failed' };
  } catch (error) {
    reportError(error);
    return { result: 'failed' };
  }
}

async function tabId(): Promise<number | undefined> {
  return (await browser.tabs.getCurrent())?.id;
}

async function markTab(): Promise<void> {
  const id = await tabId();
  if (id !== undefined) await browser.action.setBadgeText({ tabId: id, text: '!' }).catch(reportError);
}
