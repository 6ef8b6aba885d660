import type { Span } from '../core/model/article';
import type { Comparison } from '../core/model/comparison';

/** Stretches of the page's text that a comparison speaks of. */
export interface PageSpans {
  readonly quotes: readonly Span[];
  /** Compared sentences and figures. */
  readonly sentences: readonly Span[];
  /** Sentences of the same agency text in another outlet. */
  readonly copied: readonly Span[];
}

interface MaybeHere {
  readonly articleId: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** Everything in a comparison that stands on the page itself, in text order without repeats. */
export function pageSpansOf(comparison: Comparison): PageSpans {
  const here = (items: readonly MaybeHere[]): Span[] =>
    items.flatMap(({ articleId, start, end }) =>
      articleId === comparison.page.id && start !== null && end !== null ? [{ start, end }] : [],
    );
  return {
    quotes: inOrder(here(comparison.speakers.flatMap(({ quotes }) => quotes))),
    sentences: inOrder([
      ...comparison.onlyHere.map(({ start, end }) => ({ start, end })),
      ...here(comparison.figures.flatMap(({ versions }) => versions)),
      ...here(comparison.sourcing),
      ...here(comparison.wordings.flatMap(({ versions }) => versions)),
    ]),
    copied: inOrder(comparison.copiedHere.map(({ start, end }) => ({ start, end }))),
  };
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  const byPlace = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]));
  return [...byPlace.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
