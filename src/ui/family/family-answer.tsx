import type { ComponentChildren, Ref } from 'preact';
import type { Level } from '@/src/core/types';
import type { Circumstances } from '@/src/explain/circumstances';
import type { PlainAnswer } from '@/src/explain/types';
import type { FamilyWords } from '@/src/i18n/family/keys';
import { Disclosure } from '../components/disclosure';
import { LevelIcon } from '../icons/level-icon';
import { CallButtons } from './call-buttons';
import { ReportContact } from './report-contact';

interface FamilyAnswerProps {
  readonly words: FamilyWords;
  readonly level: Level;
  readonly plain: PlainAnswer;
  readonly circumstances: Circumstances;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** Everything there is to say, for who wants to read it. */
  readonly children: ComponentChildren;
}

/** What it is, what to do, whom to ring. The rest is there for the family. */
export function FamilyAnswer({ words, level, plain, circumstances, headingRef = null, children }: FamilyAnswerProps) {
  return (
    <div class="family-answer">
      <div class={`family-verdict level-${level}`}>
        <h2 class="family-what" tabIndex={-1} ref={headingRef}>
          <LevelIcon level={level} />
          <span>{plain.what}</span>
        </h2>
        <p class="family-do">{plain.doNow}</p>
        {plain.note !== undefined && <p class="family-more">{plain.note}</p>}
      </div>
      <CallButtons words={words} calls={plain.calls} contact={circumstances.family?.contact} />
      {circumstances.reportContact && <ReportContact words={words} contact={circumstances.reportContact} />}
      <Disclosure summary={words.details}>{children}</Disclosure>
    </div>
  );
}
