import { useId } from 'preact/hooks';
import { useWords } from '../words-context';

/** On the empty screen: what may be asked: a bare name, number or address as well. Choosing one puts it into the box. */
export function ExampleQuestions({ onChoose }: { readonly onChoose: (text: string) => void }) {
  const words = useWords();
  const id = useId();
  return (
    <section class="examples" aria-labelledby={id}>
      <h2 class="examples-title" id={id}>
        {words.examplesLabel}
      </h2>
      <ul class="card example-list">
        {words.examples.map(({ sort, text }) => (
          <li key={sort}>
            <button type="button" class="example" onClick={() => onChoose(text)}>
              <span class="example-sort">{sort}</span>
              <span class="example-text">{text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
