import { onceAPage } from './once-a-page';

/** Code units of an element that is one line: a byline with two dates. */
const MAX_LINE = 120;
/** Lines taken below the headline, and above it: kickers, times. */
const MAX_BELOW = 24;
const MAX_ABOVE = 8;
/** Paragraphs of text below the headline after which nothing more belongs to it. */
const MAX_PARAGRAPHS = 2;
/** `NodeFilter.SHOW_TEXT` and `Node.TEXT_NODE`. */
const SHOW_TEXT = 4;
const TEXT_NODE = 3;
/** What stands below a picture names its maker and its day, not the report's. */
const FIGURE: ReadonlySet<string> = new Set(['figure', 'figcaption', 'picture']);
/** Elements looked at on the way. */
const MAX_STEPS = 300;

/** Short texts below the headline in page order, each part of a line on a line of its own; empty without a heading. */
export const linesBelow = onceAPage(({ heading }): readonly string[] => (heading ? linesFrom(heading, true, MAX_BELOW) : []));

/** The same above the headline, the nearest first, as far as they are of its own part of the page. */
export function linesAbove(heading: Element | null): string[] {
  return heading ? linesFrom(heading, false, MAX_ABOVE) : [];
}

/** The text of an element with a line break wherever an element begins or ends. */
export function brokenText(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    const { currentNode } = walker;
    if (isCode(currentNode.parentElement)) continue;
    // Text that an entity or a script has cut in two is one.
    const isGoingOn = currentNode.previousSibling?.nodeType === TEXT_NODE;
    text += (isGoingOn ? '' : '\n') + (currentNode.nodeValue ?? '').replace(/\s+/g, ' ');
  }
  return text.replace(/ *\n[ \n]*/g, '\n').trim();
}

const isCode = (element: Element | null) => element?.localName === 'script' || element?.localName === 'style';

function linesFrom(heading: Element, isDown: boolean, most: number): string[] {
  const lines: string[] = [];
  let paragraphs = 0;
  const last = isDown ? null : (heading.parentElement?.parentElement?.parentElement ?? null);
  let element = outward(heading, isDown, last);
  for (let step = 0; element && step < MAX_STEPS && lines.length < most && paragraphs < MAX_PARAGRAPHS; step++) {
    const isFigure = FIGURE.has(element.localName);
    const isLine = !isFigure && (element.textContent ?? '').length <= MAX_LINE;
    const inner: Element | null = isDown ? element.firstElementChild : element.lastElementChild;
    if (isLine) {
      if (!isCode(element)) lines.push(brokenText(element));
    } else if (element.localName === 'p') paragraphs++;
    element = isFigure || isLine || !inner || element.localName === 'p' ? outward(element, isDown, last) : inner;
  }
  return lines.filter(Boolean);
}

/** The next element beside this one or beside what holds it, inside of `last`: above the headline's own part stand the site's parts. */
function outward(from: Element, isDown: boolean, last: Element | null): Element | null {
  for (let element: Element | null = from; element && element !== last; element = element.parentElement) {
    const beside = isDown ? element.nextElementSibling : element.previousElementSibling;
    if (beside) return beside;
  }
  return null;
}
