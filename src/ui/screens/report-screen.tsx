import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Circumstances } from '@/src/explain/circumstances';
import type { Report, ReportChoices } from '@/src/explain/report/types';
import { familyWords } from '@/src/i18n/family/family-words';
import type { Locale } from '@/src/i18n/locale';
import { type ReportScreenWords, SITUATIONS, type Situation } from '@/src/i18n/report/keys';
import { reportWords } from '@/src/i18n/report/report-words';
import { uiWords } from '@/src/i18n/ui/ui-words';
import { CopyButton } from '../components/copy-button';
import { Prose } from '../components/prose';
import { RedactionSwitches } from '../components/redaction-switches';
import { HiddenMarkContext } from '../components/report-runs';
import { ReportSheet } from '../components/report-sheet';
import { ReportContact } from '../family/report-contact';
import { AppIcon, LockIcon, PrintIcon, SaveIcon } from '../icons/line-icons';
import { htmlLang, quotedLang } from '../text/html-lang';
import { WordsContext } from '../words-context';

/** What the person fills in; `receivedAt` is `YYYY-MM-DDTHH:MM` or empty. */
export interface ReportForm extends ReportChoices {
  readonly sender: string;
  readonly receivedAt: string;
}

export interface ReportScreenProps {
  readonly locale: Locale;
  /** `gone`: nothing was handed over, or the browser has forgotten it. */
  readonly state: Report | 'preparing' | 'failed' | 'gone';
  /** The reported text itself decides the voice it is read in. */
  readonly text: string;
  readonly form: ReportForm;
  readonly onFormChange: (form: ReportForm) => void;
  readonly toText: (report: Report, part: 'submission' | 'all') => string;
  readonly onSave: (text: string) => void;
  readonly onPrint: () => void;
  /** Whom an organisation names. */
  readonly contact?: Circumstances['reportContact'];
}

/** Situation, what is left out, and the report itself, to be copied, saved or printed. */
export function ReportScreen(props: ReportScreenProps) {
  const { locale, state } = props;
  const words = uiWords(locale);
  const { screen } = reportWords(locale);
  return (
    <WordsContext.Provider value={words}>
      <div class="check report" lang={htmlLang(locale)}>
        <header class="title-bar not-printed">
          <h1 class="title">
            <AppIcon />
            {screen.title}
          </h1>
        </header>
        <main class="check-main">
          {typeof state === 'string' ? (
            <p class="waiting" role={state === 'failed' ? 'alert' : 'status'}>
              {screen[state]}
            </p>
          ) : (
            <ReportMain {...props} report={state} screen={screen} />
          )}
        </main>
        <footer class="privacy not-printed">
          <LockIcon />
          {screen.privacy}
        </footer>
      </div>
    </WordsContext.Provider>
  );
}

interface ReportMainProps extends Omit<ReportScreenProps, 'state'> {
  readonly report: Report;
  readonly screen: ReportScreenWords;
}

function ReportMain(props: ReportMainProps) {
  const { locale, text, form, onFormChange, toText, onSave, onPrint, contact, report, screen } = props;
  const { document } = reportWords(locale);
  return (
    <>
      <p class="not-printed">{screen.intro}</p>
      {contact && (
        <div class="not-printed">
          <ReportContact words={familyWords(locale)} contact={contact} />
        </div>
      )}
      <SituationChoice
        screen={screen}
        chosen={report.situation}
        onChoose={(situation) => onFormChange({ ...form, situation })}
      />
      <Block title={document.steps}>
        <ol class="step-list steps">
          {report.steps.map((step) => (
            <li class="step" key={step}>
              <span>
                <Prose text={step} />
              </span>
            </li>
          ))}
        </ol>
      </Block>
      <Block title={screen.detailsTitle}>
        <div class="report-details">
          <Field label={screen.receivedAt} hint={screen.receivedAtHint}>
            {(id, hintId) => (
              <input
                id={id}
                aria-describedby={hintId}
                class="input"
                type="datetime-local"
                value={form.receivedAt}
                onInput={({ currentTarget }) => onFormChange({ ...form, receivedAt: currentTarget.value })}
              />
            )}
          </Field>
          <Field label={screen.sender} hint={screen.senderHint}>
            {(id, hintId) => (
              <input
                id={id}
                aria-describedby={hintId}
                class="input"
                type="text"
                maxLength={60}
                autocomplete="off"
                spellcheck={false}
                value={form.sender}
                onInput={({ currentTarget }) => onFormChange({ ...form, sender: currentTarget.value })}
              />
            )}
          </Field>
        </div>
      </Block>
      <Block title={screen.hiddenTitle}>
        <RedactionSwitches
          report={report}
          shown={form.shown}
          words={screen}
          onChange={(shown) => onFormChange({ ...form, shown })}
        />
      </Block>
      <Block title={screen.actionsTitle}>
        <div class="report-actions">
          <CopyButton isPrimary label={screen.copy} text={() => toText(report, 'submission')} />
          <CopyButton label={screen.copyAll} text={() => toText(report, 'all')} />
          <button type="button" class="button quiet" onClick={() => onSave(toText(report, 'all'))}>
            <SaveIcon />
            {screen.save}
          </button>
          <button type="button" class="button quiet" onClick={onPrint}>
            <PrintIcon />
            {screen.print}
          </button>
        </div>
      </Block>
      <HiddenMarkContext.Provider value={screen.hiddenMark}>
        <article class="sheet" aria-label={screen.preview}>
          <ReportSheet report={report} words={document} messageLang={quotedLang(locale, text)} />
        </article>
      </HiddenMarkContext.Provider>
    </>
  );
}

interface SituationChoiceProps {
  readonly screen: ReportScreenWords;
  readonly chosen: Situation;
  readonly onChoose: (situation: Situation) => void;
}

function SituationChoice({ screen, chosen, onChoose }: SituationChoiceProps) {
  const name = useId();
  return (
    <fieldset class="card report-block not-printed">
      <legend class="section-title">{screen.situationLegend}</legend>
      <div class="choices">
        {SITUATIONS.map((situation) => (
          <label class="choice" key={situation}>
            <input
              type="radio"
              name={name}
              value={situation}
              checked={situation === chosen}
              onChange={() => onChoose(situation)}
            />
            <span>{screen.situations[situation]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Block({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="card report-block not-printed" aria-labelledby={id}>
      <h2 class="section-title" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

interface FieldProps {
  readonly label: string;
  readonly hint: string;
  readonly children: (id: string, hintId: string) => ComponentChildren;
}

function Field({ label, hint, children }: FieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div class="report-field">
      <label class="label" for={id}>
        {label}
      </label>
      {children(id, hintId)}
      <p class="hint" id={hintId}>
        {hint}
      </p>
    </div>
  );
}
