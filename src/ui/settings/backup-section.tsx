import { useRef, useState } from 'preact/hooks';
import type { Locale } from '@/src/i18n/locale';
import type { OptionsWords } from '@/src/i18n/options/keys';
import { optionsWords } from '@/src/i18n/options/options-words';
import { ImportPreview } from './import-preview';
import { ResetQuestion } from './reset-question';
import { SettingsSection } from './settings-section';

/** A file that was read: why it cannot be used, or what using it would change, in sentences. */
export type OpenedFile =
  | { readonly problem: keyof OptionsWords['backup']['unreadable'] }
  | { readonly problem?: never; readonly changes: readonly string[]; readonly apply: () => Promise<boolean> };

interface BackupSectionProps {
  readonly locale: Locale;
  /** @returns the name of the file */
  readonly onExport: () => Promise<string>;
  readonly onOpen: (file: File) => Promise<OpenedFile>;
  /** @returns whether it was stored */
  readonly onReset: () => Promise<boolean>;
}

type State =
  | { readonly at: 'rest'; readonly said: string; readonly isFault?: boolean }
  | { readonly at: 'preview'; readonly file: string; readonly opened: Extract<OpenedFile, { changes: unknown }> }
  | { readonly at: 'reset' };

/** The settings as a file, from a file, and anew. Nothing is replaced before it was shown and confirmed. */
export function BackupSection({ locale, onExport, onOpen, onReset }: BackupSectionProps) {
  const { backup: words, cancel } = optionsWords(locale);
  const [state, setState] = useState<State>({ at: 'rest', said: '' });
  const chooser = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const rest = (said = '', isFault = false) => {
    setState({ at: 'rest', said, isFault });
    opener.current?.focus();
  };
  const open = async (file: File) => {
    const opened = await onOpen(file);
    if (opened.problem === undefined) setState({ at: 'preview', file: file.name, opened });
    else rest(words.unreadable[opened.problem], true);
  };
  return (
    <SettingsSection id="backup" title={words.title} hint={words.hint}>
      <div class="row-actions">
        <button type="button" class="button quiet" onClick={async () => rest(words.saved(await onExport()))}>
          {words.save}
        </button>
        <button type="button" class="button quiet" ref={opener} onClick={() => chooser.current?.click()}>
          {words.open}
        </button>
        <button type="button" class="button quiet" onClick={() => setState({ at: 'reset' })}>
          {words.reset}
        </button>
        <input
          type="file"
          ref={chooser}
          accept=".json,application/json"
          hidden
          aria-label={words.open}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void open(file);
            // The same file chosen again is a new choice.
            currentTarget.value = '';
          }}
        />
      </div>
      {state.at === 'preview' && (
        <ImportPreview
          words={words}
          cancel={cancel}
          file={state.file}
          changes={state.opened.changes}
          onApply={async () => rest((await state.opened.apply()) ? words.applied : '')}
          onCancel={() => rest()}
        />
      )}
      {state.at === 'reset' && (
        <ResetQuestion
          words={words}
          cancel={cancel}
          onReset={async () => rest((await onReset()) ? words.resetDone : '')}
          onCancel={() => rest()}
        />
      )}
      <p class={state.at === 'rest' && state.isFault ? 'fault' : 'done'} role="status">
        {state.at === 'rest' && state.said}
      </p>
    </SettingsSection>
  );
}
