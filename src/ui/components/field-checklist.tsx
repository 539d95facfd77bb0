import { useId } from 'preact/hooks';
import type { FieldView } from '@/src/explain/types';
import { useWords } from '../words-context';
import { VisibleText } from './visible-text';

/** What a genuine notice states, and what this one does: to be held against the lender's own app, item by item. */
export function FieldChecklist({ fields }: { readonly fields: readonly FieldView[] }) {
  const words = useWords();
  const id = useId();
  if (fields.length === 0) return null;
  const stated = fields.filter(({ text }) => text);
  const missing = fields.filter(({ text }) => !text);
  return (
    <section class="section" aria-labelledby={id}>
      <h3 class="section-title" id={id}>
        {words.fieldsTitle}
      </h3>
      <div class="card fields">
        {stated.length > 0 && (
          <>
            <p class="hint">{words.fieldsHint}</p>
            <dl>
              {stated.map(({ field, label, text }, index) => (
                <div class="field" key={`${field} ${index}`}>
                  <dt>{label}</dt>
                  <dd>
                    <VisibleText text={text ?? ''} />
                  </dd>
                </div>
              ))}
            </dl>
          </>
        )}
        {missing.length > 0 && <p class="fields-missing">{words.fieldsMissing(missing.map(({ label }) => label))}</p>}
      </div>
    </section>
  );
}
