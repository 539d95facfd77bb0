import { render } from 'preact';
import { readAllowlist } from '@/src/extension/allowlist';
import { readLanguageChoice, readLocale } from '@/src/extension/language';
import { Options } from './options';
import '@/src/ui/styles/check-screen.css';
import '@/src/ui/styles/page.css';
import '@/src/ui/styles/settings.css';

const [locale, language, allowed] = await Promise.all([readLocale(), readLanguageChoice(), readAllowlist()]);
render(<Options locale={locale} language={language} allowed={allowed} />, document.body);
