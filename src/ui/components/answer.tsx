import type { Ref } from 'preact';
import type { Circumstances } from '@/src/explain/circumstances';
import type { Explanation } from '@/src/explain/types';
import { familyWords } from '@/src/i18n/family/family-words';
import { FamilyAnswer } from '../family/family-answer';
import { ReportContact } from '../family/report-contact';
import { VerdictView } from './verdict-view';

export interface AnswerProps {
  readonly explanation: Explanation;
  /** The text the explanation's spans point into. */
  readonly text: string;
  readonly circumstances?: Circumstances | undefined;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly toPlainText?: ((explanation: Explanation) => string) | undefined;
  readonly onReport?: (() => void) | undefined;
}

/** A verdict as it is told to this person: whole, or in family mode in two sentences with the whole behind them. */
export function Answer({ circumstances = {}, headingRef = null, ...verdict }: AnswerProps) {
  const { explanation } = verdict;
  const words = familyWords(explanation.locale);
  if (circumstances.family) {
    return (
      <FamilyAnswer
        words={words}
        level={explanation.level}
        plain={explanation.plain}
        circumstances={circumstances}
        headingRef={headingRef}
      >
        <VerdictView {...verdict} />
      </FamilyAnswer>
    );
  }
  return (
    <>
      {circumstances.reportContact && <ReportContact words={words} contact={circumstances.reportContact} />}
      <VerdictView {...verdict} headingRef={headingRef} />
    </>
  );
}
