import { useEffect, useMemo, useState } from 'preact/hooks';
import { addedInstitutions } from '@/src/extension/added-institutions';
import { applyAppearance } from '@/src/extension/appearance';
import { blocklistOf } from '@/src/extension/blocklist';
import { browser } from '@/src/extension/browser';
import { checkPageFor } from '@/src/extension/check-window';
import type { Checker } from '@/src/extension/checker';
import { localeOf } from '@/src/extension/language';
import { type EffectiveSettings, textSizeOf } from '@/src/extension/settings/effective-settings';
import { readSettings, watchSettings } from '@/src/extension/settings/read-settings';
import { changeSettings, settingsFault } from '@/src/extension/settings/settings-store';
import { requestSiteAccess, watchSiteAccess } from '@/src/extension/site-access';
import { browserKind, readToolbarPlace, type ToolbarPlace } from '@/src/extension/toolbar-place';
import { welcomeWords } from '@/src/i18n/welcome/welcome-words';
import type { WarningsState } from '@/src/ui/components/automatic-warnings';
import type { Draft } from '@/src/ui/draft';
import { WelcomeScreen } from '@/src/ui/screens/welcome-screen';
import { htmlLang } from '@/src/ui/text/html-lang';

interface WelcomeProps {
  readonly settings: EffectiveSettings;
  readonly hasAccess: boolean;
  readonly place: ToolbarPlace;
}

/** The welcome screen with what it changes, kept up to date: access and pinning are changed in windows of the browser's own. */
export function Welcome(initial: WelcomeProps) {
  const [effective, setEffective] = useState(initial.settings);
  const [access, setAccess] = useState<WarningsState['access']>(initial.hasAccess ? 'given' : 'withheld');
  const [place, setPlace] = useState(initial.place);
  const [problem, setProblem] = useState<WarningsState['problem']>();
  const [checker, setChecker] = useState<Checker>();
  const { settings, locked } = effective;
  const locale = localeOf(settings.language);
  const textSize = textSizeOf(effective);

  useEffect(() => {
    const listening = new AbortController();
    watchSettings(setEffective, listening.signal);
    watchSiteAccess((given) => setAccess(given ? 'given' : 'withheld'), listening.signal);
    const lookAgain = () => void readToolbarPlace().then(setPlace, reportError);
    addEventListener('focus', lookAgain, { signal: listening.signal });
    return () => listening.abort();
  }, []);
  useEffect(() => {
    import('@/src/extension/checker')
      .then(({ createChecker }) =>
        setChecker(createChecker(addedInstitutions(initial.settings), blocklistOf(initial.settings))),
      )
      .catch(reportError);
  }, [initial.settings]);
  useEffect(() => {
    applyAppearance(htmlLang(locale), textSize);
    document.title = welcomeWords(locale).title;
  }, [locale, textSize]);

  // Read again, not only watched: the watching may begin after a quick hand has pressed.
  const after = async (change: Promise<unknown>) => {
    setProblem(undefined);
    try {
      await change;
      setEffective(await readSettings());
    } catch (error) {
      const isLocked = settingsFault(error) === 'family-locked';
      setProblem(isLocked ? 'family-locked' : 'not-saved');
      if (!isLocked) reportError(error);
    }
  };
  const setWarnings = (automatic: boolean) => {
    // Both are asked for within the press: a browser that has to wait no longer takes it for one.
    if (automatic) requestSiteAccess().then((given) => setAccess(given ? 'given' : 'refused'), reportError);
    if (locked.has('warnings')) return;
    void after(changeSettings((chosen) => ({ ...chosen, warnings: { ...chosen.warnings, automatic } })));
  };
  const explain = useMemo(() => checker && ((asked: Draft) => checker.explain(asked, locale)), [checker, locale]);
  return (
    <WelcomeScreen
      locale={locale}
      language={settings.language}
      isLanguageLocked={locked.has('language')}
      onLanguageChange={(language) => void after(changeSettings((chosen) => ({ ...chosen, language })))}
      explain={explain}
      onOpenWhole={(text) => {
        checkPageFor(text, 'tab')
          .then((url) => browser.tabs.create({ url }))
          .catch(reportError);
      }}
      warnings={{ wanted: settings.warnings.automatic, isLocked: locked.has('warnings'), access, problem }}
      onWarningsChange={setWarnings}
      browserKind={browserKind(navigator.userAgent)}
      isPinned={place.isPinned}
      shortcut={place.shortcut}
      onOpenFamily={() => void browser.tabs.create({ url: browser.runtime.getURL('options.html#family') })}
      onOpenSettings={() => void browser.runtime.openOptionsPage()}
      onStart={() => location.assign('popup.html?tab')}
    />
  );
}
