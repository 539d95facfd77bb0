import { useId } from 'preact/hooks';
import type { FieldView } from '@/src/explain/types';
import { useWords } from '../words-context';
import { VisibleText } from './visible-text';

/** What a genuine notice states, and what this one does: to be held against the lender's own app, item by item. */
export function FieldChecklist({ fields }: { readonly fields: readonly FieldView[] }) {
  const words = useWords();
  const id = useId();
  if (fields.length === 0) return null;
  return (
    <section class="section" aria-labelledby={id}>
      <h3 class="section-title" id={id}>
        {words.fieldsTitle}
      </h3>
      <p class="hint">{words.fieldsHint}</p>
      <dl class="card fields">
        {fields.map(({ field, label, text }, index) => (
          <div class="field" key={`${field} ${index}`}>
            <dt>{label}</dt>
            <dd class={text ? 'field-stated' : 'field-missing'}>
              {text ? <VisibleText text={text} /> : words.fieldMissing}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
