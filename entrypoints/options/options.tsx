import { useEffect, useState } from 'preact/hooks';
import { type AllowedHost, disallowHost, readAllowlist, watchAllowlist } from '@/src/extension/allowlist';
import { type LanguageChoice, saveLanguageChoice, watchLocale } from '@/src/extension/language';
import type { Locale } from '@/src/i18n/locale';
import { webWords } from '@/src/i18n/web/web-words';
import { SettingsScreen } from '@/src/ui/screens/settings-screen';
import { htmlLang } from '@/src/ui/text/html-lang';

interface OptionsProps {
  readonly locale: Locale;
  readonly language: LanguageChoice;
  readonly allowed: readonly AllowedHost[];
}

/** The settings with what they change. */
export function Options(props: OptionsProps) {
  const [locale, setLocale] = useState(props.locale);
  const [language, setLanguage] = useState(props.language);
  const [allowed, setAllowed] = useState(props.allowed);
  useEffect(() => {
    const listening = new AbortController();
    watchLocale(setLocale, listening.signal);
    watchAllowlist(setAllowed, listening.signal);
    return () => listening.abort();
  }, []);
  useEffect(() => {
    document.documentElement.lang = htmlLang(locale);
    document.title = webWords(locale).settings.title;
  }, [locale]);
  return (
    <SettingsScreen
      locale={locale}
      language={language}
      onLanguageChange={(chosen) => {
        setLanguage(chosen);
        saveLanguageChoice(chosen).catch(reportError);
      }}
      allowed={allowed}
      // Read again, not only watched: the watching may begin after a quick hand has pressed.
      onUndo={(host) => void disallowHost(host).then(readAllowlist).then(setAllowed, reportError)}
    />
  );
}
