import { useEffect } from 'preact/hooks';
import { disallowHost } from '@/src/extension/allowlist';
import { applyAppearance } from '@/src/extension/appearance';
import { browser } from '@/src/extension/browser';
import { checkPageFor } from '@/src/extension/check-window';
import { localeOf } from '@/src/extension/language';
import { type EffectiveSettings, textSizeOf } from '@/src/extension/settings/effective-settings';
import { DEFAULT_SETTINGS, MOST_ALLOWED } from '@/src/extension/settings/settings-schema';
import { readUnreadable } from '@/src/extension/settings/settings-store';
import { saveFile } from '@/src/extension/transfer/save-file';
import { webWords } from '@/src/i18n/web/web-words';
import { SettingsScreen } from '@/src/ui/screens/settings-screen';
import { AllowlistSection } from '@/src/ui/settings/allowlist-section';
import { HistorySection } from '@/src/ui/settings/history-section';
import { LookSection } from '@/src/ui/settings/look-section';
import { RegistrySection } from '@/src/ui/settings/registry-section';
import { SettingsNotice } from '@/src/ui/settings/settings-notice';
import { WarningsSection } from '@/src/ui/settings/warnings-section';
import { htmlLang } from '@/src/ui/text/html-lang';
import { addHost } from './add-host';
import { Backup } from './backup';
import { Family } from './family';
import { OwnInstitutions } from './own-institutions';
import { useJudgedHosts } from './use-judged-hosts';
import { useRegistryDesk } from './use-registry-desk';
import { useSiteAccess } from './use-site-access';
import { useStoredSettings } from './use-stored-settings';

/** The settings with what they change. */
export function Options({ initial }: { readonly initial: EffectiveSettings }) {
  const stored = useStoredSettings(initial);
  const { settings, locked, policy } = stored.effective;
  const locale = localeOf(settings.language);
  const textSize = textSizeOf(stored.effective);
  const { desk, ask } = useRegistryDesk(stored.effective);
  const access = useSiteAccess();
  const judged = useJudgedHosts();
  useEffect(() => {
    applyAppearance(htmlLang(locale), textSize);
    document.title = webWords(locale).settings.title;
  }, [locale, textSize]);
  const keepCopy = async () => {
    const text = JSON.stringify(await readUnreadable(), null, 2);
    saveFile({ name: 'collection-check-settings-unreadable.json', text });
  };
  const checkInstead = async (text: string) => {
    await browser.tabs.create({ url: await checkPageFor(text, 'tab') });
  };
  return (
    <SettingsScreen
      locale={locale}
      notice={
        stored.problem && (
          <SettingsNotice
            locale={locale}
            problem={stored.problem}
            onKeepCopy={() => void keepCopy().catch(reportError)}
            onStartAnew={() => void stored.replace(DEFAULT_SETTINGS)}
            onClose={stored.dismiss}
          />
        )
      }
    >
      <WarningsSection
        locale={locale}
        warnings={settings.warnings}
        isLocked={locked.has('warnings')}
        onChange={(name, isOn) =>
          void stored.change((chosen) => ({ ...chosen, warnings: { ...chosen.warnings, [name]: isOn } }))
        }
        isAccessWithheld={access.isWithheld}
        onTurnOnAccess={access.request}
      />
      <LookSection
        locale={locale}
        language={settings.language}
        isLanguageLocked={locked.has('language')}
        onLanguageChange={(language) => void stored.change((chosen) => ({ ...chosen, language }))}
        textSize={settings.textSize}
        isTextSizeLocked={locked.has('textSize')}
        onTextSizeChange={(textSize) => void stored.change((chosen) => ({ ...chosen, textSize }))}
      />
      <Family stored={stored} locale={locale} />
      <AllowlistSection
        locale={locale}
        allowed={settings.allowlist}
        byOrganisation={policy.allowlist}
        isLocked={locked.has('allowlist')}
        onUndo={({ host }) => void stored.attempt(() => disallowHost(host))}
        onPutBack={(entry) =>
          void stored.change((chosen) => ({
            ...chosen,
            allowlist: [...chosen.allowlist.filter(({ host }) => host !== entry.host), entry].slice(-MOST_ALLOWED),
          }))
        }
        onAdd={(written, isSure) =>
          addHost(written, isSure, { ask, allowed: settings.allowlist, locale, attempt: stored.attempt })
        }
        judged={judged.count}
        onForgetJudged={judged.forget}
      />
      <OwnInstitutions stored={stored} ask={ask} locale={locale} />
      <RegistrySection
        locale={locale}
        facts={desk?.facts}
        search={(query, most) => desk?.search(query, locale, most)}
        onCheckInstead={(text) => void checkInstead(text).catch(reportError)}
      />
      <HistorySection
        locale={locale}
        isOn={settings.history}
        isLocked={locked.has('history')}
        onChange={(history) => void stored.change((chosen) => ({ ...chosen, history }))}
        onOpen={() => void browser.tabs.create({ url: browser.runtime.getURL('history.html') })}
      />
      <Backup stored={stored} ask={ask} locale={locale} />
    </SettingsScreen>
  );
}
