import { MAX_CLIMBS, MAX_ELEMENTS } from '../limits';

/** The attribute that ties an element of the clone to the page's own; it exists on the clone only. */
const MARK = 'data-sl';

/** What holds no paragraph of a report; without it the reading of the copy is faster and no worse on the dev pages. */
const NEVER_TEXT =
  'script, style, link, template, noscript, svg, iframe, object, embed, input, select, textarea, canvas, dialog, nav, [role="navigation"], body > footer, [hidden]:not([hidden="until-found"])';
/** Parts that React has sent and a script has not put in their place yet, or never will where scripts are blocked. */
const STREAMED = 'div[hidden][id^="S:"]';
/** The elements that can hold a paragraph. */
const HOLDERS =
  'p, div, li, h1, h2, h3, h4, h5, h6, blockquote, pre, td, th, dd, dt, section, article, figure, figcaption, center, address, main, aside, span';

/** What names a form or the document gives out as its own properties; Readability asks for some of those. */
const NAMED = 'button, fieldset, output, img';
/** Meta elements that the copy keeps; the dev pages have up to 140. */
const MAX_METAS = 1000;

/** A copy of a page that may be changed at will, and the way back from its elements to the page's own. */
export interface PageClone {
  readonly document: Document;
  /** The page's own element for one of the clone, or for its nearest ancestor that came from the page; null for none. */
  originalOf(element: Element | null): Element | null;
  /** How the text begins that was cut off because the page is too large; null where nothing was. */
  readonly cutOff: string | null;
}

/** Copies a page. The page itself is not changed in any way. */
export function clonePage(page: Document): PageClone {
  const document = page.cloneNode(true) as Document;
  // Looked up only where asked for: most are not.
  const originals = page.body?.querySelectorAll(HOLDERS);
  let at = 0;
  for (const copy of document.body?.querySelectorAll(HOLDERS) ?? []) copy.setAttribute(MARK, String(at++));
  for (const part of document.querySelectorAll(STREAMED)) part.removeAttribute('hidden');
  for (const element of document.querySelectorAll(NEVER_TEXT)) element.remove();
  takeNames(document);
  const cut = cutOff(document);
  const originalOf = (element: Element | null) => {
    for (let node = element; node; node = node.parentElement) {
      const mark = node.getAttribute(MARK);
      if (mark !== null) return originals?.[Number(mark)] ?? null;
    }
    return null;
  };
  return { document, originalOf, cutOff: cut };
}

/** Fields of forms and pictures stand in the place of a form's own properties by their names. */
function takeNames(document: Document): void {
  for (const element of document.querySelectorAll(NAMED)) {
    element.removeAttribute('name');
    if (element.closest('form')) element.removeAttribute('id');
  }
  for (const form of document.querySelectorAll('form')) form.removeAttribute('name');
}

/** Takes away what stands behind the elements that are read at most, and returns how its text begins; null for nothing. */
function cutOff(document: Document): string | null {
  for (const meta of [...document.querySelectorAll('meta')].slice(MAX_METAS)) meta.remove();
  if (!document.body) return null;
  if (depthOf(document.body.querySelectorAll('*')) > DEEP) unwrap(document.body);
  const elements = document.body.querySelectorAll('*');
  const first = elements[Math.min(MAX_ELEMENTS, Math.ceil(MAX_CLIMBS / depthOf(elements)))];
  if (!first) return null;
  const text = (first.textContent ?? '').trim().slice(0, EXCERPT);
  removeFrom(first, document.body);
  return text;
}

/** Takes an element and everything behind it out of a body. */
function removeFrom(first: Element, body: Element): void {
  for (let node: Node | null = first; node && node !== body; node = node.parentNode) while (node.nextSibling) node.nextSibling.remove();
  first.remove();
}

/** How much is kept to tell where the cut was, in code units. */
const EXCERPT = 200;

/** Average depth from which wrappers of one element are taken away; the dev pages have up to 22. */
const DEEP = 60;

const WRAPPER = 'div, section, span';

/** Takes away elements that hold nothing but one other. */
function unwrap(body: Element): void {
  for (const element of body.querySelectorAll(WRAPPER)) {
    let held: Element = element;
    while (held.firstElementChild && held.firstChild === held.lastChild && held.matches(WRAPPER)) held = held.firstElementChild;
    // In one step: moving all that is inside once for each wrapper takes a second.
    if (held !== element) element.replaceWith(held);
  }
}

/** Elements whose depth stands for that of all. */
const DEPTH_SAMPLES = 100;

/** How many ancestors the elements have on average, and themselves. */
function depthOf(elements: NodeListOf<Element>): number {
  const step = Math.ceil(elements.length / DEPTH_SAMPLES);
  let climbs = 0;
  let samples = 0;
  for (let at = 0; at < elements.length; at += step) {
    samples++;
    for (let element = elements[at] ?? null; element; element = element.parentElement) climbs++;
  }
  return Math.max(1, climbs / Math.max(1, samples));
}
