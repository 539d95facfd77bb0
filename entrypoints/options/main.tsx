import { render } from 'preact';
import { readSettingsOrDefaults } from '@/src/extension/settings/read-settings';
import { Options } from './options';
import '@/src/ui/styles/check-screen.css';
import '@/src/ui/styles/page.css';
import '@/src/ui/styles/settings.css';

render(<Options initial={await readSettingsOrDefaults()} />, document.body);
// A part that was named in the address was not there yet when the browser looked for it.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
