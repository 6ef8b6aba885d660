/** The attribute that ties an element of the clone to the page's own; it exists on the clone only. */
const MARK = 'data-sl';

/** What holds no paragraph of a report; without it the reading of the copy is faster and no worse on the dev pages. */
const NEVER_TEXT =
  'script, style, link, template, noscript, svg, iframe, object, embed, input, select, textarea, canvas, dialog, nav, [role="navigation"], body > footer, [hidden]:not([hidden="until-found"])';
/** The elements that can hold a paragraph. */
const HOLDERS =
  'p, div, li, h1, h2, h3, h4, h5, h6, blockquote, pre, td, th, dd, dt, section, article, figure, figcaption, center, address, main, aside, span';

/** A copy of a page that may be changed at will, and the way back from its elements to the page's own. */
export interface PageClone {
  readonly document: Document;
  /** The page's own element for one of the clone, or for its nearest ancestor that came from the page; null for none. */
  originalOf(element: Element | null): Element | null;
}

/** Copies a page. The page itself is not changed in any way. */
export function clonePage(page: Document): PageClone {
  const document = page.cloneNode(true) as Document;
  const originals = page.body ? [...page.body.querySelectorAll(HOLDERS)] : [];
  const copies = document.body ? [...document.body.querySelectorAll(HOLDERS)] : [];
  for (const [at, copy] of copies.entries()) copy.setAttribute(MARK, String(at));
  for (const element of document.querySelectorAll(NEVER_TEXT)) element.remove();
  const originalOf = (element: Element | null) => {
    for (let node = element; node; node = node.parentElement) {
      const mark = node.getAttribute(MARK);
      if (mark !== null) return originals[Number(mark)] ?? null;
    }
    return null;
  };
  return { document, originalOf };
}
