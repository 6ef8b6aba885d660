import type { Span } from '../core/model/article';
import type { PageSpans } from './page-spans';

/** Finds the page's range for a stretch of the article's text; null where it is gone. */
export type FindRange = (span: Span) => Range | null;

/** Names of the highlights; their look stands in `background/highlight-css.ts`. */
const NAMES = { quotes: 'sidelight-quote', sentences: 'sidelight-sentence', copied: 'sidelight-copied', shown: 'sidelight-shown' } as const;

const NOTHING: PageSpans = { quotes: [], sentences: [], copied: [] };

/** Marks in the page that change no DOM. */
export interface Highlights {
  /** Marks these stretches; none for null. */
  mark(spans: PageSpans | null): void;
  /** Brings a stretch into view and marks it; false where it is gone. */
  show(span: Span): boolean;
  /** Removes the mark of the stretch that was brought into view. */
  unshow(): void;
  /** The smallest marked stretch at a place on the screen; null for none. */
  at(x: number, y: number): Span | null;
}

/** Marks by the CSS Custom Highlight API. A browser without it marks nothing and still brings stretches into view. */
export function highlightsIn(page: Document, find: FindRange): Highlights {
  const registry = registryOf(page);
  let marked: PageSpans = NOTHING;
  const put = (name: string, spans: readonly Span[], priority: number): void => {
    const ranges = spans.flatMap((span) => find(span) ?? []);
    if (!registry) return;
    registry.delete(name);
    if (ranges.length === 0) return;
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    registry.set(name, highlight);
  };
  return {
    mark: (spans) => {
      marked = spans ?? NOTHING;
      put(NAMES.copied, marked.copied, 0);
      put(NAMES.sentences, marked.sentences, 0);
      put(NAMES.quotes, marked.quotes, 1);
    },
    show: (span) => {
      const range = find(span);
      if (!range) return false;
      put(NAMES.shown, [span], 2);
      bringIntoView(page, range);
      return true;
    },
    unshow: () => registry?.delete(NAMES.shown),
    at: (x, y) => {
      const place = placeAt(page, x, y);
      if (!place) return null;
      const hits = [...marked.quotes, ...marked.sentences, ...marked.copied].filter((span) =>
        find(span)?.isPointInRange(place.node, place.offset),
      );
      return hits.sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)[0] ?? null;
    },
  };
}

function registryOf(page: Document): HighlightRegistry | null {
  const css = page.defaultView ? Reflect.get(page.defaultView, 'CSS') : undefined;
  return typeof Highlight === 'undefined' ? null : (css?.highlights ?? null);
}

function bringIntoView(page: Document, range: Range): void {
  const start = range.startContainer;
  const element = start.nodeType === Node.ELEMENT_NODE ? (start as Element) : start.parentElement;
  const isCalm = page.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true;
  element?.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
}

function placeAt(page: Document, x: number, y: number): { readonly node: Node; readonly offset: number } | null {
  if ('caretPositionFromPoint' in page) {
    const caret = page.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = (page as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}
