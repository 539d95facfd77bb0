import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Runs } from '@/src/explain/report/runs';
import { VisibleText } from './visible-text';

/** 「已隐去：姓名」 for a placeholder, to be read aloud and shown on hovering. */
export const HiddenMarkContext = createContext<(placeholder: string) => string>((placeholder) => placeholder);

/** Text of a report; what was left out is marked, so that it can be checked. */
export function ReportRuns({ runs }: { readonly runs: Runs }) {
  const hiddenMark = useContext(HiddenMarkContext);
  return (
    <>
      {runs.map(({ text, hidden }, index) =>
        hidden === undefined ? (
          <VisibleText key={index} text={text} />
        ) : (
          <mark key={index} class="hidden-part" title={hiddenMark(text.slice(1, -1))}>
            {text}
          </mark>
        ),
      )}
    </>
  );
}
