import { useId } from 'preact/hooks';
import { useWords } from '../words-context';

/** On the empty screen: what may be asked besides a message. Choosing one puts it into the box. */
export function ExampleQuestions({ onChoose }: { readonly onChoose: (text: string) => void }) {
  const words = useWords();
  const id = useId();
  return (
    <section class="examples" aria-labelledby={id}>
      <h2 class="examples-title" id={id}>
        {words.examplesLabel}
      </h2>
      <ul>
        {words.examples.map(({ label, text }) => (
          <li key={label}>
            <button type="button" class="button example" onClick={() => onChoose(text)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
