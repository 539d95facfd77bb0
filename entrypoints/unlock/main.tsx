import { render } from 'preact';
import { shownHost } from '@/src/explain/shown-host';
import { applyAppearance } from '@/src/extension/appearance';
import { localeOf } from '@/src/extension/language';
import { sendToBackground } from '@/src/extension/send';
import { textSizeOf } from '@/src/extension/settings/effective-settings';
import { readSettings } from '@/src/extension/settings/read-settings';
import { familyWords } from '@/src/i18n/family/family-words';
import { UnlockScreen } from '@/src/ui/screens/unlock-screen';
import { htmlLang } from '@/src/ui/text/html-lang';
import '@/src/ui/styles/unlock.css';

const id = new URLSearchParams(location.search).get('asked') ?? '';
const [settings, view] = await Promise.all([readSettings(), sendToBackground('ask-unlock', { id })]);
const locale = localeOf(settings.settings.language);
applyAppearance(htmlLang(locale), textSizeOf(settings));
document.title = familyWords(locale).unlock.title;

const wish = view?.choice === 'trust-site' ? 'trusting' : view?.cause === 'link' ? 'opening' : 'sending';
render(
  <UnlockScreen
    locale={locale}
    asked={view ? { wish, host: shownHost(view.host) } : undefined}
    onTry={async (passphrase) => {
      const leave = (await sendToBackground('unlock', { id, passphrase })) ?? ({ result: 'failed' } as const);
      // The web page goes on by itself; there is nothing more to do here.
      if (leave.result === 'right') close();
      return leave;
    }}
    onCancel={() => close()}
  />,
  document.body,
);
