import type { Ref } from 'preact';
import type { Explanation } from '@/src/explain/types';
import { ReportIcon } from '../icons/line-icons';
import { useWords } from '../words-context';
import { ChannelSection } from './channels';
import { CopyButton } from './copy-button';
import { EntityList } from './entity-list';
import { FieldChecklist } from './field-checklist';
import { Limits } from './limits';
import { LinkList } from './link-list';
import { NumberList } from './number-list';
import { Steps } from './steps';
import { VerdictHeader } from './verdict-header';
import { Why } from './why';

interface VerdictViewProps {
  readonly explanation: Explanation;
  /** The text the explanation's spans point into. */
  readonly text: string;
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly toPlainText?: ((explanation: Explanation) => string) | undefined;
  /** Takes the message to the report page; without it there is no such button. */
  readonly onReport?: (() => void) | undefined;
}

/**
 * The whole answer, in the order in which it is needed: what it is, what to do now, why, whose the links and numbers are, who the
 * institution is, what to compare, whom to turn to, what it does not prove. Who asked about a name, an address or a number reads what the
 * registry holds of it first.
 */
export function VerdictView({ explanation, text, headingRef = null, toPlainText, onReport }: VerdictViewProps) {
  const words = useWords();
  const { asked, steps, channels, links, numbers, entities, fields, limits, knowledge } = explanation;
  const registry = (
    <>
      <LinkList links={links} />
      <NumberList numbers={numbers} />
      <EntityList entities={entities} open={asked !== undefined} />
    </>
  );
  return (
    <div class="verdict">
      <VerdictHeader explanation={explanation} headingRef={headingRef} />
      {asked && registry}
      <Steps steps={steps} channels={channels} />
      <Why explanation={explanation} text={text} />
      {!asked && registry}
      <FieldChecklist fields={fields} />
      <ChannelSection channels={channels} />
      <Limits limits={limits} knowledge={knowledge} />
      {(toPlainText || onReport) && (
        <div class="verdict-actions">
          {toPlainText && <CopyButton text={() => toPlainText(explanation)} />}
          {onReport && (
            <button type="button" class="button quiet report-button" onClick={onReport}>
              <ReportIcon />
              {words.report}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
