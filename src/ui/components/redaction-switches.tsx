import type { PersonalKind } from '@/src/core/redact/personal';
import type { Shown } from '@/src/explain/report/runs';
import type { Report } from '@/src/explain/report/types';
import type { ReportScreenWords } from '@/src/i18n/report/keys';

interface RedactionSwitchesProps {
  readonly report: Pick<Report, 'personal' | 'theirs'>;
  readonly shown: Shown;
  readonly words: ReportScreenWords;
  readonly onChange: (shown: Shown) => void;
}

/** What was left out, and a switch for each sort to write it out all the same. */
export function RedactionSwitches({ report: { personal, theirs }, shown, words, onChange }: RedactionSwitchesProps) {
  if (personal.length === 0) return <p>{words.nothingHidden}</p>;
  const toggle = (kind: PersonalKind, isShown: boolean): Shown => ({
    ...shown,
    kinds: isShown ? [...shown.kinds, kind] : shown.kinds.filter((one) => one !== kind),
  });
  const isAnyShown = (shown.theirs && theirs > 0) || personal.some(({ kind }) => shown.kinds.includes(kind));
  return (
    <>
      <p class="hint">{words.hiddenIntro}</p>
      {theirs > 0 && (
        <label class="choice">
          <input
            type="checkbox"
            checked={shown.theirs}
            onChange={({ currentTarget }) => onChange({ ...shown, theirs: currentTarget.checked })}
          />
          <span>
            {words.showTheirs}
            <span class="hint">{words.showTheirsHint}</span>
          </span>
        </label>
      )}
      <ul class="choices">
        {personal.map(({ kind, label, count }) => (
          <li key={kind}>
            <label class="choice">
              <input
                type="checkbox"
                checked={shown.kinds.includes(kind)}
                onChange={({ currentTarget }) => onChange(toggle(kind, currentTarget.checked))}
              />
              <span>{words.showKind(label, count)}</span>
            </label>
          </li>
        ))}
      </ul>
      <p class="report-warning" role="status">
        {isAnyShown && words.shownWarning}
      </p>
    </>
  );
}
