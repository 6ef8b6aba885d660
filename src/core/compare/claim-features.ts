import type { ReportFigure } from '../model/report';
import { agree } from './figure-pair';
import { type ContentWord, runsOf, type SentenceWords } from './sentence-words';

/** What a word of the same family is worth beside the word itself. */
const FAMILY_CREDIT = 0.75;
/** Sentences of the page that are looked at closely for each claim. */
const CLOSE = 3;
/** Share of a claim's weight from which a second sentence of the page is named as carrying it too. */
const SECOND_SHARE = 0.4;

/** A sentence of the page or of another report, ready to be compared. */
export interface ComparableSentence {
  readonly words: SentenceWords;
  readonly figures: readonly ReportFigure[];
}

/** A text's sentences ready for comparing claims with them. */
export interface ComparableText {
  readonly sentences: readonly ComparableSentence[];
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  readonly stems: ReadonlySet<string>;
  readonly families: ReadonlySet<string>;
  readonly runs: ReadonlySet<string>;
  readonly figures: readonly ReportFigure[];
  /** How many sentences hold a stem. */
  readonly uses: ReadonlyMap<string, number>;
}

/** What tells whether a text carries a claim, and the sentences that carry most of it, best first. */
export interface ClaimFeatures {
  readonly values: readonly number[];
  readonly sentences: readonly number[];
}

/** The features in the order of the model's weights. */
export const CLAIM_FEATURES = [
  'best',
  'reverse',
  'both',
  'two',
  'three',
  'all',
  'namesBest',
  'namesAll',
  'wordsBest',
  'wordsAll',
  'figuresBest',
  'figuresMissing',
  'runs',
  'pairs',
  'plain',
  'unknown',
  'bestHigh',
  'bothHigh',
  'length',
  'isShort',
  'mostlyUnknown',
  'commonness',
] as const;

/** Prepares a text's sentences for comparing claims with them. */
export function prepareText(sentences: readonly ComparableSentence[]): ComparableText {
  const byKey = new Map<string, number[]>();
  const uses = new Map<string, number>();
  const runs = new Set<string>();
  sentences.forEach(({ words }, number) => {
    for (const stem of words.stems) uses.set(stem, (uses.get(stem) ?? 0) + 1);
    for (const key of new Set([...words.stems, ...[...words.families].map((family) => `${family}~`)])) {
      const list = byKey.get(key);
      if (list) list.push(number);
      else byKey.set(key, [number]);
    }
    for (const run of runsOf(words.all, 3)) runs.add(run);
  });
  const stems = new Set(uses.keys());
  const families = new Set(sentences.flatMap(({ words }) => [...words.families]));
  return { sentences, byKey, stems, families, runs, uses, figures: sentences.flatMap(({ figures }) => figures) };
}

/** Compares a claim with a text. Without any shared word all coverage is 0 and no sentence is named. */
export function readClaimFeatures(claim: ComparableSentence, text: ComparableText): ClaimFeatures {
  const { words } = claim;
  const total = words.total || 1;
  const held = coverOf(words.content, text);
  const close = [...held].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, CLOSE);
  const ranked = close
    .map(([number, weight]) => ({ number, best: weight / total, reverse: reverseOf(words, text.sentences[number]?.words) }))
    .sort((a, b) => b.best + 0.3 * b.reverse - a.best - 0.3 * a.reverse || a.number - b.number);
  const top = ranked[0] ?? { number: -1, best: 0, reverse: 0 };
  const both = Math.max(0, ...ranked.map(({ best, reverse }) => (best + reverse > 0 ? (2 * best * reverse) / (best + reverse) : 0)));
  const rest = without(words.content, text.sentences[top.number]);
  const second = heaviest(coverOf(rest, text));
  const third = heaviest(coverOf(without(rest, text.sentences[second.number]), text));
  const known = words.content.map((word) => creditIn(word, text));
  const unknown = words.content.filter((_, index) => known[index] === 0);
  const unknownShare = unknown.reduce((sum, word) => sum + word.weight, 0) / total;
  const best = text.sentences[top.number];
  const values = [
    top.best,
    top.reverse,
    both,
    top.best + second.weight / total,
    top.best + (second.weight + third.weight) / total,
    words.content.reduce((sum, word, index) => sum + word.weight * (known[index] ?? 0), 0) / total,
    ...creditSigns(words.content, best, text),
    ...figureSigns(claim, best, text),
    ...orderSigns(words, text, ranked),
    Math.min(1, unknown.length / 8),
    Math.max(0, top.best - 0.4),
    Math.max(0, both - 0.3),
    Math.log(1 + words.content.length) / 3,
    words.content.length < 4 ? 1 : 0,
    unknownShare > 0.5 ? 1 : 0,
    mean(
      words.content.map((word) => Math.min(1, (text.uses.get(word.stem) ?? 0) / 4)),
      0,
    ),
  ];
  return {
    values,
    sentences: [top.number, second.number].filter((number, at) => number >= 0 && (at === 0 || second.weight / total >= SECOND_SHARE)),
  };
}

/** How much of the words' weight each sentence holds. */
function coverOf(content: readonly ContentWord[], text: ComparableText): Map<number, number> {
  const held = new Map<number, number>();
  for (const { stem, family, weight } of content) {
    const exact = text.byKey.get(stem) ?? [];
    for (const number of exact) held.set(number, (held.get(number) ?? 0) + weight);
    for (const number of (family && text.byKey.get(`${family}~`)) || [])
      if (!text.sentences[number]?.words.stems.has(stem)) held.set(number, (held.get(number) ?? 0) + weight * FAMILY_CREDIT);
  }
  return held;
}

function creditIn(
  { stem, family }: ContentWord,
  place: { readonly stems: ReadonlySet<string>; readonly families: ReadonlySet<string> },
): number {
  if (place.stems.has(stem)) return 1;
  return family !== null && place.families.has(family) ? FAMILY_CREDIT : 0;
}

function reverseOf(words: SentenceWords, page: SentenceWords | undefined): number {
  if (!page || page.total === 0) return 0;
  return page.content.reduce((sum, word) => sum + word.weight * creditIn(word, words), 0) / page.total;
}

function without(content: readonly ContentWord[], sentence: ComparableSentence | undefined): ContentWord[] {
  return sentence
    ? content.map((word) => ({ ...word, weight: word.weight * (1 - creditIn(word, sentence.words)) })).filter((word) => word.weight > 0)
    : [];
}

function heaviest(held: ReadonlyMap<number, number>): { number: number; weight: number } {
  let best = { number: -1, weight: 0 };
  for (const [number, weight] of held)
    if (weight > best.weight || (weight === best.weight && number < best.number)) best = { number, weight };
  return best;
}

/** Names and other words, in the best sentence and in the whole text. */
function creditSigns(content: readonly ContentWord[], best: ComparableSentence | undefined, text: ComparableText): number[] {
  const split = [content.filter((word) => word.isName), content.filter((word) => !word.isName)];
  return split.flatMap((words) => [
    mean(
      words.map((word) => (best ? creditIn(word, best.words) : 0)),
      0.5,
    ),
    mean(
      words.map((word) => creditIn(word, text)),
      0.5,
    ),
  ]);
}

function figureSigns({ figures }: ComparableSentence, best: ComparableSentence | undefined, text: ComparableText): number[] {
  const isIn = (figure: ReportFigure, list: readonly ReportFigure[]) =>
    list.some((other) => other.dimension === figure.dimension && agree(figure, other));
  return [
    mean(
      figures.map((figure) => (best && isIn(figure, best.figures) ? 1 : 0)),
      0,
    ),
    mean(
      figures.map((figure) => (isIn(figure, text.figures) ? 0 : 1)),
      0,
    ),
  ];
}

/** Rows of three words that the text has, most word pairs and most plain words of one sentence. */
function orderSigns(words: SentenceWords, text: ComparableText, ranked: readonly { readonly number: number }[]): number[] {
  const runs = runsOf(words.all, 3);
  const near = ranked.flatMap(({ number }) => text.sentences[number]?.words ?? []);
  const shareOf = (own: ReadonlySet<string>, other: ReadonlySet<string>) =>
    mean(
      [...own].map((run) => (other.has(run) ? 1 : 0)),
      0,
    );
  return [
    shareOf(runs, text.runs),
    Math.max(0, ...near.map((other) => shareOf(words.pairs, other.pairs))),
    Math.max(0, ...near.map((other) => shareOf(words.plain, other.plain))),
  ];
}

const mean = (values: readonly number[], empty: number) =>
  values.length === 0 ? empty : values.reduce((sum, value) => sum + value, 0) / values.length;
