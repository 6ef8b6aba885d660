/**
 * Whether an element stands in the page's own article and not in a part for others. `others` selects such parts by their names; one that
 * holds the headline is the article's, whatever it is called. `heading` is the page's h1, null without one.
 */
export function isOwnPart(element: Element, others: string, heading: Element | null): boolean {
  const part = element.closest(others);
  return part === null || (heading !== null && part.contains(heading));
}
