import { Readability } from '@mozilla/readability';

/** The parts of Readability that are used or replaced here. Its own tests for a release that changes them: those of this file. */
interface Parts {
  _metadata: unknown;
  _articleTitle: string;
  readonly REGEXPS: { readonly byline: RegExp };
  _prepDocument(): void;
  _getArticleMetadata(structured: object): { readonly title: string };
  _grabArticle(): Element | null;
  _simplifyNestedElements(content: Element): void;
}

/** Code units of a text from which Readability does not try again with looser rules. */
const ENOUGH_TEXT = 250;
/** Longest byline that Readability takes out. */
const MAX_BYLINE = 100;

/**
 * The element in which Readability puts the report of a page's copy, which it takes apart for that; null for none. The same as its `parse` without what
 * dresses the result for display (addresses, pictures, styles, metadata, markup as text): half of the time.
 */
export function grabContent(copy: Document): Element | null {
  const reader = new LeanReadability(copy, { keepClasses: true, disableJSONLD: true, charThreshold: ENOUGH_TEXT }) as unknown as Parts;
  removeEmptyImages(copy);
  reader._prepDocument();
  const metadata = reader._getArticleMetadata({});
  reader._metadata = metadata;
  reader._articleTitle = metadata.title;
  const content = reader._grabArticle();
  if (content) reader._simplifyNestedElements(content);
  return content;
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
    if (length > 0 && length !== element.getElementsByTagName('br').length + element.getElementsByTagName('hr').length) return false;
    return (element.textContent ?? '').trim() === '';
  },
});
