import { useState } from 'preact/hooks';
import type { Locale } from '@/src/i18n/locale';
import type { OptionsWords } from '@/src/i18n/options/keys';
import { optionsWords } from '@/src/i18n/options/options-words';
import { LockedNote } from './locked-note';
import { type CheckDraft, OwnForm } from './own-form';
import { SettingsSection } from './settings-section';
import { UndoneNote } from './undone-note';

export interface ListedInstitution {
  readonly name: string;
  readonly domains: readonly string[];
  readonly numbers: readonly string[];
}

export interface OwnInstitutionRow extends ListedInstitution {
  readonly id: string;
  readonly addedOn: string;
}

interface OwnSectionProps<Own extends OwnInstitutionRow> {
  readonly locale: Locale;
  readonly own: readonly Own[];
  readonly byOrganisation: readonly ListedInstitution[];
  readonly isLocked: boolean;
  readonly most: number;
  /** Checks and, where nothing speaks against it, saves; with `id` in the place of that one. */
  readonly onSave: CheckDraft;
  readonly onRemove: (institution: Own) => void;
  readonly onPutBack: (institution: Own) => void;
}

/** Institutions a person trusts and the registry does not hold: listed, added, edited, deleted. */
export function OwnSection<Own extends OwnInstitutionRow>(props: OwnSectionProps<Own>) {
  const { locale, own, byOrganisation, isLocked, most } = props;
  const { own: words, setByOrganisation, cancel } = optionsWords(locale);
  /** Whose form is open. */
  const [edited, setEdited] = useState<string | 'new'>();
  const [removed, setRemoved] = useState<Own>();
  const [saved, setSaved] = useState('');
  const formOf = (id: string | undefined, before?: Own) => (
    <OwnForm
      words={words}
      cancel={cancel}
      before={before}
      onSave={(draft) => props.onSave(draft, id)}
      onSaved={(name) => {
        setEdited(undefined);
        setRemoved(undefined);
        setSaved(words.saved(name));
      }}
      onCancel={() => setEdited(undefined)}
    />
  );
  return (
    <SettingsSection id="own" title={words.title} hint={words.hint}>
      {isLocked && <LockedNote text={setByOrganisation} />}
      {own.length + byOrganisation.length === 0 && edited === undefined && <p class="hint">{words.nothing}</p>}
      <ul class="cards">
        {byOrganisation.map((institution) => (
          <li class="card own-institution" key={`organisation ${institution.name}`}>
            <Institution institution={institution} words={words} />
            <LockedNote text={words.byOrganisation} />
          </li>
        ))}
        {own.map((institution) => (
          <li class="card own-institution" key={institution.id}>
            {edited === institution.id ? (
              formOf(institution.id, institution)
            ) : (
              <>
                <Institution institution={institution} words={words} />
                <p class="hint">{words.addedOn(institution.addedOn)}</p>
                {!isLocked && (
                  <div class="row-actions">
                    <button type="button" class="button quiet" onClick={() => setEdited(institution.id)}>
                      {words.edit}
                      <span class="visually-hidden"> {institution.name}</span>
                    </button>
                    <button
                      type="button"
                      class="button quiet"
                      onClick={() => {
                        setSaved('');
                        setRemoved(institution);
                        props.onRemove(institution);
                      }}
                    >
                      {words.remove}
                      <span class="visually-hidden"> {institution.name}</span>
                    </button>
                  </div>
                )}
              </>
            )}
          </li>
        ))}
        {edited === 'new' && <li class="card own-institution">{formOf(undefined)}</li>}
      </ul>
      {removed && (
        <UndoneNote
          text={words.removed(removed.name)}
          putBack={words.putBack}
          onPutBack={() => {
            setRemoved(undefined);
            props.onPutBack(removed);
          }}
        />
      )}
      {!isLocked && edited === undefined && (
        <button type="button" class="button quiet" disabled={own.length >= most} onClick={() => setEdited('new')}>
          {words.add}
        </button>
      )}
      {own.length >= most && <p class="hint">{words.full(most)}</p>}
      <p class="done" role="status">
        {saved}
      </p>
    </SettingsSection>
  );
}

function Institution({
  institution,
  words,
}: {
  readonly institution: ListedInstitution;
  readonly words: OptionsWords['own'];
}) {
  const { name, domains, numbers } = institution;
  return (
    <>
      <h3 class="entity-name">{name}</h3>
      <dl class="entity-contacts">
        {domains.length > 0 && <Values label={words.domains} values={domains} kind="domain" />}
        {numbers.length > 0 && <Values label={words.numbers} values={numbers} kind="number" />}
      </dl>
    </>
  );
}

function Values(props: { readonly label: string; readonly values: readonly string[]; readonly kind: string }) {
  return (
    <div class="contact">
      <dt>{props.label}</dt>
      <dd>
        {props.values.map((value) => (
          <bdi key={value} class={`contact-value ${props.kind}`} dir="ltr">
            {value}
          </bdi>
        ))}
      </dd>
    </div>
  );
}
