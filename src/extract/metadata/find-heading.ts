import { isLogo } from './is-logo';
import { squash } from './squash';

/** Headings looked at; more stand on lists of articles. */
const MAX_HEADINGS = 20;
/** Letters from which a heading that stands in a title is no accident. */
const MIN_LENGTH = 12;

/** The element of the article's headline: the first heading that one of the titles holds or is held by, else the page's first h1; null for neither. */
export function findHeading(document: Document, titles: readonly string[]): Element | null {
  const wanted = titles.map(squash).filter((title) => title.length >= MIN_LENGTH);
  const isWanted = (element: Element) => {
    const text = squash((element.textContent ?? '').slice(0, 500));
    return text.length >= MIN_LENGTH && wanted.some((title) => title.includes(text) || text.includes(title)) && !isLogo(element);
  };
  for (const kind of ['h1', 'h2']) {
    const found = [...document.querySelectorAll(kind)].slice(0, MAX_HEADINGS).find(isWanted);
    if (found) return found;
  }
  return document.querySelector('h1');
}
