import type { Ref } from 'preact';
import type { Explanation } from '@/src/explain/types';
import { LevelIcon } from '../icons/level-icon';
import { ToneIcon } from '../icons/tone-icon';
import { useWords } from '../words-context';
import { Prose } from './prose';

interface VerdictHeaderProps {
  readonly explanation: Explanation;
  /** The heading takes the focus when the person asks for the answer by key or button. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** The answer in two lines: the level, and the one most damning reason. */
export function VerdictHeader({ explanation, headingRef }: VerdictHeaderProps) {
  const words = useWords();
  const { level, levelLabel, headline, kind, kindLabel, asked } = explanation;
  // "It is in our registry" is information; the question mark of a message that cannot be judged would contradict it.
  const plainAnswer = asked !== undefined && level === 'unverified';
  const namesKind = kind !== 'other' && !asked && kindLabel !== headline;
  return (
    <header class={`verdict-header level-${level}`}>
      <h2 class="verdict-heading" tabIndex={-1} ref={headingRef ?? null}>
        <span class="verdict-level">
          {plainAnswer ? <ToneIcon tone="neutral" /> : <LevelIcon level={level} />}
          <span>{levelLabel}</span>
        </span>
        <span class="verdict-headline">
          <Prose text={headline} />
        </span>
      </h2>
      {namesKind && <p class="verdict-kind">{words.kind(kindLabel)}</p>}
    </header>
  );
}
