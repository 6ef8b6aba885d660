/**
 * Finds the nearest element that a selector fits, among an element and those that hold it: like `closest`, but each element of the page is asked once,
 * however many paragraphs it holds. For one look at a page: what changes in the page meanwhile is not seen.
 */
export function nearestAbove(selector: string): (element: Element | null) => Element | null {
  const known = new Map<Element, Element | null>();
  return (from) => {
    const path: Element[] = [];
    let element = from;
    let found: Element | null = null;
    for (; element && found === null; element = element.parentElement) {
      const held = known.get(element);
      if (held !== undefined) {
        found = held;
        break;
      }
      path.push(element);
      if (element.matches(selector)) found = element;
    }
    for (const passed of path) known.set(passed, found);
    return found;
  };
}
