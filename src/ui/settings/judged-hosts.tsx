import { useState } from 'preact/hooks';
import type { OptionsWords } from '@/src/i18n/options/keys';

interface JudgedHostsProps {
  readonly words: OptionsWords['allowlist'];
  readonly judged: number;
  readonly onForget: () => void;
}

/** Sites whose pages posed as an institution: how many are remembered, and one button to forget them. */
export function JudgedHosts({ words, judged, onForget }: JudgedHostsProps) {
  const [isForgotten, setForgotten] = useState(false);
  return (
    <>
      {judged > 0 && (
        <div class="card list-row">
          <span class="list-words">
            <span class="switch-name">{words.judgedTitle}</span>
            <span class="hint">{words.judgedHint(judged)}</span>
          </span>
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              setForgotten(true);
              onForget();
            }}
          >
            {words.forgetJudged}
          </button>
        </div>
      )}
      <p class="done" role="status">
        {isForgotten && judged === 0 && words.judgedForgotten}
      </p>
    </>
  );
}
