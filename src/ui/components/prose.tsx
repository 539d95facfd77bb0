import { proseRuns } from '../text/prose-runs';
import { VisibleText } from './visible-text';

/**
 * A finished sentence. An address or a number in it moves to the next line whole; what it quotes from the message cannot turn
 * the text round it.
 */
export function Prose({ text }: { readonly text: string }) {
  return (
    <>
      {proseRuns(text).map((run, index) =>
        run.unit ? (
          <bdi class="unit" key={index}>
            {run.text}
          </bdi>
        ) : (
          <VisibleText text={run.text} key={index} />
        ),
      )}
    </>
  );
}
