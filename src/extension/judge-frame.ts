/** A frame is judged by itself and, where that says nothing, as a part of the page it stands in. */
import type { PageVerdict } from '@/src/core/page/judge-page';
import type { PageFacts } from '@/src/core/page/page-facts';
import type { Checker } from './checker';
import { type PageState, withFramesOf } from './page-state';

export interface Judged {
  readonly verdict: PageVerdict;
  /** Of the document that poses. */
  readonly address: string;
}

/** The frame by itself, and if that says nothing the page together with what its frames ask for. */
export function judgeFrame(state: PageState, frameId: number, facts: PageFacts, checker: Checker): Judged {
  const isOfficial = (frame: PageFacts) => checker.judgePage(frame).isOfficial;
  const own = checker.judgePage(frameId === 0 ? withFramesOf(facts, state, isOfficial) : facts);
  const page = state.frames[0];
  if (frameId === 0 || !page || own.warning !== 'none' || own.isOfficial)
    return { verdict: own, address: facts.address };
  const verdict = checker.judgePage(withFramesOf(page, state, isOfficial));
  if (verdict.warning !== 'none') return { verdict, address: page.address };
  return { verdict: { ...own, wantsCodes: own.wantsCodes || verdict.wantsCodes }, address: facts.address };
}
