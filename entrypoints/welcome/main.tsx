import { render } from 'preact';
import { readSettings } from '@/src/extension/settings/read-settings';
import { hasSiteAccess } from '@/src/extension/site-access';
import { readToolbarPlace } from '@/src/extension/toolbar-place';
import { Welcome } from './welcome';
import '@/src/ui/styles/welcome.css';

const [settings, hasAccess, place] = await Promise.all([readSettings(), hasSiteAccess(), readToolbarPlace()]);
render(<Welcome settings={settings} hasAccess={hasAccess} place={place} />, document.body);
