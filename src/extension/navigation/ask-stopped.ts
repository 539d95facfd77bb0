import { sendToBackground } from '../send';
import type { StoppedView } from './judge-stopped';

/** Milliseconds a person looks at an empty page; the background answers in a tenth of it. */
const LONGEST_WAIT = 1_500;

/**
 * Asks the background, which has been woken by this very navigation and has the engine at hand; where it does not answer, the
 * page judges by itself, so that the gate never hangs on it.
 */
export async function askStopped(target: URL, late: boolean): Promise<StoppedView | null> {
  const answer = await Promise.race([
    sendToBackground('judge-stopped', { address: target.href, late }).catch(() => null),
    new Promise<null>((resolve) => setTimeout(resolve, LONGEST_WAIT, null)),
  ]);
  if (answer) return answer.view;
  const { judgeHere } = await import('./judge-here');
  return judgeHere(target, late);
}
