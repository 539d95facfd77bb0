import { render } from 'preact';
import { takeAskedText } from '@/src/extension/check-window';
import { createDraftStore } from '@/src/extension/draft';
import { readLocale } from '@/src/extension/language';
import { Popup } from './popup';
import '@/src/ui/styles/check-screen.css';
import '@/src/ui/styles/page.css';

// `popup.html?tab` and `?window` are the same screen with the room of a page; `asked` brings a question along.
const parameters = new URLSearchParams(location.search);
document.documentElement.classList.toggle('in-popup', !parameters.has('tab') && !parameters.has('window'));

const drafts = createDraftStore();
addEventListener('pagehide', drafts.flush);
const [locale, kept, asked] = await Promise.all([
  readLocale(),
  drafts.read(),
  takeAskedText(parameters.get('asked') ?? ''),
]);
const draft = asked === undefined ? kept : { text: asked };
render(<Popup locale={locale} draft={draft} onDraftChange={drafts.save} />, document.body);
