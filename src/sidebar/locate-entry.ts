import type { Span } from '../core/model/article';
import type { Comparison } from '../core/model/comparison';
import { groupSpeakers } from './speaker-groups';

/** Where an entry stands: what must be unfolded before it shows, and the id of its element. */
export interface EntryPlace {
  readonly id: string;
  readonly unfold: readonly string[];
}

interface Candidate extends EntryPlace {
  readonly span: Span;
}

/**
 * The entry that shows a stretch of the page: the one that shares most of it, the panel higher up in the sidebar on a tie.
 * Null where no entry shows any of it.
 */
export function locateEntry(comparison: Comparison, wanted: Span): EntryPlace | null {
  let best: Candidate | null = null;
  let most = 0;
  for (const candidate of listCandidates(comparison)) {
    const shared = Math.min(candidate.span.end, wanted.end) - Math.max(candidate.span.start, wanted.start);
    if (shared > most) {
      best = candidate;
      most = shared;
    }
  }
  return best && { id: best.id, unfold: best.unfold };
}

/** The id of the element that shows one stretch of the page in one panel. */
export function spotId(panel: string, owner: string, start: number | null): string {
  return `${panel}/${owner}/${start ?? ''}`;
}

/** The id under which the sentences of a wording unfold. */
export function wordingId(versions: Comparison['wordings'][number]['versions']): string {
  return `wording/${versions.map(({ word, start }) => `${word} ${start ?? ''}`).join('/')}`;
}

function listCandidates(comparison: Comparison): Candidate[] {
  return [
    ...listSpoken(comparison),
    ...listUnnamed(comparison),
    ...listVariants(comparison),
    ...listOnlyHere(comparison),
    ...listFigures(comparison),
    ...listSourcing(comparison),
    ...listWordings(comparison),
    ...listCopied(comparison),
  ];
}

function isOnPage(comparison: Comparison, articleId: string): boolean {
  return articleId === comparison.page.id || articleId === comparison.page.matchedAs;
}

interface MaybeOnPage {
  readonly articleId: string;
  readonly start: number | null;
  readonly end: number | null;
}

function pageSpans<T extends MaybeOnPage>(comparison: Comparison, items: readonly T[]): { item: T; span: Span }[] {
  return items.flatMap((item) =>
    item.start !== null && item.end !== null && isOnPage(comparison, item.articleId)
      ? [{ item, span: { start: item.start, end: item.end } }]
      : [],
  );
}

function listSpoken(comparison: Comparison): Candidate[] {
  return groupSpeakers(comparison.speakers).flatMap((group) =>
    group.speakers.flatMap((speaker) =>
      pageSpans(comparison, speaker.quotes).map(({ span }) => ({
        span,
        id: spotId('speaker', speaker.id, span.start),
        unfold: [`more/${group.id}`, `speaker/${speaker.id}`, `more/speaker/${speaker.id}`],
      })),
    ),
  );
}

function listUnnamed(comparison: Comparison): Candidate[] {
  return pageSpans(comparison, comparison.unnamedSources).map(({ span }) => ({
    span,
    id: spotId('unnamed', '', span.start),
    unfold: ['more/unnamed'],
  }));
}

function listVariants(comparison: Comparison): Candidate[] {
  return comparison.quoteVariants.flatMap((variant) =>
    pageSpans(comparison, variant.versions).map(({ span }) => ({
      span,
      id: spotId('variant', variant.speaker, span.start),
      unfold: ['more/variants'],
    })),
  );
}

function listOnlyHere(comparison: Comparison): Candidate[] {
  return comparison.onlyHere.map(({ start, end }) => ({
    span: { start, end },
    id: spotId('only-here', '', start),
    unfold: ['more/only-here'],
  }));
}

function listFigures(comparison: Comparison): Candidate[] {
  return comparison.figures.flatMap((figure) =>
    pageSpans(comparison, figure.versions).map(({ span }) => ({
      span,
      id: spotId('figure', figure.about, span.start),
      unfold: ['more/figures', `more/figure/${figure.about}`],
    })),
  );
}

function listWordings(comparison: Comparison): Candidate[] {
  return comparison.wordings.flatMap(({ versions }) =>
    pageSpans(comparison, versions).map(({ item, span }) => ({
      span,
      id: spotId('wording', item.word, span.start),
      unfold: ['more/wordings', wordingId(versions)],
    })),
  );
}

function listCopied(comparison: Comparison): Candidate[] {
  return comparison.copiedHere.map(({ start, end }) => ({
    span: { start, end },
    id: spotId('copied', '', start),
    unfold: ['copied', 'more/copied'],
  }));
}

function listSourcing(comparison: Comparison): Candidate[] {
  return pageSpans(comparison, comparison.sourcing).map(({ item, span }) => ({
    span,
    id: spotId('sourcing', item.reliesOn, span.start),
    unfold: ['more/sourcing', `sourcing/${item.reliesOn}`, `more/sourcing/${item.reliesOn}`],
  }));
}
