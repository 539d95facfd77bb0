import { useId, useState } from 'preact/hooks';
import type { RegistryEntry } from '@/src/explain/registry-entry';
import type { Locale } from '@/src/i18n/locale';
import type { OptionsWords } from '@/src/i18n/options/keys';
import { optionsWords } from '@/src/i18n/options/options-words';
import { useSettled } from '../hooks/use-settled';
import { RegistryEntryView } from './registry-entry-view';
import { SettingsSection } from './settings-section';

/** Entries shown at once: a person reads a few; the count says that there are more. */
const MOST_SHOWN = 8;
/** Milliseconds without a key after which the list follows: it must not jump under somebody who types. */
const PAUSE = 150;

export interface RegistryFacts {
  readonly version: string;
  readonly date: string;
  readonly institutions: number;
  readonly rules: number;
  readonly isOld: boolean;
}

interface RegistrySectionProps {
  readonly locale: Locale;
  /** Nothing while the registry is being loaded. */
  readonly facts: RegistryFacts | undefined;
  readonly search: (
    query: string,
    most: number,
  ) => { readonly entries: readonly RegistryEntry[]; readonly all: number } | undefined;
  readonly onCheckInstead: (text: string) => void;
}

/** What the registry holds, since when, and how to say that it is wrong. */
export function RegistrySection({ locale, facts, search, onCheckInstead }: RegistrySectionProps) {
  const { registry: words } = optionsWords(locale);
  const id = useId();
  const [query, setQuery] = useState('');
  const asked = (useSettled(query, PAUSE) ?? '').trim();
  const found = asked === '' ? undefined : search(asked, MOST_SHOWN);
  return (
    <SettingsSection id="registry" title={words.title}>
      {facts ? (
        <>
          <p class="hint">{words.versions({ ...facts, registry: facts.version })}</p>
          {facts.isOld ? <p class="card old-note">{words.old}</p> : <p class="hint">{words.fresh}</p>}
        </>
      ) : (
        <p class="hint">{words.preparing}</p>
      )}
      <search>
        <label class="label" for={id}>
          {words.label}
        </label>
        <input
          class="input"
          id={id}
          type="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={words.placeholder}
          value={query}
          maxLength={300}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      </search>
      <div role="status">{found && <h3 class="search-count">{summary(asked, found, words)}</h3>}</div>
      {found?.all === 0 && (
        <button type="button" class="button quiet" onClick={() => onCheckInstead(asked)}>
          {words.checkInstead}
        </button>
      )}
      {found && found.entries.length > 0 && (
        <div class="cards">
          {found.entries.map((entry) => (
            <RegistryEntryView key={entry.id} entry={entry} locale={locale} version={facts?.version ?? ''} />
          ))}
        </div>
      )}
      <div class="card wrong-entry">
        <h3 class="switch-name">{words.wrongTitle}</h3>
        <p class="hint">{words.wrong}</p>
      </div>
    </SettingsSection>
  );
}

function summary(
  asked: string,
  { entries, all }: { readonly entries: readonly RegistryEntry[]; readonly all: number },
  words: OptionsWords['registry'],
): string {
  if (all === 0) return words.nothingFound(asked);
  return all > entries.length ? words.foundMore(entries.length, all) : words.found(all);
}
