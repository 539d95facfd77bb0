/** Where a page says who it is: title, headings, logos, site name, copyright and filing lines. */
import type { IdentityPlace, IdentityText } from '@/src/core/page/page-facts';
import {
  allIn,
  attributeOf,
  bodyOf,
  childCountOf,
  elementsIn,
  first,
  firstOf,
  formsOf,
  headOf,
  isMatch,
  isSeen,
  lastOf,
  parentOf,
  textOf,
  textWalker,
  titleOf,
} from './plain';

const META = 'meta[property="og:site_name"],meta[name="application-name"],meta[name="apple-mobile-web-app-title"]';
const HEADINGS = 'h1,h2,[role=heading]';
/** Phone pages have no headings: a bar at the top, or something that calls itself a title. */
const BAR_NAME = /header|title|navbar|nav-bar|brand/i;
const LOGO_NAME = /logo/i;
const FORM_WORDS = 'legend,h1,h2,h3,button,[type=submit]';

const MOST = { headings: 6, bars: 6, logos: 4, forms: 3, formWords: 4 } as const;
/**
 * Elements at the top of a page, where it says who it is; class names are compared here because selectors for them are slow. Those
 * that hold nothing are passed by, up to a bound of their own: a page could put any number of them first.
 */
const TOP_ELEMENTS = 1_200;
const MOST_PASSED_BY = 12_000;
/** Headings looked at for some that can be seen and say something. */
const MOST_HEADINGS_LOOKED_AT = 120;
const HEADINGS_A_STEP = 20;
const ELEMENTS_A_STEP = 300;
/** Characters. A heading that is longer is a sentence, a bar a menu. */
const LONGEST_BAR = 24;
/** Text nodes looked at from the end of the page: its foot, not its body. */
const FOOT_NODES = 160;
const MOST_BLANKS = 4_000;
const COPYRIGHT = /\u00A9|&copy;|copyright|all rights reserved|版权所有|版權所有|保留所有权利|著作權/i;
const FILING = /ICP\s*[备備证證字]|公网安备|公網安備/i;

/** Steps, so that the caller can stop between two of them. @param longest characters of one text */
export function* readIdentity(document: Document, longest: number): Generator<undefined, readonly IdentityText[]> {
  const found: IdentityText[] = [];
  const add = (place: IdentityPlace, text: string | null | undefined) => {
    const clean = (text ?? '').replace(/\s+/g, ' ').trim().slice(0, longest);
    if (clean !== '' && !found.some((known) => known.place === place && known.text === clean)) {
      found.push({ place, text: clean });
    }
  };
  add('title', titleOf(document));
  const head = headOf(document);
  for (const meta of head ? allIn(head, META) : []) add('site-name', attributeOf(meta, 'content'));
  yield;
  let headings = 0;
  for (const [at, heading] of first(allIn(document, HEADINGS), MOST_HEADINGS_LOOKED_AT).entries()) {
    if (at % HEADINGS_A_STEP === HEADINGS_A_STEP - 1) yield;
    if (headings === MOST.headings) break;
    const text = textOf(heading).trim();
    if (text === '' || !isSeen(heading)) continue;
    headings += 1;
    add('heading', text);
  }
  yield;
  let bars = 0;
  let logos = 0;
  let read = 0;
  const elements = elementsIn(document);
  for (let at = 0; at < MOST_PASSED_BY && read < TOP_ELEMENTS; at += 1) {
    if (at % ELEMENTS_A_STEP === ELEMENTS_A_STEP - 1) yield;
    const element = elements[at];
    if (!element) break;
    const sort = isEmpty(element) ? undefined : sortOf(element);
    if (!isEmpty(element)) read += 1;
    if (sort === 'bar' && bars < MOST.bars) {
      const text = shortText(element);
      if (text === undefined || !isSeen(element)) continue;
      bars += 1;
      add('heading', text);
    } else if (sort === 'logo' && logos < MOST.logos) {
      const text = attributeOf(element, 'alt') ?? attributeOf(element, 'aria-label') ?? shortText(element);
      if (!text?.trim() || !isSeen(element)) continue;
      logos += 1;
      add('logo', text);
    }
  }
  yield;
  for (const form of first(formsOf(document), MOST.forms)) {
    for (const element of first(allIn(form, FORM_WORDS), MOST.formWords)) {
      add('form-label', shortText(element) ?? attributeOf(element, 'value'));
    }
  }
  yield;
  for (const text of footTexts(document)) {
    if (COPYRIGHT.test(text)) add('copyright', text);
    if (FILING.test(text)) add('filing', text);
  }
  return found;
}

function* footTexts(document: Document): Generator<string> {
  const body = bodyOf(document);
  if (!body) return;
  const walker = textWalker(document, body);
  let node: Node = body;
  for (let last = lastOf(node); last; last = lastOf(node)) node = last;
  walker.currentNode = node;
  if (node instanceof Text) yield* lineOf(node);
  for (let count = 0, blanks = 0; count < FOOT_NODES && blanks < MOST_BLANKS; ) {
    const before = walker.previousNode();
    if (!(before instanceof Text)) return;
    if (before.data.trim() === '') {
      blanks += 1;
      continue;
    }
    count += 1;
    yield* lineOf(before);
  }
}

/** A copyright line is often cut into pieces (`© 2026 <b>name</b>`): the piece with the mark is read with what surrounds it. */
function* lineOf(text: Text): Generator<string> {
  const parent = parentOf(text);
  if (!parent || isMatch(parent, 'script,style,noscript,template')) return;
  if (!COPYRIGHT.test(text.data) && !FILING.test(text.data)) return;
  const whole = textOf(parent).trim();
  yield whole.length <= 160 ? whole : text.data;
}

/** Nothing in it, and no picture with words of its own. */
function isEmpty(element: Element): boolean {
  return firstOf(element) === null && element.localName !== 'img' && attributeOf(element, 'aria-label') === null;
}

function sortOf(element: Element): 'bar' | 'logo' | undefined {
  const { localName } = element;
  // Read before, by `HEADINGS`.
  if (localName === 'h1' || localName === 'h2' || attributeOf(element, 'role') === 'heading') return undefined;
  const name = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
  if (LOGO_NAME.test(name)) return 'logo';
  if (localName === 'img') {
    const isLogo =
      LOGO_NAME.test(attributeOf(element, 'alt') ?? '') ||
      LOGO_NAME.test((attributeOf(element, 'src') ?? '').slice(0, 200));
    return isLogo || element.closest('header,[class*="logo" i],[id*="logo" i]') ? 'logo' : undefined;
  }
  return localName === 'header' || BAR_NAME.test(name) ? 'bar' : undefined;
}

function shortText(element: Element): string | undefined {
  // Cheap test first: `textContent` of a whole page in a wrapper named "header" is long.
  if (childCountOf(element) > 12) return undefined;
  const text = textOf(element).replace(/\s+/g, ' ').trim();
  return text !== '' && text.length <= LONGEST_BAR ? text : undefined;
}
