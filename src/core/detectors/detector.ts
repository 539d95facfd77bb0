import type { KnowledgeIndex } from '../index/knowledge-index';
import type { Evidence, Subject } from '../types';
import type { LinkFacts } from '../url/link-facts';

/** What detectors may know besides the subject. */
export interface DetectorContext {
  readonly index: KnowledgeIndex;
  readonly links: readonly LinkFacts[];
}

/** One detector per file, all of this shape: pure, and linear in the subject. */
export type Detector = (subject: Subject, context: DetectorContext) => readonly Evidence[];
