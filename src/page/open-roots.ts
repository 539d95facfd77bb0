import { elementsIn } from './plain';

/** The document and the open shadow roots in it. Closed ones cannot be read. */
export type Roots = readonly (Document | ShadowRoot)[];

/** Elements looked at; components stand high in a page. */
const MOST_SEARCHED = 4_000;
const MOST_ROOTS = 40;
const ELEMENTS_A_STEP = 500;

export function* openRoots(document: Document): Generator<undefined, Roots> {
  const roots: (Document | ShadowRoot)[] = [document];
  let searched = 0;
  for (const root of roots) {
    const elements = elementsIn(root);
    for (let at = 0; at < elements.length; at += 1) {
      const element = elements[at];
      if (!element) break;
      searched += 1;
      if (searched > MOST_SEARCHED || roots.length >= MOST_ROOTS) return roots;
      if (searched % ELEMENTS_A_STEP === 0) yield;
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  }
  return roots;
}

/** At once, for the moments that cannot wait. */
export function openRootsNow(document: Document): Roots {
  const steps = openRoots(document);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
