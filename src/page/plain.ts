/**
 * The DOM's own members, whatever a page has named its forms and fields: `<form name="querySelectorAll">` hides the document's
 * method of that name, `<input name="matches">` its form's, also from the scripts of extensions.
 */

/** Looked up from the prototype on: what a page has named stands on the object itself. */
function plain<Target extends object, Name extends keyof Target>(target: Target, name: Name): Target[Name] {
  return Reflect.get(Object.getPrototypeOf(target), name, target);
}

export const bodyOf = (document: Document) => plain(document, 'body');
export const rootOf = (document: Document) => plain(document, 'documentElement');
export const titleOf = (document: Document) => plain(document, 'title');
export const readyStateOf = (document: Document) => plain(document, 'readyState');
export const isHidden = (document: Document) => plain(document, 'hidden');
export const focusedIn = (document: Document) => plain(document, 'activeElement');
export const parentOf = (node: Node) => plain(node, 'parentElement');
export const previousOf = (node: Node) => plain(node, 'previousSibling');
export const firstOf = (node: Node) => plain(node, 'firstChild');
export const lastOf = (node: Node) => plain(node, 'lastChild');
export const childCountOf = (element: Element) => plain(element, 'childElementCount');

export function textOf(node: Node): string {
  return plain(node, 'textContent') ?? '';
}

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function isMatch(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function allIn<Found extends Element = Element>(
  root: Document | ShadowRoot | Element,
  selector: string,
): NodeListOf<Found> {
  const { prototype } = root instanceof Document ? Document : root instanceof Element ? Element : DocumentFragment;
  return prototype.querySelectorAll.call(root, selector) as NodeListOf<Found>;
}

/** All elements in order, found one after the other and not listed first: a list of 20,000 takes milliseconds. */
export function elementsIn(root: Document | ShadowRoot): ArrayLike<Element> {
  return root instanceof Document ? Document.prototype.getElementsByTagName.call(root, '*') : allIn(root, '*');
}

export const formsOf = (document: Document) => plain(document, 'forms');
export const imagesOf = (document: Document) => Document.prototype.getElementsByTagName.call(document, 'img');
export const linksOf = (document: Document) => plain(document, 'links');
export const headOf = (document: Document) => plain(document, 'head');

export function textWalker(document: Document, root: Node): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
}

/** What nobody can see says nothing to anybody. */
export function isSeen(element: Element): boolean {
  const { checkVisibility } = Element.prototype;
  return checkVisibility?.call(element, { opacityProperty: true, visibilityProperty: true }) ?? true;
}

/** A field takes what is typed also when its opacity is 0: pages lay such fields over boxes they draw themselves. */
export function isThere(element: Element): boolean {
  const { checkVisibility } = Element.prototype;
  return checkVisibility?.call(element, { visibilityProperty: true }) ?? true;
}

/** The first so many of a list that a page can make as long as it likes. */
export function first<Item>(list: ArrayLike<Item>, most: number): Item[] {
  const found: Item[] = [];
  for (let at = 0; at < list.length && at < most; at += 1) {
    const item = list[at];
    if (item !== undefined) found.push(item);
  }
  return found;
}
