import { useEffect, useState } from 'preact/hooks';
import { disallowHost } from '@/src/extension/allowlist';
import { localeOf } from '@/src/extension/language';
import type { EffectiveSettings } from '@/src/extension/settings/effective-settings';
import { readSettings, watchSettings } from '@/src/extension/settings/read-settings';
import { changeSettings } from '@/src/extension/settings/settings-store';
import { webWords } from '@/src/i18n/web/web-words';
import { SettingsScreen } from '@/src/ui/screens/settings-screen';
import { htmlLang } from '@/src/ui/text/html-lang';

/** The settings with what they change. */
export function Options({ initial }: { readonly initial: EffectiveSettings }) {
  const [{ settings }, setSettings] = useState(initial);
  const locale = localeOf(settings.language);
  useEffect(() => {
    const listening = new AbortController();
    watchSettings(setSettings, listening.signal);
    return () => listening.abort();
  }, []);
  useEffect(() => {
    document.documentElement.lang = htmlLang(locale);
    document.title = webWords(locale).settings.title;
  }, [locale]);
  // Read again, not only watched: the watching may begin after a quick hand has pressed.
  const after = (change: Promise<unknown>) => void change.then(readSettings).then(setSettings, reportError);
  return (
    <SettingsScreen
      locale={locale}
      language={settings.language}
      onLanguageChange={(language) => after(changeSettings((chosen) => ({ ...chosen, language })))}
      allowed={settings.allowlist}
      onUndo={(host) => after(disallowHost(host))}
    />
  );
}
