import { MAX_CLIMBS, MAX_ELEMENTS } from '../limits';
import { findRegion } from './find-region';

/** The attribute that ties an element of the clone to the page's own; it exists on the clone only. */
const MARK = 'data-sl';

/** What holds no paragraph of a report; without it the reading of the copy is faster and no worse on the dev pages. */
const NEVER_TEXT =
  'script, style, link, template, noscript, svg, iframe, object, embed, input, select, textarea, canvas, dialog, nav, [role="navigation"], body > footer, [hidden]:not([hidden="until-found"], div[id^="S:"])';
/** Parts that React has sent and a script has not put in their place yet, or never will where scripts are blocked. */
const STREAMED = 'div[hidden][id^="S:"]';
/** The elements that can hold a paragraph. */
const HOLDERS =
  'p, div, li, h1, h2, h3, h4, h5, h6, blockquote, pre, td, th, dd, dt, section, article, figure, figcaption, center, address, main, aside, span';

/** What names a form or the document gives out as its own properties; Readability asks for some of those. */
const NAMED = 'button, fieldset, output, img';
/** A copy of a page that may be changed at will, and the way back from its elements to the page's own. */
export interface PageClone {
  readonly document: Document;
  /** The page's own element for one of the clone, or for its nearest ancestor that came from the page; null for none. */
  originalOf(element: Element | null): Element | null;
  /** How the text begins that was cut off because the page is too large; null where nothing was. */
  readonly cutOff: string | null;
}

/** Copies what of a page may hold its report. The page itself is not changed in any way. */
export function clonePage(page: Document): PageClone {
  const document = page.cloneNode(false) as Document;
  const region = page.body ? findRegion(page.body) : null;
  const original = region ?? page.body;
  const left = new Set(original.querySelectorAll(NEVER_TEXT));
  const copy = copyWithout(original, left, document);
  frame(copy, region, page, document);
  for (const part of copy.querySelectorAll(STREAMED)) part.removeAttribute('hidden');
  takeNames(document);
  const isDeep = document.body !== null && depthOf(document.body.querySelectorAll('*')) > DEEP;
  // Marks go by place, so they stand before wrappers are taken away; else only what is kept is marked.
  const early = isDeep ? null : cutOff(document);
  const originals = mark(copy, region, original, left);
  if (isDeep) unwrap(document.body);
  const cut = isDeep ? cutOff(document) : early;
  const originalOf = (element: Element | null) => {
    for (let node = element; node; node = node.parentElement) {
      const mark = node.getAttribute(MARK);
      if (mark !== null) return originals[Number(mark)] ?? null;
    }
    return null;
  };
  return { document, originalOf, cutOff: cut };
}

/** Numbers the elements of the copy that can hold a paragraph, and returns the page's own by these numbers. */
function mark(copy: Element, region: Element | null, original: Element, left: ReadonlySet<Element>): readonly (Element | null)[] {
  copy.setAttribute(MARK, '0');
  let at = 1;
  for (const holder of copy.querySelectorAll(HOLDERS)) holder.setAttribute(MARK, String(at++));
  return [region, ...holdersWithout(original, left, at - 1)];
}

/** Copies an element into another document without some of what is in it. What holds none of those is copied in one step. */
function copyWithout(original: Element, left: ReadonlySet<Node>, document: Document): Element {
  const holding = new Set<Node>([original]);
  for (const element of left)
    for (let above = element.parentNode; above && !holding.has(above); above = above.parentNode) holding.add(above);
  const whole = document.importNode(original, false);
  const waiting: [from: Node, to: Node][] = [[original, whole]];
  for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
    const [from, to] = pair;
    for (let child = from.firstChild; child; child = child.nextSibling) {
      if (left.has(child)) continue;
      const isHolding = holding.has(child);
      const copy = to.appendChild(document.importNode(child, !isHolding));
      if (isHolding) waiting.push([child, copy]);
    }
  }
  return whole;
}

/** Puts the copy of a region where it stood: within copies of the elements above it. */
function frame(copy: Element, region: Element | null, page: Document, document: Document): void {
  const html = document.importNode(page.documentElement, false);
  document.append(html);
  const above: Element[] = [];
  for (let one = region?.parentElement; one && one !== page.documentElement; one = one.parentElement) above.push(one);
  // From the outermost on: browsers go over all that is in what is moved, for each move.
  let outer: Element = html;
  for (const one of above.reverse()) outer = outer.appendChild(document.importNode(one, false));
  outer.append(copy);
}

/** The first elements that can hold a paragraph in an element and are not left out, in page order. */
function holdersWithout(original: Element, left: ReadonlySet<Element>, most: number): readonly Element[] {
  const kept: Element[] = [];
  let outer: Element | null = null;
  for (const element of original.querySelectorAll(`${HOLDERS}, ${NEVER_TEXT}`)) {
    if (kept.length === most) break;
    if (outer?.contains(element)) continue;
    if (left.has(element)) outer = element;
    else kept.push(element);
  }
  return kept;
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
  if (!document.body) return null;
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
