import { Readability } from '@mozilla/readability';

/** The parts of Readability that are used or replaced here. Its own tests for a release that changes them: those of this file. */
interface Parts {
  _doc: Document;
  _metadata: { readonly byline: string | null };
  _articleTitle: string;
  _charThreshold: number;
  readonly REGEXPS: { readonly byline: RegExp };
  _prepDocument(): void;
  _grabArticle(body: Element): Element | null;
  _getInnerText(content: Element, isSpaceJoined: boolean): string;
  _flagIsActive(rule: number): boolean;
  _removeFlag(rule: number): void;
  _simplifyNestedElements(content: Element): void;
}

/** Code units of a text from which Readability need not try again with looser rules. */
const ENOUGH_TEXT = 250;
/** Readability's rules in the order in which it leaves them out: unlikely candidates, weights of classes, cleaning by conditions. */
const RULES = [0x1, 0x2, 0x4];
/** Longest byline that Readability takes out. */
const MAX_BYLINE = 100;

/** The report's element in one of the page's copies. */
export interface Grabbed<Copy> {
  readonly content: Element;
  readonly copy: Copy;
}

/** What a page calls its report, by which a heading that repeats it is known, and who wrote it: where nobody is named, a line that names writers is taken out. */
export interface Named {
  readonly title: string;
  readonly author: string | null;
}

interface PageCopy {
  readonly document: Document;
}

/**
 * The element in which Readability puts the report of a page's copy, which it takes apart for that; null for none. The same as its `parse` without what
 * dresses the result for display (addresses, pictures, styles, metadata, markup as text): half of the time. What finds too little is tried again with
 * looser rules as Readability does by itself, but on a new copy each time and with a turn for the page between: most pages need one try.
 */
export function* grabContent<Copy extends PageCopy>(
  first: Copy,
  copyAgain: () => Copy,
  { title, author }: Named,
): Generator<undefined, Grabbed<Copy> | null> {
  const reader = new LeanReadability(first.document, { keepClasses: true, disableJSONLD: true }) as unknown as Parts;
  reader._charThreshold = 0;
  // A try may take the body itself out of the document.
  const { body } = first.document;
  prepare(reader);
  reader._metadata = { byline: author };
  reader._articleTitle = title;
  let best: (Grabbed<Copy> & { readonly length: number }) | null = null;
  for (let copy = first; ; copy = refill(reader, body, copyAgain())) {
    const content = reader._grabArticle(body);
    if (!content) return null;
    const { length } = reader._getInnerText(content, true);
    if (length > (best?.length ?? 0)) best = { content, copy, length };
    const rule = RULES.find((each) => reader._flagIsActive(each));
    if (length >= ENOUGH_TEXT || rule === undefined) break;
    reader._removeFlag(rule);
    yield;
  }
  if (best) reader._simplifyNestedElements(best.content);
  return best;
}

function prepare(reader: Parts): void {
  removeEmptyImages(reader._doc);
  reader._prepDocument();
}

/** Puts what a new copy holds in the place of what was taken apart. */
function refill<Copy extends PageCopy>(reader: Parts, body: Element, copy: Copy): Copy {
  const { _doc: document } = reader;
  reader._doc = copy.document;
  prepare(reader);
  reader._doc = document;
  body.replaceChildren(...copy.document.body.childNodes);
  return copy;
}

/** Pictures without an address are placeholders; Readability counts the others. */
function removeEmptyImages(copy: Document): void {
  for (const image of copy.querySelectorAll('img:not([src], [srcset], [data-src], [data-srcset])'))
    if (![...image.attributes].some(({ value }) => /\.(?:jpe?g|png|webp)/i.test(value))) image.remove();
}

class LeanReadability extends Readability {}

const nothing = () => undefined;

/** Steps whose result is not used, and three that ask the same in an order that spares them an element's whole text or style. */
Object.assign(LeanReadability.prototype, {
  _cleanStyles: nothing,
  _fixLazyImages: nothing,
  log: nothing,
  _isProbablyVisible(element: HTMLElement): boolean {
    if (element.hasAttribute('style') && (element.style?.display === 'none' || element.style?.visibility === 'hidden')) return false;
    if (element.hasAttribute('hidden')) return false;
    return element.getAttribute('aria-hidden') !== 'true' || (element.getAttribute('class') ?? '').includes('fallback-image');
  },
  _isValidByline(this: Parts, element: Element, names: string): boolean {
    const isNamed =
      element.getAttribute('rel') === 'author' || element.getAttribute('itemprop')?.includes('author') || this.REGEXPS.byline.test(names);
    if (!isNamed) return false;
    const { length } = (element.textContent ?? '').trim();
    return length > 0 && length < MAX_BYLINE;
  },
  _isElementWithoutContent(element: Element): boolean {
    if (element.nodeType !== 1) return false;
    const { length } = element.children;
    if (length > 0 && length !== element.querySelectorAll('br, hr').length) return false;
    return (element.textContent ?? '').trim() === '';
  },
});
