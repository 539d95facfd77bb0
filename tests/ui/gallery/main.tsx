/** Every state of the screen in a plain browser: `?locale=zh_CN&sample=dangerous&scale=2`. For looking and for `shoot.ts`. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { LOCALES } from '@/src/i18n/locale';
import { Answer } from '@/src/ui/components/answer';
import type { Draft } from '@/src/ui/draft';
import { CheckScreen } from '@/src/ui/screens/check-screen';
import '@/src/ui/styles/check-screen.css';
import '@/src/ui/styles/page.css';
import { samples } from '../samples/samples';

const query = new URLSearchParams(location.search);
const locale = LOCALES.find((known) => known === query.get('locale')) ?? 'zh_CN';
const chosen = samples[locale][query.get('sample') ?? ''];
document.documentElement.style.fontSize = `${Number(query.get('scale') ?? 1) * 100}%`;

function Gallery() {
  const [draft, setDraft] = useState<Draft>({ text: chosen?.text ?? '' });
  const fallback = chosen ?? samples[locale].dangerous;
  if (!fallback) throw new Error(`no samples for ${locale}`);
  return (
    <CheckScreen
      locale={locale}
      draft={draft}
      onDraftChange={setDraft}
      explain={() => fallback.explanation}
      answerView={Answer}
      toPlainText={({ headline }) => headline}
    />
  );
}

const app = document.getElementById('app');
if (!app) throw new Error('index.html has an element #app');
render(<Gallery />, app);
