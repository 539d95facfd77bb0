import { useId } from 'preact/hooks';
import type { Channel, Step } from '@/src/explain/types';
import { useWords } from '../words-context';
import { CHANNELS_BESIDE_STEPS, Channels } from './channels';
import { Disclosure } from './disclosure';
import { Prose } from './prose';

interface StepsProps {
  readonly steps: readonly Step[];
  readonly channels: readonly Channel[];
}

/** Steps come in order of urgency: nobody in a fright reads eight. One or two more are not worth hiding. */
const FIRST_STEPS = 3;
const WORTH_HIDING = 2;

/** What to do now, and whom to call. */
export function Steps({ steps, channels }: StepsProps) {
  const words = useWords();
  const id = useId();
  if (steps.length === 0 && channels.length === 0) return null;
  const shown = steps.length - FIRST_STEPS < WORTH_HIDING ? steps.length : FIRST_STEPS;
  const further = steps.slice(shown);
  const nearest = channels.filter(({ number }) => number).slice(0, CHANNELS_BESIDE_STEPS);
  return (
    <section class="section" aria-labelledby={id}>
      <h3 class="section-title" id={id}>
        {words.stepsTitle}
      </h3>
      {steps.length > 0 && (
        <div class="card steps">
          <StepList steps={steps.slice(0, shown)} start={1} />
          {further.length > 0 && (
            <Disclosure summary={words.moreSteps(further.length)}>
              <StepList steps={further} start={shown + 1} />
            </Disclosure>
          )}
        </div>
      )}
      {channels.length > 0 && (
        <>
          <h4 class="subsection-title">{words.channelsTitle}</h4>
          {channels.length <= CHANNELS_BESIDE_STEPS ? (
            <Channels channels={channels} />
          ) : (
            <Channels channels={nearest} brief />
          )}
        </>
      )}
    </section>
  );
}

function StepList({ steps, start }: { readonly steps: readonly Step[]; readonly start: number }) {
  return (
    <ol class="step-list" start={start}>
      {steps.map(({ id, text }) => (
        <li class="step" key={id}>
          <span>
            <Prose text={text} />
          </span>
        </li>
      ))}
    </ol>
  );
}
