import { render } from 'preact';
import { readHistory } from '@/src/extension/history/history-store';
import { readSettings } from '@/src/extension/settings/read-settings';
import { History } from './history';
import '@/src/ui/styles/check-screen.css';
import '@/src/ui/styles/page.css';
import '@/src/ui/styles/settings.css';
import '@/src/ui/styles/history.css';

const [settings, checks] = await Promise.all([readSettings(), readHistory()]);
render(<History settings={settings} checks={checks} />, document.body);
