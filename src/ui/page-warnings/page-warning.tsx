import { Fragment } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Circumstances } from '@/src/explain/circumstances';
import type { HostPart, PlainAnswer } from '@/src/explain/types';
import { familyWords } from '@/src/i18n/family/family-words';
import type { Locale } from '@/src/i18n/locale';
import type { PageWarningWords } from '@/src/i18n/page-warnings/keys';
import { pageWarningWords } from '@/src/i18n/page-warnings/page-warning-words';
import { HostName } from '../components/host-name';
import { CallButtons } from '../family/call-buttons';
import { ReportContact } from '../family/report-contact';
import { AppIcon, LockIcon } from '../icons/line-icons';
import { ToneIcon } from '../icons/tone-icon';
import { htmlLang } from '../text/html-lang';
import { keepFocusInside } from './keep-focus-inside';

export type WarningChoice = 'dismiss' | 'leave' | 'go-on' | 'trust-site';

export interface PageWarningView {
  readonly locale: Locale;
  /** A tip and a banner let the page go on; a question is about something held. */
  readonly weight: 'tip' | 'banner' | 'question';
  readonly cause: 'page' | 'form-focus' | 'form-submit' | 'lead-form' | 'link';
  /** The address that would get what is given: of the page, or of the link. */
  readonly host: readonly HostPart[];
  readonly impersonated?: {
    readonly name: string;
    readonly officialDomains: readonly string[];
    readonly hotlines?: readonly string[];
  };
  readonly headline: string;
  /** Sentences below it. */
  readonly text: readonly string[];
  /** The same in two sentences. */
  readonly plain?: PlainAnswer;
  readonly circumstances?: Circumstances;
}

interface PageWarningProps {
  readonly view: PageWarningView;
  readonly onChoice: (choice: WarningChoice) => void;
}

/** A bank has a dozen domains, its main one first; more than one to compare with is confusing. */
const MOST_DOMAINS = 1;
const MOST_HOTLINES = 2;

/** A warning drawn over a page: what is wrong in one sentence, both addresses, and the safe way out first. */
export function PageWarning({ view, onChoice }: PageWarningProps) {
  const { locale, weight, cause, circumstances = {} } = view;
  const inFamily = familyWords(locale);
  const plain = circumstances.family && view.plain;
  const headline = plain?.what ?? view.headline;
  const text = plain ? [plain.doNow] : view.text;
  const words = pageWarningWords(locale);
  const card = useRef<HTMLDivElement>(null);
  const safe = useRef<HTMLButtonElement>(null);
  const id = useId();
  const isQuestion = weight === 'question';
  useEffect(() => {
    // A tip must not take the cursor out of the field; everything else is more important than typing on. Who is typing must not
    // press a button with the next Enter.
    if (weight !== 'tip') (cause === 'form-focus' ? card : safe).current?.focus({ preventScroll: true });
  }, [weight, cause]);

  useEffect(() => {
    const { current } = card;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        event.preventDefault();
        onChoice('dismiss');
      } else if (isQuestion && current) keepFocusInside(current, event);
    };
    current?.addEventListener('keydown', onKeyDown);
    return () => current?.removeEventListener('keydown', onKeyDown);
  }, [isQuestion, onChoice]);
  const labels = { 'aria-labelledby': `${id}-headline`, 'aria-describedby': `${id}-text` };
  const role =
    weight === 'tip'
      ? { role: 'status' as const, ...labels }
      : { role: 'alertdialog' as const, 'aria-modal': isQuestion, ...labels };
  return (
    <div class={`check page-warning ${weight} ${plain ? 'in-family' : ''}`} lang={htmlLang(locale)}>
      <div ref={card} class="warning-card" tabIndex={-1} {...role}>
        <p class="warning-speaker">
          <AppIcon />
          <span>{circumstances.family ? `${words.speaker} · ${inFamily.isOn}` : words.speaker}</span>
        </p>
        <h2 class="warning-headline" id={`${id}-headline`}>
          <ToneIcon tone={weight === 'tip' ? 'doubtful' : 'bad'} />
          <span>{withWholeHost(headline, view.host)}</span>
        </h2>
        <div class="warning-text" id={`${id}-text`}>
          {text.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        {weight !== 'tip' && !plain && <Addresses view={view} words={words} />}
        <div class="warning-actions">
          <button ref={safe} type="button" class="button primary" onClick={() => onChoice(safeChoice(view))}>
            {safeLabel(view, words)}
          </button>
          {view.cause === 'page' || view.cause === 'form-focus' ? (
            <button type="button" class="button quiet" onClick={() => onChoice('dismiss')}>
              {words.stay}
            </button>
          ) : null}
        </div>
        {plain && <CallButtons words={inFamily} calls={plain.calls} contact={circumstances.family?.contact} />}
        {circumstances.reportContact && <ReportContact words={inFamily} contact={circumstances.reportContact} />}
        {weight !== 'tip' && <More view={view} words={words} onChoice={onChoice} />}
        <p class="warning-privacy">
          <LockIcon />
          <span>{words.privacy}</span>
        </p>
      </div>
    </div>
  );
}

/** The host in a headline is not torn apart at a hyphen as long as it fits on a line. */
function withWholeHost(headline: string, host: readonly HostPart[]) {
  const name = host.map(({ text }) => text).join('');
  if (name === '') return headline;
  return headline.split(name).map((words, index) => (
    <Fragment key={index}>
      {index > 0 && (
        <bdi class="whole-host" dir="ltr">
          {name}
        </bdi>
      )}
      {words}
    </Fragment>
  ));
}

interface PartProps {
  readonly view: PageWarningView;
  readonly words: PageWarningWords;
}

function Addresses({ view: { host, impersonated, cause }, words }: PartProps) {
  return (
    <dl class="warning-addresses">
      <div>
        <dt>{cause === 'link' ? words.thatAddress : words.thisAddress}</dt>
        <dd>
          <HostName parts={host} />
        </dd>
      </div>
      {impersonated && impersonated.officialDomains.length > 0 && (
        <div>
          <dt>{words.officialAddress(impersonated.name)}</dt>
          {impersonated.officialDomains.slice(0, MOST_DOMAINS).map((domain) => (
            <dd key={domain}>
              <HostName parts={[{ text: domain, differs: false }]} registrableDomain={domain} />
            </dd>
          ))}
        </div>
      )}
      {impersonated?.hotlines && impersonated.hotlines.length > 0 && (
        <div>
          <dt>{words.hotline}</dt>
          <dd>{impersonated.hotlines.slice(0, MOST_HOTLINES).join(' / ')}</dd>
        </div>
      )}
    </dl>
  );
}

/** Going on and calling it a mistake are possible and not inviting. */
function More({ view, words, onChoice }: PartProps & Pick<PageWarningProps, 'onChoice'>) {
  const { cause, locale, circumstances = {}, plain } = view;
  const { continuing } = familyWords(locale);
  const { restriction } = circumstances;
  // The passphrase itself is asked for on a page of the extension, never over this one.
  const label = (action: string) => (restriction === 'passphrase' ? continuing.needsIt(action) : action);
  const goOn = cause === 'form-submit' ? words.sendAnyway : cause === 'link' ? words.openAnyway : undefined;
  return (
    <details class="warning-more">
      <summary>{words.more}</summary>
      {circumstances.family && plain && <Addresses view={view} words={words} />}
      {restriction === 'family' || restriction === 'organisation' ? (
        <p>{restriction === 'family' ? continuing.never : continuing.neverByOrganisation}</p>
      ) : (
        <>
          {goOn !== undefined && (
            <button type="button" class="link-button" onClick={() => onChoice('go-on')}>
              {label(goOn)}
            </button>
          )}
          <button type="button" class="link-button" onClick={() => onChoice('trust-site')}>
            {label(words.mistake)}
          </button>
          <span class="hint">{words.mistakeHint}</span>
        </>
      )}
    </details>
  );
}

function safeChoice({ cause }: PageWarningView): WarningChoice {
  return cause === 'page' || cause === 'form-focus' ? 'leave' : 'dismiss';
}

function safeLabel({ cause }: PageWarningView, words: PageWarningWords): string {
  switch (cause) {
    case 'page':
    case 'form-focus':
      return words.leave;
    case 'form-submit':
      return words.doNotSend;
    case 'link':
      return words.doNotOpen;
    case 'lead-form':
      return words.understood;
    default:
      return cause satisfies never;
  }
}
