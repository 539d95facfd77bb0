import type { Ref } from 'preact';
import type { Explanation } from '@/src/explain/types';
import { LevelIcon } from '../icons/level-icon';
import { useWords } from '../words-context';

interface VerdictHeaderProps {
  readonly explanation: Explanation;
  /** The heading takes the focus when the person asks for the answer by key or button. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
}

/** The answer in two lines: the level, and the one most damning reason. */
export function VerdictHeader({ explanation, headingRef }: VerdictHeaderProps) {
  const words = useWords();
  const { level, levelLabel, headline, kind, kindLabel, asked } = explanation;
  return (
    <header class={`verdict-header level-${level}`}>
      <h2 class="verdict-heading" tabIndex={-1} ref={headingRef ?? null}>
        <span class="verdict-level">
          <LevelIcon level={level} />
          <span>{levelLabel}</span>
        </span>
        <span class="verdict-headline">{headline}</span>
      </h2>
      {kind !== 'other' && !asked && <p class="verdict-kind">{words.kind(kindLabel)}</p>}
    </header>
  );
}
