import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Message } from '@/src/core/types';
import type { Circumstances } from '@/src/explain/circumstances';
import { addedInstitutions } from '@/src/extension/added-institutions';
import { applyAppearance } from '@/src/extension/appearance';
import { blocklistOf } from '@/src/extension/blocklist';
import { browser } from '@/src/extension/browser';
import type { Checker } from '@/src/extension/checker';
import { circumstancesOf } from '@/src/extension/family/circumstances';
import { createHistoryRecorder } from '@/src/extension/history/history-recorder';
import { localeOf } from '@/src/extension/language';
import { isGateRefused } from '@/src/extension/navigation/gate-refused';
import { openReport } from '@/src/extension/report';
import { type EffectiveSettings, textSizeOf } from '@/src/extension/settings/effective-settings';
import { readSettingsOrDefaults, watchSettings } from '@/src/extension/settings/read-settings';
import { hasSiteAccess, requestSiteAccess } from '@/src/extension/site-access';
import { historyWords } from '@/src/i18n/history/history-words';
import type { Locale } from '@/src/i18n/locale';
import { uiWords } from '@/src/i18n/ui/ui-words';
import { webWords } from '@/src/i18n/web/web-words';
import { GateNotice } from '@/src/ui/components/gate-notice';
import { SiteAccessNotice } from '@/src/ui/components/site-access-notice';
import type { Draft } from '@/src/ui/draft';
import type { ReadPicture } from '@/src/ui/picture';
import { CheckScreen } from '@/src/ui/screens/check-screen';
import { htmlLang } from '@/src/ui/text/html-lang';

interface PopupProps {
  readonly locale: Locale;
  readonly circumstances: Circumstances;
  readonly draft: Draft;
  readonly onDraftChange: (draft: Draft) => void;
  /** Under the toolbar button, where a file chooser closes it. */
  readonly inPopup: boolean;
  /** Brought along from a page. */
  readonly picture?: Blob | undefined;
}

/** The check screen with everything it needs from the extension. The engine is loaded after the box can be typed into. */
export function Popup(props: PopupProps) {
  const [locale, setLocale] = useState(props.locale);
  const [draft, setDraft] = useState(props.draft);
  const [checker, setChecker] = useState<Checker>();
  const [hasAccess, setHasAccess] = useState<boolean>();
  const [isGateOff, setGateOff] = useState(false);
  const [circumstances, setCircumstances] = useState(props.circumstances);
  const [hasHistory, setHasHistory] = useState(false);

  useEffect(() => {
    const listening = new AbortController();
    const applySettings = async (settings: EffectiveSettings) => {
      const { language } = settings.settings;
      applyAppearance(htmlLang(localeOf(language)), textSizeOf(settings));
      setCircumstances(circumstancesOf(settings));
      setLocale(localeOf(language));
      setHasHistory(settings.settings.history);
      const { createChecker } = await import('@/src/extension/checker');
      setChecker(createChecker(addedInstitutions(settings), blocklistOf(settings)));
    };
    readSettingsOrDefaults().then(applySettings).catch(reportError);
    watchSettings((settings) => void applySettings(settings).catch(reportError), listening.signal);
    hasSiteAccess().then(setHasAccess, reportError);
    isGateRefused().then(setGateOff, reportError);
    return () => listening.abort();
  }, []);
  useEffect(() => {
    document.title = uiWords(locale).appName;
  }, [locale]);

  const [history] = useState(createHistoryRecorder);
  const explain = useMemo(
    () =>
      checker &&
      ((asked: Draft) => {
        const answer = checker.explain(messageOf(asked), locale);
        history.saw(asked, answer);
        return answer;
      }),
    [checker, locale, history],
  );
  const judgeCode = useMemo(
    () => checker && ((text: string) => checker.explain({ text, readFrom: 'picture' }, locale)),
    [checker, locale],
  );
  const onDraftChange = useCallback(
    (changed: Draft) => {
      setDraft(changed);
      props.onDraftChange(changed);
    },
    [props.onDraftChange],
  );
  const report = useCallback((reported: Draft) => void openReport(messageOf(reported)).catch(reportError), []);
  return (
    <CheckScreen
      locale={locale}
      draft={draft}
      onDraftChange={onDraftChange}
      explain={explain}
      toPlainText={checker?.toPlainText}
      onReport={report}
      readPicture={readPicture}
      judgeCode={judgeCode}
      onOpenTab={props.inPopup ? () => void openTab().catch(reportError) : undefined}
      picture={props.picture}
      circumstances={circumstances}
      actions={
        <>
          {hasHistory && (
            <button type="button" class="link-button" onClick={() => void openHistory().catch(reportError)}>
              {historyWords(locale).short}
            </button>
          )}
          <button type="button" class="link-button" onClick={() => void browser.runtime.openOptionsPage()}>
            {webWords(locale).settings.title}
          </button>
        </>
      }
      notice={
        hasAccess === false ? (
          <SiteAccessNotice locale={locale} onTurnOn={() => requestSiteAccess().then(setHasAccess, reportError)} />
        ) : (
          isGateOff && <GateNotice locale={locale} />
        )
      }
    />
  );
}

function messageOf({ text, sender, fromPicture }: Draft): Message {
  return {
    text,
    ...(sender !== undefined && { sender }),
    ...(fromPicture === 'to-compare' && { readFrom: 'picture' }),
  };
}

/** What reads pictures is loaded with the first one. */
const readPicture: ReadPicture = async (picture, signal, onProgress) => {
  const { readPictureHere } = await import('@/src/extension/pictures');
  return readPictureHere(picture, signal, onProgress);
};

async function openTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('popup.html?tab') });
  window.close();
}

async function openHistory(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('history.html') });
}
