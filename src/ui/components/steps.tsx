import { useId } from 'preact/hooks';
import type { Channel, Step } from '@/src/explain/types';
import { useWords } from '../words-context';

interface StepsProps {
  readonly steps: readonly Step[];
  readonly channels: readonly Channel[];
}

/** What to do now, in order of urgency, and whom to call. */
export function Steps({ steps, channels }: StepsProps) {
  const words = useWords();
  const id = useId();
  if (steps.length === 0 && channels.length === 0) return null;
  return (
    <section class="section" aria-labelledby={id}>
      <h3 class="section-title" id={id}>
        {words.stepsTitle}
      </h3>
      {steps.length > 0 && (
        <ol class="card steps">
          {steps.map(({ id: step, text }) => (
            <li class="step" key={step}>
              {text}
            </li>
          ))}
        </ol>
      )}
      {channels.length > 0 && (
        <>
          <h4 class="subsection-title">{words.channelsTitle}</h4>
          <ul class="channels">
            {channels.map(({ entity, name, number, purpose }) => (
              <li class="channel" key={`${entity} ${number}`}>
                {number && <strong class="channel-number">{number}</strong>}
                <span class="channel-words">
                  <span class="channel-name">{name}</span>
                  <span class="channel-purpose">{purpose}</span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
