import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { LinkView } from '@/src/explain/types';
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
  /** The address could not be judged. */
  readonly isUnchecked?: boolean;
  readonly onLeave: () => void;
  readonly onOpenOfficial: (domain: string) => void;
  readonly onGoOn: () => void;
  readonly onMistake: () => void;
}

/** Instead of the page: whom the address imitates, both addresses one above the other, and the way out. */
export function InterstitialScreen(props: InterstitialScreenProps) {
  const { locale, stopped, isUnchecked = false, onLeave } = props;
  const words = webWords(locale).interstitial;
  const id = useId();
  const leave = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => leave.current?.focus(), []);
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
                  : words[isUnchecked ? 'notChecked' : 'nothingStopped']}
              </span>
            </h1>
            {stopped && <Stopped {...props} stopped={stopped} words={words} describedBy={`${id}-why`} />}
            <div class="stopped-actions">
              <button type="button" class="button primary" ref={leave} onClick={onLeave}>
                {words.leave}
              </button>
              {stopped?.official !== undefined && <OfficialButton {...props} stopped={stopped} words={words} />}
            </div>
            {stopped && (
              <GoOnChoices
                words={words}
                isGrave={level === 'dangerous'}
                onGoOn={props.onGoOn}
                onMistake={props.onMistake}
              />
            )}
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

function OfficialButton({ stopped: { official = '', name }, words, onOpenOfficial }: PartProps) {
  return (
    <button type="button" class="button quiet" onClick={() => onOpenOfficial(official)}>
      {words.openOfficial(name)}
    </button>
  );
}
