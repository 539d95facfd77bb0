import { render } from 'preact';
import { readSettings } from '@/src/extension/settings/read-settings';
import { Options } from './options';
import '@/src/ui/styles/check-screen.css';
import '@/src/ui/styles/page.css';
import '@/src/ui/styles/settings.css';

render(<Options initial={await readSettings()} />, document.body);
