import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Message } from '@/src/core/types';
import { addedInstitutions } from '@/src/extension/added-institutions';
import { applyAppearance } from '@/src/extension/appearance';
import { blocklistOf } from '@/src/extension/blocklist';
import { circumstancesOf } from '@/src/extension/family/circumstances';
import { localeOf } from '@/src/extension/language';
import { localDate } from '@/src/extension/local-date';
import type { ReportWriter } from '@/src/extension/report-writer';
import { type EffectiveSettings, textSizeOf } from '@/src/extension/settings/effective-settings';
import { watchSettings } from '@/src/extension/settings/read-settings';
import { saveFile } from '@/src/extension/transfer/save-file';
import { reportWords } from '@/src/i18n/report/report-words';
import { type ReportForm, ReportScreen, type ReportScreenProps } from '@/src/ui/screens/report-screen';
import { htmlLang } from '@/src/ui/text/html-lang';

interface ReportPageProps {
  readonly settings: EffectiveSettings;
  readonly message: Message | undefined;
}

/** The report with everything it needs from the extension. The engine is loaded while the page is already there. */
export function ReportPage(props: ReportPageProps) {
  const [settings, setSettings] = useState(props.settings);
  const [form, setForm] = useState<ReportForm>({
    sender: props.message?.sender ?? '',
    receivedAt: '',
    shown: { kinds: [], theirs: false },
  });
  const [writer, setWriter] = useState<ReportWriter | 'failed'>();
  const textSize = textSizeOf(settings);
  const locale = localeOf(settings.settings.language);
  const { screen } = reportWords(locale);

  useEffect(() => {
    const listening = new AbortController();
    watchSettings(setSettings, listening.signal);
    return () => listening.abort();
  }, []);
  useEffect(() => {
    import('@/src/extension/report-writer')
      .then(({ createReportWriter }) =>
        setWriter(createReportWriter(addedInstitutions(settings), blocklistOf(settings))),
      )
      .catch((error: unknown) => {
        reportError(error);
        setWriter('failed');
      });
  }, [settings]);
  useEffect(() => {
    applyAppearance(htmlLang(locale), textSize);
    // Also the name that a browser proposes for a printed file.
    document.title = screen.title;
  }, [locale, textSize, screen]);

  const state = useMemo((): ReportScreenProps['state'] => {
    if (!props.message) return 'gone';
    if (!writer) return 'preparing';
    if (writer === 'failed') return 'failed';
    const { sender, receivedAt, ...choices } = form;
    const { text, readFrom } = props.message;
    const message: Message = {
      text,
      ...(readFrom && { readFrom }),
      ...(sender.trim() !== '' && { sender: sender.trim() }),
      ...(receivedAt !== '' && { receivedAt }),
    };
    try {
      return writer.write(message, locale, choices);
    } catch (error) {
      reportError(error);
      return 'failed';
    }
  }, [props.message, writer, form, locale]);

  return (
    <ReportScreen
      locale={locale}
      state={state}
      text={props.message?.text ?? ''}
      form={form}
      contact={circumstancesOf(settings).reportContact}
      onFormChange={setForm}
      toText={(report, part) => (writer && writer !== 'failed' ? writer.toText(report, part) : '')}
      onSave={(text) =>
        saveFile({ name: `${screen.fileName}-${localDate(new Date())}.txt`, text }, 'text/plain;charset=utf-8')
      }
      onPrint={() => print()}
    />
  );
}
