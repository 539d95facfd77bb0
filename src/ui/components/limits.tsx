import { useId } from 'preact/hooks';
import { useWords } from '../words-context';
import { Prose } from './prose';

interface LimitsProps {
  readonly limits: readonly string[];
  readonly knowledge: string;
}

/** In small print: what the answer does not prove, and how old the registry is. */
export function Limits({ limits, knowledge }: LimitsProps) {
  const words = useWords();
  const id = useId();
  return (
    <section class="section limits" aria-labelledby={id}>
      <h3 class="section-title" id={id}>
        {words.limitsTitle}
      </h3>
      <ul>
        {limits.map((limit) => (
          <li key={limit}>
            <Prose text={limit} />
          </li>
        ))}
        <li>
          <Prose text={knowledge} />
        </li>
      </ul>
    </section>
  );
}
