import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Message } from '@/src/core/types';
import type { Circumstances } from '@/src/explain/circumstances';
import { applyAppearance } from '@/src/extension/appearance';
import { browser } from '@/src/extension/browser';
import { circumstancesOf } from '@/src/extension/family/circumstances';
import { localeOf } from '@/src/extension/language';
import { type EffectiveSettings, textSizeOf } from '@/src/extension/settings/effective-settings';
import { readSettingsOrDefaults, watchSettings } from '@/src/extension/settings/read-settings';
import type { Locale } from '@/src/i18n/locale';
import { uiWords } from '@/src/i18n/ui/ui-words';
import type { Draft } from '@/src/ui/draft';
import type { ReadPicture } from '@/src/ui/picture';
import { CheckScreen } from '@/src/ui/screens/check-screen';
import { htmlLang } from '@/src/ui/text/html-lang';
import type { PreparedChecks } from './prepare-checks';

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
  const [prepared, setPrepared] = useState<PreparedChecks>();
  const checker = prepared?.checker;
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
      const { prepareChecks } = await import('./prepare-checks');
      const checks = prepareChecks(settings);
      setPrepared(checks);
      setGateOff(await checks.isGateRefused());
      setHasAccess(await checks.hasSiteAccess());
    };
    readSettingsOrDefaults().then(applySettings).catch(reportError);
    watchSettings((settings) => void applySettings(settings).catch(reportError), listening.signal);
    return () => listening.abort();
  }, []);
  useEffect(() => {
    document.title = uiWords(locale).appName;
  }, [locale]);

  const explain = useMemo(
    () =>
      prepared &&
      ((asked: Draft) => {
        const message = messageOf(asked);
        const answer = prepared.checker.explain(message, locale);
        prepared.history.saw(message, answer);
        return answer;
      }),
    [prepared, locale],
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
  return (
    <CheckScreen
      locale={locale}
      draft={draft}
      onDraftChange={onDraftChange}
      explain={explain}
      toPlainText={checker?.toPlainText}
      onReport={prepared && ((reported) => void prepared.openReport(reported).catch(reportError))}
      readPicture={readPicture}
      judgeCode={judgeCode}
      onOpenTab={props.inPopup ? () => void openTab().catch(reportError) : undefined}
      picture={props.picture}
      circumstances={circumstances}
      actions={
        <>
          {hasHistory && (
            <button type="button" class="link-button" onClick={() => void openHistory().catch(reportError)}>
              {uiWords(locale).history}
            </button>
          )}
          <button type="button" class="link-button" onClick={() => void browser.runtime.openOptionsPage()}>
            {uiWords(locale).settings}
          </button>
        </>
      }
      answerView={prepared?.Answer}
      notice={
        prepared && (
          <prepared.CheckNotices
            locale={locale}
            isFamilyMode={circumstances.family !== undefined}
            lacksAccess={hasAccess === false}
            onTurnOn={() => prepared.requestSiteAccess().then(setHasAccess, reportError)}
            isGateOff={isGateOff}
          />
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
