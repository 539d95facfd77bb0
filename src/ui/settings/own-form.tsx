import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { OptionsWords } from '@/src/i18n/options/keys';
import type { OwnInstitutionRow } from './own-section';

export interface InstitutionDraft {
  readonly name: string;
  /** One on each line. */
  readonly domains: string;
  /** One on each line. */
  readonly numbers: string;
}

export interface DraftFault {
  readonly field: keyof InstitutionDraft;
  readonly sentence: string;
}

/** Faults where it was not saved; none of them where storing failed, which the page tells by itself. */
export type SavedDraft =
  | { readonly isSaved: true; readonly name: string }
  | { readonly isSaved: false; readonly faults: readonly DraftFault[] };

export type CheckDraft = (draft: InstitutionDraft, id: string | undefined) => Promise<SavedDraft>;

interface OwnFormProps {
  readonly words: OptionsWords['own'];
  readonly cancel: string;
  readonly before?: OwnInstitutionRow | undefined;
  readonly onSave: (draft: InstitutionDraft) => Promise<SavedDraft>;
  readonly onSaved: (name: string) => void;
  readonly onCancel: () => void;
}

/** An institution being written; every fault stands under its field, and the cursor goes to the first. */
export function OwnForm({ words, cancel, before, onSave, onSaved, onCancel }: OwnFormProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<InstitutionDraft>({
    name: before?.name ?? '',
    domains: before?.domains.join('\n') ?? '',
    numbers: before?.numbers.join('\n') ?? '',
  });
  const [faults, setFaults] = useState<readonly DraftFault[]>([]);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), [faults]);
  const save = async () => {
    const result = await onSave(draft);
    if (result.isSaved) onSaved(result.name);
    else setFaults(result.faults);
  };
  const field = (name: keyof InstitutionDraft, hint?: string) => {
    const own = faults.filter((fault) => fault.field === name);
    return {
      id: `${id}-${name}`,
      value: draft[name],
      'aria-invalid': own.length > 0,
      'aria-describedby': `${id}-${name}-said`,
      said: (
        <div id={`${id}-${name}-said`}>
          {hint !== undefined && <p class="hint">{hint}</p>}
          {own.map(({ sentence }) => (
            <p class="fault" key={sentence}>
              {sentence}
            </p>
          ))}
        </div>
      ),
      onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
        setDraft({ ...draft, [name]: currentTarget.value }),
    };
  };
  const { said: nameSaid, ...name } = field('name');
  const { said: domainsSaid, ...domains } = field('domains', words.domainsHint);
  const { said: numbersSaid, ...numbers } = field('numbers', words.numbersHint);
  return (
    <form
      class="own-form"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      <div>
        <label class="label" for={name.id}>
          {words.name}
        </label>
        <input {...name} class="input" type="text" autocomplete="off" maxLength={60} />
        {nameSaid}
      </div>
      <div>
        <label class="label" for={domains.id}>
          {words.domains}
        </label>
        <textarea {...domains} class="input address-input" rows={2} autocapitalize="none" spellcheck={false} />
        {domainsSaid}
      </div>
      <div>
        <label class="label" for={numbers.id}>
          {words.numbers}
        </label>
        <textarea {...numbers} class="input" rows={2} inputMode="tel" spellcheck={false} />
        {numbersSaid}
      </div>
      <p class="fault" role="alert">
        {faults.length > 0 && words.checkFirst}
      </p>
      <div class="row-actions">
        <button type="submit" class="button primary">
          {words.save}
        </button>
        <button type="button" class="button quiet" onClick={onCancel}>
          {cancel}
        </button>
      </div>
    </form>
  );
}
