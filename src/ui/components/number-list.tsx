import { useId } from 'preact/hooks';
import type { NumberView } from '@/src/explain/types';
import { ToneIcon } from '../icons/tone-icon';
import { useWords } from '../words-context';
import { Prose } from './prose';
import { VisibleText } from './visible-text';

const MOST_NUMBERS = 12;

/** Every number in the message with its judgement. */
export function NumberList({ numbers }: { readonly numbers: readonly NumberView[] }) {
  const words = useWords();
  const id = useId();
  if (numbers.length === 0) return null;
  return (
    <section class="section" aria-labelledby={id}>
      <h3 class="section-title" id={id}>
        {words.numbersTitle}
      </h3>
      <ul class="cards">
        {numbers.slice(0, MOST_NUMBERS).map(({ text, type, label, tone }, index) => (
          <li key={index} class={`card number-card tone-${tone}`}>
            <p class="number-line">
              <bdi class="number" dir="ltr">
                <VisibleText text={text} />
              </bdi>
              <span class="number-type">{words.numberTypes[type]}</span>
            </p>
            <p class="number-judgement">
              <ToneIcon tone={tone} />
              <span>
                <Prose text={label} />
              </span>
            </p>
          </li>
        ))}
      </ul>
      {numbers.length > MOST_NUMBERS && <p class="hint">{words.moreNumbers(numbers.length - MOST_NUMBERS)}</p>}
    </section>
  );
}
