import { contextRows, type ScoredSet, type Scorer } from './train-context';

/** A page's candidates with log-odds and truth, in the whole corpus and in one without the page's own story. */
export interface JudgedPage {
  readonly half: string | null;
  /** Reports of the story by other outlets. */
  readonly mates: number;
  readonly present: readonly { readonly logOdds: number; readonly isSame: boolean }[];
  readonly absent: readonly number[];
}

/** The last two models of an article: both not trained on its story. */
export interface ScorerPair {
  readonly first: Scorer;
  readonly last: Scorer;
}

/** How good the shown reports are at a threshold. `mixed` counts as wrong also what is shown with the story absent. */
export interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly silence: number;
  readonly mixed: number;
}

/** Candidates of all pages that have mates, scored by models that were not trained on the page's story. */
export function judge(scored: ScoredSet, scorersFor: (article: number) => ScorerPair): JudgedPage[] {
  const { articles } = scored.set;
  return articles.flatMap((page, index) => {
    const isOwn = (other: number) => articles[other]?.story === page.story;
    const isMate = (other: number) => isOwn(other) && other !== index && articles[other]?.outlet !== page.outlet;
    const mates = articles.filter((_, other) => isMate(other)).length;
    if (mates === 0) return [];
    const { first, last } = scorersFor(index);
    const present = contextRows(scored, { page: index, isGone: () => false, first })
      .filter(({ candidate }) => isMate(candidate) || !isOwn(candidate))
      .map(({ candidate, inputs }) => ({ logOdds: last(inputs), isSame: isMate(candidate) }));
    const absent = contextRows(scored, { page: index, isGone: isOwn, first }).map(({ inputs }) => last(inputs));
    return [{ half: page.half, mates, present, absent }];
  });
}

/** The quality at one threshold, as the benchmark's scorer counts it. */
export function qualityAt(pages: readonly JudgedPage[], threshold: number): Quality {
  let [right, wrong, all, quiet, wrongAbsent] = [0, 0, 0, 0, 0];
  for (const { mates, present, absent } of pages) {
    for (const { logOdds, isSame } of present) {
      if (logOdds < threshold) continue;
      if (isSame) right++;
      else wrong++;
    }
    const loud = absent.filter((logOdds) => logOdds >= threshold).length;
    all += mates;
    wrongAbsent += loud;
    if (loud === 0) quiet++;
  }
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  const mean = (a: number, b: number) => share(2 * a * b, a + b);
  const precision = share(right, right + wrong);
  const recall = share(right, all);
  return {
    precision,
    recall,
    f1: mean(precision, recall),
    silence: share(quiet, pages.length),
    mixed: mean(share(right, right + wrong + wrongAbsent), recall),
  };
}
