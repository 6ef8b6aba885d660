import { findCandidates } from './candidates';
import { SOURCE_MODEL } from './data/source-model';
import type { Prepared } from './prepare';
import type { MentionSigns } from './scene';
import { type SourceContext, sourceFeatures } from './source-features';
import type { StretchSigns } from './stretches';
import { readTrees, scoreSome } from './trees';

/** A quotation with the mention of who said it; `source` is null where the text names nobody. */
export interface Sourced {
  readonly quote: StretchSigns;
  readonly source: MentionSigns | null;
  /** Log-odds of the source, and by how much it leads the next best. */
  readonly score: number;
  readonly lead: number;
}

const MODEL = readTrees(SOURCE_MODEL);
/** After so many trees a candidate that lies so far behind (log-odds) is given up: three quarters of the work, no choice of the dev articles changed. */
const FIRST_TREES = 16;
const HOPELESS = 2.5;

/** The source of every marked quotation of the report, in text order. A quotation that runs on from the paragraph before has that one's source. */
export function chooseSources(prepared: Prepared): Sourced[] {
  const { reading, signs, counts, cueCounts } = prepared;
  const facts = { reading, counts, cueCounts, cache: new Map<MentionSigns | null, readonly number[]>() };
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
    const context: SourceContext = { ...facts, previousSource: before?.source ?? null, previousStretch: before?.quote ?? null };
    previous = quote.stretch.continues && before ? { ...before, quote } : chooseSource(context, signs, quote);
    chosen.push(previous);
  }
  return chosen;
}

function chooseSource(context: SourceContext, signs: readonly MentionSigns[], quote: StretchSigns): Sourced {
  const candidates = findCandidates(signs, quote, context.previousSource);
  const inputs = sourceFeatures(context, quote, candidates);
  const total = MODEL.starts.length;
  const first = inputs.map((row) => scoreSome(MODEL, row, { from: 0, to: FIRST_TREES }));
  const leading = Math.max(...first);
  let source: MentionSigns | null = null;
  let score = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  inputs.forEach((row, i) => {
    const sum = first[i] ?? 0;
    if (sum < leading - HOPELESS) return;
    const value = sum + scoreSome(MODEL, row, { from: FIRST_TREES, to: total });
    if (value > score) {
      second = score;
      score = value;
      source = candidates[i]?.signs ?? null;
    } else if (value > second) second = value;
  });
  return { quote, source, score, lead: score - second };
}
