import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Circumstances } from '@/src/explain/circumstances';
import type { HostPart, LinkView, PlainAnswer } from '@/src/explain/types';
import { familyWords } from '@/src/i18n/family/family-words';
import type { Locale } from '@/src/i18n/locale';
import { uiWords } from '@/src/i18n/ui/ui-words';
import type { WebWords } from '@/src/i18n/web/keys';
import { webWords } from '@/src/i18n/web/web-words';
import { Disclosure } from '../components/disclosure';
import { GoOnChoices } from '../components/go-on-choices';
import { HostName } from '../components/host-name';
import { CallButtons } from '../family/call-buttons';
import { FamilyNote } from '../family/family-note';
import type { PassphraseAnswer } from '../family/passphrase-form';
import { ReportContact } from '../family/report-contact';
import { Restricted } from '../family/restricted';
import { LevelIcon } from '../icons/level-icon';
import { AppIcon, LockIcon } from '../icons/line-icons';
import { htmlLang } from '../text/html-lang';
import { WordsContext } from '../words-context';

/** An address that was stopped, ready to be read: what `judgeStopped` of the extension layer gives, which this layer may not import. */
export interface StoppedPage {
  readonly sort: 'imitation' | 'resembles' | 'posed-before' | 'blocked-by-organisation';
  readonly late: boolean;
  readonly link: LinkView;
  readonly name: string;
  readonly official?: string;
  readonly reason: string;
  readonly plain: PlainAnswer;
  readonly circumstances: Circumstances;
}

export interface InterstitialScreenProps {
  readonly locale: Locale;
  /** Nothing when the page was opened by hand. */
  readonly stopped: StoppedPage | undefined;
  /** Host of an address that could not be judged, as displayed. */
  readonly unchecked?: readonly HostPart[] | undefined;
  /** Of an address that could not be judged; a stopped one brings its own. */
  readonly circumstances?: Circumstances | undefined;
  /** The choice just made could not be carried out. */
  readonly hasFailed?: boolean;
  readonly onLeave: () => void;
  readonly onTryAgain: () => void;
  readonly onOpenOfficial: (domain: string) => void;
  /** The passphrase is given where one is needed. */
  readonly onGoOn: (passphrase?: string) => Promise<PassphraseAnswer>;
  readonly onMistake: (passphrase?: string) => Promise<PassphraseAnswer>;
}

/** Instead of the page: whom the address imitates, both addresses one above the other, and the way out. */
export function InterstitialScreen(props: InterstitialScreenProps) {
  const { locale, stopped, unchecked, hasFailed = false, onLeave, onTryAgain } = props;
  const words = webWords(locale).interstitial;
  const id = useId();
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const level = stopped?.sort === 'resembles' ? 'suspicious' : 'dangerous';
  const { family, reportContact } = stopped?.circumstances ?? props.circumstances ?? {};
  const inFamily = familyWords(locale);
  const plain = family && stopped ? stopped.plain : undefined;
  return (
    <WordsContext.Provider value={uiWords(locale)}>
      <div class={`check interstitial ${stopped ? `level-${level}` : ''}`} lang={htmlLang(locale)}>
        <p class="title">
          <AppIcon />
          {uiWords(locale).appName}
        </p>
        {family && <FamilyNote text={inFamily.isOn} />}
        <main>
          <div
            class="stopped"
            role="alertdialog"
            aria-modal="true"
            aria-labelledby={`${id}-what`}
            aria-describedby={`${id}-why`}
          >
            <h1 class="stopped-headline" id={`${id}-what`}>
              {stopped && <LevelIcon level={level} />}
              <span>
                {plain?.what ??
                  (stopped ? headlineOf(stopped, locale) : words[unchecked ? 'notChecked' : 'nothingStopped'])}
              </span>
            </h1>
            {plain && (
              <p class="family-do" id={`${id}-why`}>
                {plain.doNow}
              </p>
            )}
            {stopped && !plain && <Stopped {...props} stopped={stopped} words={words} describedBy={`${id}-why`} />}
            {unchecked && <Unchecked host={unchecked} words={words} describedBy={`${id}-why`} />}
            {hasFailed && (
              <p class="stopped-reason" role="alert">
                {words.failed}
              </p>
            )}
            <div class="stopped-actions">
              {unchecked && (
                <button type="button" class="button primary" ref={first} onClick={onTryAgain}>
                  {words.tryAgain}
                </button>
              )}
              <button
                type="button"
                class={`button ${unchecked ? 'quiet' : 'primary'}`}
                ref={unchecked ? null : first}
                onClick={onLeave}
              >
                {words.leave}
              </button>
              {stopped?.official !== undefined && !plain && (
                <OfficialButton {...props} stopped={stopped} words={words} />
              )}
            </div>
            {plain && <CallButtons words={inFamily} calls={plain.calls} contact={family?.contact} />}
            {reportContact && <ReportContact words={inFamily} contact={reportContact} />}
            {plain && stopped && (
              <Disclosure summary={inFamily.details}>
                <Stopped {...props} stopped={stopped} words={words} />
              </Disclosure>
            )}
            {(stopped || unchecked) && <WaysOn {...props} level={level} />}
          </div>
        </main>
        <footer class="privacy">
          <LockIcon />
          {words.privacy}
        </footer>
      </div>
    </WordsContext.Provider>
  );
}

type Words = WebWords['interstitial'];

interface PartProps extends InterstitialScreenProps {
  readonly stopped: StoppedPage;
  readonly words: Words;
}

function headlineOf({ sort, name }: StoppedPage, locale: Locale): string {
  const words = webWords(locale).interstitial;
  if (sort === 'blocked-by-organisation') return familyWords(locale).organisation.blocked;
  return words[sort === 'posed-before' ? 'posedBefore' : sort](name);
}

/** Going on all the same, behind details; or why that cannot be, or what it needs. */
function WaysOn(props: InterstitialScreenProps & { readonly level: 'suspicious' | 'dangerous' }) {
  const { locale, stopped, level, onGoOn, onMistake } = props;
  const words = webWords(locale).interstitial;
  const inFamily = familyWords(locale);
  const isBlocked = stopped?.sort === 'blocked-by-organisation';
  const canBeMistake = stopped !== undefined && !isBlocked;
  const { restriction } = stopped?.circumstances ?? props.circumstances ?? {};
  if (restriction) {
    const actions = [
      { label: words.goOn, act: onGoOn },
      ...(canBeMistake ? [{ label: words.mistake, act: onMistake }] : []),
    ];
    return <Restricted words={inFamily} restriction={restriction} summary={words.details} actions={actions} />;
  }
  const risk = level === 'dangerous' ? words.imitationRisk : words.resemblesRisk;
  return (
    <GoOnChoices
      words={words}
      risk={isBlocked ? inFamily.organisation.blockedRisk : stopped ? risk : words.uncheckedRisk}
      pauses={level === 'dangerous'}
      onGoOn={() => void onGoOn()}
      {...(canBeMistake && { onMistake: () => void onMistake() })}
    />
  );
}

function Stopped({ locale, stopped, words, describedBy }: PartProps & { readonly describedBy?: string }) {
  const ui = uiWords(locale);
  const { link, official, name, reason, late } = stopped;
  const differing = link.host.filter(({ differs }) => differs).map(({ text }) => text);
  return (
    <div class="stopped-why" id={describedBy}>
      <dl class="addresses">
        <div>
          <dt>{words.yourAddress}</dt>
          <dd>
            <HostName parts={link.host} registrableDomain={link.registrableDomain} />
            {link.asciiHost !== undefined && (
              <span class="ascii-host" dir="ltr">
                {link.asciiHost}
              </span>
            )}
          </dd>
        </div>
        {official !== undefined && (
          <div>
            <dt>{ui.officialAddress(name)}</dt>
            <dd>
              <HostName parts={[{ text: official, differs: false }]} registrableDomain={official} />
            </dd>
          </div>
        )}
      </dl>
      {differing.length > 0 && <p class="visually-hidden">{ui.differingCharacters(differing)}</p>}
      <p class="stopped-reason">{reason}</p>
      <p>{late ? words.stoppedLate : words.stopped}</p>
      <p>{name === '' ? familyWords(locale).organisation.blockedAdvice : words.ifMeant(name)}</p>
    </div>
  );
}

interface UncheckedProps {
  readonly host: readonly HostPart[];
  readonly words: Words;
  readonly describedBy: string;
}

function Unchecked({ host, words, describedBy }: UncheckedProps) {
  return (
    <div class="stopped-why" id={describedBy}>
      <dl class="addresses">
        <div>
          <dt>{words.yourAddress}</dt>
          <dd>
            <HostName parts={host} />
          </dd>
        </div>
      </dl>
      <p>{words.uncheckedWhy}</p>
    </div>
  );
}

function OfficialButton({ stopped: { official = '', name }, words, onOpenOfficial }: PartProps) {
  return (
    <button type="button" class="button quiet" onClick={() => onOpenOfficial(official)}>
      {words.openOfficial(name)}
    </button>
  );
}
