/** The screen with the real engine: `real.html?locale=zh_CN&text=…&sender=…`. For looking at real answers. */
import { render } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { createChecker } from '@/src/extension/checker';
import { LOCALES } from '@/src/i18n/locale';
import { Answer } from '@/src/ui/components/answer';
import type { Draft } from '@/src/ui/draft';
import { CheckScreen } from '@/src/ui/screens/check-screen';
import '@/src/ui/styles/check-screen.css';
import '@/src/ui/styles/page.css';

const query = new URLSearchParams(location.search);
const locale = LOCALES.find((known) => known === query.get('locale')) ?? 'zh_CN';
const checker = createChecker([]);

function Real() {
  const sender = query.get('sender');
  const [draft, setDraft] = useState<Draft>({ text: query.get('text') ?? '', ...(sender && { sender }) });
  const explain = useMemo(() => (asked: Draft) => checker.explain(asked, locale), []);
  return (
    <CheckScreen
      locale={locale}
      draft={draft}
      onDraftChange={setDraft}
      explain={explain}
      answerView={Answer}
      toPlainText={checker.toPlainText}
    />
  );
}

const app = document.getElementById('app');
if (!app) throw new Error('real.html has an element #app');
render(<Real />, app);
