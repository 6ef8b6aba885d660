import { findCandidates } from './candidates';
import { SOURCE_MODEL } from './data/source-model';
import type { Prepared } from './prepare';
import type { MentionSigns, StretchSigns } from './scene';
import { type SourceContext, sourceFeatures } from './source-features';
import { readTrees, scoreTrees } from './trees';

/** A quotation with the mention of who said it; `source` is null where the text names nobody. */
export interface Sourced {
  readonly quote: StretchSigns;
  readonly source: MentionSigns | null;
  /** Log-odds of the source, and by how much it leads the next best. */
  readonly score: number;
  readonly lead: number;
}

const MODEL = readTrees(SOURCE_MODEL);

/** The source of every marked quotation of the report, in text order. A quotation that runs on from the paragraph before has that one's source. */
export function chooseSources(prepared: Prepared): Sourced[] {
  const { reading } = prepared;
  const { posts } = reading.article;
  const chosen: Sourced[] = [];
  let previous = null as Sourced | null;
  let post = -1;
  for (const quote of prepared.quotes) {
    if (reading.isFurniture[quote.first]) continue;
    const itsPost = posts.findIndex(({ start, end }) => quote.stretch.start >= start && quote.stretch.start < end);
    // A live blog's posts know nothing of each other.
    if (itsPost !== post) previous = null;
    post = itsPost;
    const before: Sourced | null = previous;
    previous = quote.stretch.continues && before ? { ...before, quote } : chooseSource(prepared, quote, before);
    chosen.push(previous);
  }
  return chosen;
}

function chooseSource({ reading, signs, counts, cueCounts }: Prepared, quote: StretchSigns, previous: Sourced | null): Sourced {
  const context: SourceContext = {
    reading,
    counts,
    cueCounts,
    previousSource: previous?.source ?? null,
    previousStretch: previous?.quote ?? null,
  };
  let source: MentionSigns | null = null;
  let score = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const candidate of findCandidates(signs, quote, context.previousSource)) {
    const value = scoreTrees(MODEL, sourceFeatures(context, quote, candidate));
    if (value > score) {
      second = score;
      score = value;
      source = candidate.signs;
    } else if (value > second) second = value;
  }
  return { quote, source, score, lead: score - second };
}
