import { useState } from 'preact/hooks';
import type { Locale } from '@/src/i18n/locale';
import { optionsWords } from '@/src/i18n/options/options-words';
import { HostName } from '../components/host-name';
import { type AddHost, HostForm } from './host-form';
import { JudgedHosts } from './judged-hosts';
import { LockedNote } from './locked-note';
import { SettingsSection } from './settings-section';
import { UndoneNote } from './undone-note';

export interface ListedHost {
  readonly host: string;
  readonly addedOn: string;
  readonly reason: 'interstitial' | 'page-warning' | 'options';
}

interface AllowlistSectionProps<Listed extends ListedHost> {
  readonly locale: Locale;
  /** Oldest first, as stored. */
  readonly allowed: readonly Listed[];
  readonly byOrganisation: readonly string[];
  readonly isLocked: boolean;
  readonly onUndo: (entry: Listed) => void;
  readonly onPutBack: (entry: Listed) => void;
  readonly onAdd: AddHost;
  /** How many hosts are stopped because their pages posed as somebody. */
  readonly judged: number;
  readonly onForgetJudged: () => void;
}

/** Sites without warnings, each with why and since when and its way back; and the sites that were found out. */
export function AllowlistSection<Listed extends ListedHost>(props: AllowlistSectionProps<Listed>) {
  const { locale, allowed, byOrganisation, isLocked } = props;
  const { allowlist: words, setByOrganisation } = optionsWords(locale);
  const [undone, setUndone] = useState<Listed>();
  const undo = (entry: Listed) => {
    setUndone(entry);
    props.onUndo(entry);
  };
  const putBack = (entry: Listed) => {
    setUndone(undefined);
    props.onPutBack(entry);
  };
  const isEmpty = allowed.length + byOrganisation.length === 0;
  return (
    <SettingsSection id="allowlist" title={words.title} hint={isEmpty ? words.nothing : words.hint}>
      {isLocked && <LockedNote text={setByOrganisation} />}
      {!isEmpty && (
        <ul class="card rows">
          {byOrganisation.map((host) => (
            <li class="list-row" key={`organisation ${host}`}>
              <span class="list-words">
                <HostName parts={[{ text: host, differs: false }]} />
                <LockedNote text={words.byOrganisation} />
              </span>
            </li>
          ))}
          {allowed.toReversed().map((entry) => (
            <li class="list-row allowed" key={entry.host}>
              <span class="list-words">
                <HostName parts={[{ text: entry.host, differs: false }]} />
                <span class="hint">{words.added[entry.reason](entry.addedOn)}</span>
              </span>
              <button type="button" class="button quiet" onClick={() => undo(entry)}>
                {words.undo}
                <span class="visually-hidden"> {entry.host}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {undone && (
        <UndoneNote text={words.undone(undone.host)} putBack={words.putBack} onPutBack={() => putBack(undone)} />
      )}
      {!isLocked && <HostForm words={words} onAdd={props.onAdd} />}
      <JudgedHosts words={words} judged={props.judged} onForget={props.onForgetJudged} />
    </SettingsSection>
  );
}
