import { proseRuns } from '../text/prose-runs';

/** A finished sentence in which an address or a number moves to the next line whole and cannot turn the text round it. */
export function Prose({ text }: { readonly text: string }) {
  return (
    <>
      {proseRuns(text).map((run, index) =>
        run.unit ? (
          <bdi class="unit" key={index}>
            {run.text}
          </bdi>
        ) : (
          run.text
        ),
      )}
    </>
  );
}
