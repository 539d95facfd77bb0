import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { HostPart, LinkView } from '@/src/explain/types';
import type { Locale } from '@/src/i18n/locale';
import { uiWords } from '@/src/i18n/ui/ui-words';
import type { WebWords } from '@/src/i18n/web/keys';
import { webWords } from '@/src/i18n/web/web-words';
import { GoOnChoices } from '../components/go-on-choices';
import { HostName } from '../components/host-name';
import { LevelIcon } from '../icons/level-icon';
import { AppIcon, LockIcon } from '../icons/line-icons';
import { htmlLang } from '../text/html-lang';
import { WordsContext } from '../words-context';

/** An address that was stopped, ready to be read: what `judgeStopped` of the extension layer gives, which this layer may not import. */
export interface StoppedPage {
  readonly sort: 'imitation' | 'resembles' | 'posed-before';
  readonly late: boolean;
  readonly link: LinkView;
  readonly name: string;
  readonly official?: string;
  readonly reason: string;
}

export interface InterstitialScreenProps {
  readonly locale: Locale;
  /** Nothing when the page was opened by hand. */
  readonly stopped: StoppedPage | undefined;
  /** Host of an address that could not be judged, as displayed. */
  readonly unchecked?: readonly HostPart[] | undefined;
  /** The choice just made could not be carried out. */
  readonly hasFailed?: boolean;
  readonly onLeave: () => void;
  readonly onTryAgain: () => void;
  readonly onOpenOfficial: (domain: string) => void;
  readonly onGoOn: () => void;
  readonly onMistake: () => void;
}

/** Instead of the page: whom the address imitates, both addresses one above the other, and the way out. */
export function InterstitialScreen(props: InterstitialScreenProps) {
  const { locale, stopped, unchecked, hasFailed = false, onLeave, onTryAgain } = props;
  const words = webWords(locale).interstitial;
  const id = useId();
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const level = stopped?.sort === 'resembles' ? 'suspicious' : 'dangerous';
  return (
    <WordsContext.Provider value={uiWords(locale)}>
      <div class={`check interstitial ${stopped ? `level-${level}` : ''}`} lang={htmlLang(locale)}>
        <p class="title">
          <AppIcon />
          {uiWords(locale).appName}
        </p>
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
                {stopped
                  ? words[headlineOf(stopped)](stopped.name)
                  : words[unchecked ? 'notChecked' : 'nothingStopped']}
              </span>
            </h1>
            {stopped && <Stopped {...props} stopped={stopped} words={words} describedBy={`${id}-why`} />}
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
              {stopped?.official !== undefined && <OfficialButton {...props} stopped={stopped} words={words} />}
            </div>
            {stopped && (
              <GoOnChoices
                words={words}
                risk={level === 'dangerous' ? words.imitationRisk : words.resemblesRisk}
                pauses={level === 'dangerous'}
                onGoOn={props.onGoOn}
                onMistake={props.onMistake}
              />
            )}
            {unchecked && <GoOnChoices words={words} risk={words.uncheckedRisk} pauses onGoOn={props.onGoOn} />}
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

function headlineOf({ sort }: StoppedPage): 'imitation' | 'resembles' | 'posedBefore' {
  return sort === 'posed-before' ? 'posedBefore' : sort;
}

function Stopped({ locale, stopped, words, describedBy }: PartProps & { readonly describedBy: string }) {
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
      <p>{words.ifMeant(name)}</p>
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
