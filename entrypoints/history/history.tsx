import { useEffect, useState } from 'preact/hooks';
import { applyAppearance } from '@/src/extension/appearance';
import { browser } from '@/src/extension/browser';
import { checkPageFor } from '@/src/extension/check-window';
import type { HistoryEntry } from '@/src/extension/history/history-entry';
import { forget, forgetAll, readHistory, restore, watchHistory } from '@/src/extension/history/history-store';
import { searchHistory } from '@/src/extension/history/search-history';
import { localeOf } from '@/src/extension/language';
import { type EffectiveSettings, textSizeOf } from '@/src/extension/settings/effective-settings';
import { readSettings, watchSettings } from '@/src/extension/settings/read-settings';
import { changeSettings } from '@/src/extension/settings/settings-store';
import { historyWords } from '@/src/i18n/history/history-words';
import { HistoryScreen } from '@/src/ui/screens/history-screen';
import { htmlLang } from '@/src/ui/text/html-lang';

interface HistoryProps {
  readonly settings: EffectiveSettings;
  readonly checks: readonly HistoryEntry[];
}

/** The history page with what it lists and changes. */
export function History(props: HistoryProps) {
  const [holds, setSettings] = useState(props.settings);
  const { settings, locked } = holds;
  const [checks, setChecks] = useState(props.checks);
  const locale = localeOf(settings.language);
  const textSize = textSizeOf(holds);
  useEffect(() => {
    const listening = new AbortController();
    watchSettings(setSettings, listening.signal);
    watchHistory(setChecks, listening.signal);
    return () => listening.abort();
  }, []);
  useEffect(() => {
    applyAppearance(htmlLang(locale), textSize);
    document.title = historyWords(locale).title;
  }, [locale, textSize]);
  // Read again, not only watched: the watching may begin after a quick hand has pressed.
  const after = async (change: Promise<unknown>) => {
    await change;
    setChecks(await readHistory());
  };
  const turnOn = async () => {
    await changeSettings((chosen) => ({ ...chosen, history: true }));
    setSettings(await readSettings());
  };
  const checkAgain = async ({ text, readFrom }: HistoryEntry) => {
    await browser.tabs.create({ url: await checkPageFor(text, 'tab', readFrom) });
  };
  return (
    <HistoryScreen
      locale={locale}
      isOn={settings.history}
      onTurnOn={locked.has('history') ? undefined : () => void turnOn().catch(reportError)}
      checks={checks}
      search={searchHistory}
      onCheckAgain={(check) => void checkAgain(check).catch(reportError)}
      onDelete={({ id }) => after(forget(id))}
      onDeleteAll={() => after(forgetAll())}
      onRestore={(deleted) => after(restore(deleted))}
    />
  );
}
