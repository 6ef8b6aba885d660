import type { ReadPage } from '../extract/read-page';

/** A stretch of the window from left to right, in px. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/** Places of the text that are measured; paragraphs of one article stand in one column, so a few tell it. */
const MEASURED_PLACES = 12;

/** Where the article's text stands in the window; null where none of it is on the page. */
export function measureColumn({ article, textMap }: ReadPage): Column | null {
  const step = article.text.length / MEASURED_PLACES;
  const boxes = Array.from({ length: MEASURED_PLACES }, (_, place) => textMap.elementAt(Math.floor(place * step)))
    .flatMap((element) => element?.getBoundingClientRect() ?? [])
    .filter(({ width }) => width > 0);
  if (boxes.length === 0) return null;
  return { left: Math.min(...boxes.map(({ left }) => left)), right: Math.max(...boxes.map(({ right }) => right)) };
}
