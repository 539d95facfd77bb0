import { render } from 'preact';
import { createDraftStore } from '@/src/extension/draft';
import { readLocale } from '@/src/extension/language';
import { Popup } from './popup';
import '@/src/ui/styles/check-screen.css';
import '@/src/ui/styles/page.css';

// `popup.html?tab` is the same screen in a tab, with the room of a page.
document.documentElement.classList.toggle('in-popup', !new URLSearchParams(location.search).has('tab'));

const drafts = createDraftStore();
addEventListener('pagehide', drafts.flush);
const [locale, draft] = await Promise.all([readLocale(), drafts.read()]);
render(<Popup locale={locale} draft={draft} onDraftChange={drafts.save} />, document.body);
