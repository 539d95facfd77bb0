import { render } from 'preact';
import { readReported } from '@/src/extension/report';
import { readSettings } from '@/src/extension/settings/read-settings';
import { ReportPage } from './report-page';
import '@/src/ui/styles/check-screen.css';
import '@/src/ui/styles/page.css';
import '@/src/ui/styles/report.css';
import '@/src/ui/styles/print.css';

const id = new URLSearchParams(location.search).get('id') ?? '';
const [settings, message] = await Promise.all([readSettings(), readReported(id)]);
render(<ReportPage settings={settings} message={message} />, document.body);
