import { visibleRuns } from '../text/hidden-characters';
import { useWords } from '../words-context';

/** Text that came from outside, with its invisible characters shown as what they are. Blank lines are closed up. */
export function VisibleText({ text }: { readonly text: string }) {
  const words = useWords();
  return (
    <>
      {visibleRuns(text.replace(/(?:[^\S\n]*\r?\n){3,}/g, '\n\n')).map((run, index) =>
        'text' in run ? (
          run.text
        ) : (
          <span class="hidden-characters" key={index}>
            {words.hiddenCharacters(run.hidden)}
          </span>
        ),
      )}
    </>
  );
}
