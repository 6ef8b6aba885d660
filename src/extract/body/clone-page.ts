/** The attribute that ties an element of the clone to the page's own; it exists on the clone only. */
const MARK = 'data-sidelight-mark';

const NEVER_TEXT =
  'script, style, link, template, svg, iframe, object, embed, form input, select, textarea, canvas, dialog, [hidden]:not([hidden="until-found"])';

/** A copy of a page that may be changed at will, and the way back from its elements to the page's own. */
export interface PageClone {
  readonly document: Document;
  /** The page's own element for one of the clone, or for its nearest ancestor that came from the page; null for none. */
  originalOf(element: Element | null): Element | null;
}

/** Copies a page. The page itself is not changed in any way. */
export function clonePage(page: Document): PageClone {
  const document = page.cloneNode(true) as Document;
  const originals = page.body ? [...page.body.querySelectorAll('*')] : [];
  const copies = document.body ? [...document.body.querySelectorAll('*')] : [];
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
