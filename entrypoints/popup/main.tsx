import { render } from 'preact';
import { applyAppearance } from '@/src/extension/appearance';
import { takeAskedText } from '@/src/extension/check-window';
import { createDraftStore } from '@/src/extension/draft';
import { localeOf } from '@/src/extension/language';
import { readSettings } from '@/src/extension/settings/read-settings';
import { htmlLang } from '@/src/ui/text/html-lang';
import { Popup } from './popup';
import '@/src/ui/styles/check-screen.css';
import '@/src/ui/styles/page.css';

// `popup.html?tab` and `?window` are the same screen with the room of a page; `asked` brings a question along.
const parameters = new URLSearchParams(location.search);
document.documentElement.classList.toggle('in-popup', !parameters.has('tab') && !parameters.has('window'));

const drafts = createDraftStore();
addEventListener('pagehide', drafts.flush);
const [{ settings }, kept, asked] = await Promise.all([
  readSettings(),
  drafts.read(),
  takeAskedText(parameters.get('asked') ?? ''),
]);
const locale = localeOf(settings.language);
applyAppearance(htmlLang(locale), settings.textSize);
const draft = asked === undefined ? kept : { text: asked };
render(<Popup locale={locale} draft={draft} onDraftChange={drafts.save} />, document.body);
