import { render } from 'preact';
import { applyAppearance } from '@/src/extension/appearance';
import { takeAskedPicture, takeAskedText } from '@/src/extension/check-window';
import { createDraftStore } from '@/src/extension/draft';
import { circumstancesOf } from '@/src/extension/family/circumstances';
import { localeOf } from '@/src/extension/language';
import { textSizeOf } from '@/src/extension/settings/effective-settings';
import { readSettingsOrDefaults } from '@/src/extension/settings/read-settings';
import { htmlLang } from '@/src/ui/text/html-lang';
import { Popup } from './popup';
import '@/src/ui/styles/check-screen.css';
import '@/src/ui/styles/page.css';
import '@/src/ui/styles/pictures.css';

// `popup.html?tab` and `?window` are the same screen with the room of a page; `asked` brings a question along.
const parameters = new URLSearchParams(location.search);
const inPopup = !parameters.has('tab') && !parameters.has('window');
document.documentElement.classList.toggle('in-popup', inPopup);

const drafts = createDraftStore();
addEventListener('pagehide', drafts.flush);
const [settings, kept, asked, picture] = await Promise.all([
  readSettingsOrDefaults(),
  drafts.read(),
  takeAskedText(parameters.get('asked') ?? ''),
  takeAskedPicture(parameters.get('picture') ?? ''),
]);
const locale = localeOf(settings.settings.language);
applyAppearance(htmlLang(locale), textSizeOf(settings));
const fromPicture = parameters.get('from') === 'picture' && ({ fromPicture: 'to-compare' } as const);
const brought = picture ? { text: '' } : asked === undefined ? undefined : { text: asked, ...fromPicture };
render(
  <Popup
    locale={locale}
    circumstances={circumstancesOf(settings)}
    draft={brought ?? kept}
    onDraftChange={drafts.save}
    inPopup={inPopup}
    picture={picture}
  />,
  document.body,
);
