/** Elements that say when something was. */
const TIME_ELEMENTS = 'time, [datetime], [itemprop~="datePublished"], [data-timestamp]';
/** What shows other texts' times. */
const NOT_POSTS = 'aside, nav, footer, [class*="comment" i], [id*="comment" i], [class*="related" i], [hidden]';
/** A line that says nothing but a clock's time or how long ago something was. */
const CLOCK_LINE =
  /^(?:[a-z]{0,12}[ ,:]{0,2})?(?:\d{1,2}[.:h]\d{2}(?:[.:]\d{2})?(?: ?[ap]\.?m\.?)?(?: [a-z]{2,5})?|\d{1,3} ?(?:s|secs?|m|mins?|minutes?|h|hrs?|hours?|d|days?)(?: ago)?)$/i;
const MAX_CLOCK_LINE = 32;
/** Times and text nodes looked at. */
const MAX_MARKS = 2000;
const MAX_TEXT_NODES = 20_000;

/** Whether a line says nothing but when. */
export function isClockLine(line: string): boolean {
  return line.length <= MAX_CLOCK_LINE && /\d/.test(line) && CLOCK_LINE.test(line.trim());
}

/** The elements of a page that may mark the posts of a live blog: times in markup, and lines that are nothing but a time. */
export function findPostMarks(document: Document): Element[] {
  const marks = new Set<Element>();
  for (const element of document.querySelectorAll(TIME_ELEMENTS)) {
    if (marks.size >= MAX_MARKS) break;
    if (!/^(?:meta|del|ins)$/.test(element.localName) || element.matches('meta[itemprop]')) marks.add(element);
  }
  const walker = document.body ? document.createTreeWalker(document.body, 4) : null;
  for (let seen = 0; walker && seen < MAX_TEXT_NODES && marks.size < MAX_MARKS; seen++) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    const parent = node.parentElement;
    if (node.length > 1 && node.length < 2 * MAX_CLOCK_LINE && parent && isClockLine(node.data.trim())) marks.add(parent);
  }
  return [...marks].filter((mark) => mark.closest(NOT_POSTS) === null);
}
