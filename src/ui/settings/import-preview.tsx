import { useEffect, useRef } from 'preact/hooks';
import type { OptionsWords } from '@/src/i18n/options/keys';

interface ImportPreviewProps {
  readonly words: OptionsWords['backup'];
  readonly cancel: string;
  readonly file: string;
  readonly changes: readonly string[];
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** What a file would change, before it does. */
export function ImportPreview({ words, cancel, file, changes, onApply, onCancel }: ImportPreviewProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="card question">
      <h3 class="switch-name" tabIndex={-1} ref={title}>
        {words.previewTitle(file)}
      </h3>
      {changes.length === 0 ? (
        <p>{words.noChange}</p>
      ) : (
        <ul class="changes">
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
      {changes.length > 0 && <p class="hint">{words.previewHint}</p>}
      <div class="row-actions">
        {changes.length > 0 && (
          <button type="button" class="button primary" onClick={onApply}>
            {words.apply}
          </button>
        )}
        <button type="button" class="button quiet" onClick={onCancel}>
          {cancel}
        </button>
      </div>
    </div>
  );
}
