import { useEffect, useId, useState } from 'preact/hooks';
import type { FamilySettingsWords } from '@/src/i18n/family/keys';

export interface FamilyContactView {
  readonly name: string;
  readonly phone: string;
}

interface ContactFormProps {
  readonly words: FamilySettingsWords;
  readonly contact: FamilyContactView | undefined;
  readonly onChange: (contact: FamilyContactView | undefined) => Promise<boolean>;
}

/** As the settings take it: digits, with what people write between them. */
const PHONE = /^\+?[\d\s()-]{3,24}$/;
const LONGEST_NAME = 20;

/** Whom in the family the second button rings. */
export function ContactForm({ words, contact, onChange }: ContactFormProps) {
  const id = useId();
  const [name, setName] = useState(contact?.name ?? '');
  const [phone, setPhone] = useState(contact?.phone ?? '');
  const [said, setSaid] = useState<{ readonly text: string; readonly isFault: boolean }>({ text: '', isFault: false });
  useEffect(() => {
    setName(contact?.name ?? '');
    setPhone(contact?.phone ?? '');
  }, [contact?.name, contact?.phone]);
  const change = async (changed: FamilyContactView | undefined, done: string) => {
    setSaid({ text: (await onChange(changed)) ? done : '', isFault: false });
  };
  const save = () => {
    const written = { name: name.trim(), phone: phone.trim() };
    if (written.name === '' || !PHONE.test(written.phone)) setSaid({ text: words.contactWrong, isFault: true });
    else void change(written, words.contactSaved);
  };
  return (
    <form
      class="passphrase"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h3 class="subsection-title">{words.contactTitle}</h3>
      <p class="hint" id={`${id}-hint`}>
        {words.contactHint}
      </p>
      <label class="label" for={`${id}-name`}>
        {words.contactName}
      </label>
      <input
        class="input"
        id={`${id}-name`}
        autocomplete="off"
        maxLength={LONGEST_NAME}
        value={name}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <label class="label" for={`${id}-phone`}>
        {words.contactPhone}
      </label>
      <input
        class="input"
        id={`${id}-phone`}
        type="tel"
        autocomplete="off"
        value={phone}
        aria-invalid={said.isFault}
        aria-describedby={`${id}-hint ${id}-said`}
        onInput={({ currentTarget }) => setPhone(currentTarget.value)}
      />
      <p class={said.isFault ? 'fault' : 'done'} id={`${id}-said`} role="status">
        {said.text}
      </p>
      <div class="passphrase-actions">
        <button type="submit" class="button quiet">
          {words.contactSave}
        </button>
        {contact && (
          <button type="button" class="button quiet" onClick={() => void change(undefined, words.contactRemoved)}>
            {words.contactRemove}
          </button>
        )}
      </div>
    </form>
  );
}
