import { scoreSome, treesOf } from '../../learned/trees';
import { findCandidates } from './candidates';
import { SOURCE_MODEL } from './data/source-model';
import type { Prepared } from './prepare';
import type { MentionSigns } from './scene';
import { type SourceContext, sourceFeatures } from './source-features';
import type { StretchSigns } from './stretches';
import { attributeSubheads, isSubhead } from './subheads';

/** A quotation with the mention of who said it; `source` is null where the text names nobody. */
export interface Sourced {
  readonly quote: StretchSigns;
  readonly source: MentionSigns | null;
  /** Log-odds of the source, and by how much it leads the next best. */
  readonly score: number;
  readonly lead: number;
}

const model = treesOf(SOURCE_MODEL);
/** After so many trees a candidate that lies so far behind (log-odds) is given up: 72% of the work, 2 of 2,478 choices of dev and training articles changed. */
const FIRST_TREES = 16;
const HOPELESS = 2.5;
/** A plain verb of speaking within so many words after the marks names who speaks. */
const NEAR_CUE = 6;

/** The source of every marked quotation of the report, in text order. A quotation that runs on from the paragraph before has that one's source. */
export function chooseSources(prepared: Prepared): Sourced[] {
  const { reading, signs, owners, counts, cueCounts, postStarts, quotes } = prepared;
  const facts = { reading, counts, cueCounts, cache: new Map<MentionSigns | null, readonly number[]>() };
  const chosen: Sourced[] = [];
  let previous = null as Sourced | null;
  let post = -1;
  let near = signs;
  quotes.forEach((quote, i) => {
    if (reading.isFurniture[quote.first]) return;
    const isNew = (postStarts[post + 1] ?? Number.POSITIVE_INFINITY) <= quote.stretch.start;
    while ((postStarts[post + 1] ?? Number.POSITIVE_INFINITY) <= quote.stretch.start) post++;
    // Posts know nothing of each other.
    if (isNew) {
      previous = null;
      near = signs.slice(firstFrom(signs, postStarts[post] ?? 0), firstFrom(signs, postStarts[post + 1] ?? Number.POSITIVE_INFINITY));
    }
    const before: Sourced | null = previous;
    const context: SourceContext = { ...facts, previousSource: before?.source ?? null, previousStretch: before?.quote ?? null };
    if (quote.stretch.continues && before) previous = { ...before, quote };
    else previous = { ...chooseSource(context, near, tellingPart(quotes, i, quote), owners), quote };
    chosen.push(previous);
    // A subhead is no one's turn to speak.
    if (isSubhead(reading, quote)) previous = before;
  });
  return attributeSubheads(reading, chosen);
}

/** Of a quotation over several paragraphs the one that has words outside the marks: there its source is told. */
function tellingPart(quotes: readonly StretchSigns[], at: number, head: StretchSigns): StretchSigns {
  if (head.ownWords > 0 || head.stretch.isClosed) return head;
  for (let i = at + 1; quotes[i]?.stretch.continues; i++) {
    const part = quotes[i];
    if (part?.isPlainCueAfter && part.cueAfter <= NEAR_CUE) return part;
  }
  return head;
}

/** The place of the first mention from an offset on. */
function firstFrom(signs: readonly MentionSigns[], start: number): number {
  let low = 0;
  let high = signs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((signs[middle]?.mention.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function chooseSource(
  context: SourceContext,
  signs: readonly MentionSigns[],
  quote: StretchSigns,
  owners: ReadonlySet<MentionSigns>,
): Sourced {
  const candidates = findCandidates(signs, quote, context.previousSource).filter(({ signs: sign }) => sign === null || !owners.has(sign));
  const inputs = sourceFeatures(context, quote, candidates);
  const trees = model();
  const total = trees.starts.length;
  const first = inputs.map((row) => scoreSome(trees, row, { from: 0, to: FIRST_TREES }));
  const leading = Math.max(...first);
  let source: MentionSigns | null = null;
  let score = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  inputs.forEach((row, i) => {
    const sum = first[i] ?? 0;
    if (sum < leading - HOPELESS) return;
    const value = sum + scoreSome(trees, row, { from: FIRST_TREES, to: total });
    if (value > score) {
      second = score;
      score = value;
      source = candidates[i]?.signs ?? null;
    } else if (value > second) second = value;
  });
  return { quote, source, score, lead: score - second };
}
