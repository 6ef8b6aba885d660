import type { ReportFigure } from '../model/report';
import { type ClaimLink, type FoundLinks, NO_STANDING } from './claim-links';
import { agree } from './figure-pair';
import { type ContentWord, runsOf, type SentenceWords } from './sentence-words';
import { coverOf, creditAt, mean, NO_CREDIT, shareIn, type TextCredit } from './word-credit';

/** Sentences of the page that are weighed for covering a claim best. */
const CLOSE = 3;
/** How likely a sentence alone carries a claim when it tells more than its words do. */
const CLEAR_LINK = 0.5;

/** Where a claim is taken to stand in its report when that is not known, as a clause or a summary. */
const UNKNOWN_PLACE = 0.5;
/** How likely a sentence is taken to be linked where a claim has none before or after it. */
const UNKNOWN_AROUND = 0.3;

/** What a claim has in common with a text, and what the claims before and after it in its own report have: null where there is none. */
interface ClaimLinks {
  readonly own: FoundLinks;
  readonly around: readonly (FoundLinks | null)[];
}

/** A sentence of the page or of another report, ready to be compared. */
export interface ComparableSentence {
  readonly words: SentenceWords;
  readonly figures: readonly ReportFigure[];
  /** Whose words stand in it (`voiceReader`); empty where nobody named is quoted. */
  readonly voices: readonly string[];
  /** Where it stands in its text, 0..1; null where that is not known. */
  readonly place: number | null;
}

/** A text's sentences ready for comparing claims with them. */
export interface ComparableText {
  readonly sentences: readonly ComparableSentence[];
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  /** What it says for words that were looked up in it, by their key. */
  readonly credits: Map<number, TextCredit>;
  readonly runs: ReadonlySet<number>;
  readonly figures: readonly ReportFigure[];
  /** How many sentences hold a stem. */
  readonly uses: ReadonlyMap<string, number>;
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
  'quoted',
  'newlyQuoted',
  'likeliest',
  'anyLink',
  'clearLink',
  'share',
  'isMost',
  'lead',
  'apart',
  'toldBest',
  'told',
  'place',
  'linksAround',
] as const;

/** Prepares a text's sentences for comparing claims with them. */
export function prepareText(sentences: readonly ComparableSentence[]): ComparableText {
  const byKey = new Map<string, number[]>();
  const uses = new Map<string, number>();
  const runs = new Set<number>();
  sentences.forEach(({ words }, number) => {
    for (const stem of words.stems) uses.set(stem, (uses.get(stem) ?? 0) + 1);
    for (const key of new Set([...words.stems, ...words.families])) {
      const list = byKey.get(key);
      if (list) list.push(number);
      else byKey.set(key, [number]);
    }
    for (const run of runsOf(words.all, 3)) runs.add(run);
  });
  return { sentences, byKey, credits: new Map(), runs, uses, figures: sentences.flatMap(({ figures }) => figures) };
}

/**
 * Compares a claim with a text of which it may be carried by the given sentences: the features that tell whether the text carries it. Without any
 * shared word all coverage is 0.
 */
export function readClaimFeatures(claim: ComparableSentence, text: ComparableText, { own, around }: ClaimLinks): number[] {
  const { words } = claim;
  const total = words.total || 1;
  const ranked = own.close
    .slice(0, CLOSE)
    .map(([number, weight]) => ({ number, best: weight / total, reverse: 0, pairs: 0, ...metBy(own.links, number) }))
    .sort((a, b) => b.best + 0.3 * b.reverse - a.best - 0.3 * a.reverse || a.number - b.number);
  const top = ranked[0] ?? { number: -1, best: 0, reverse: 0 };
  const both = Math.max(0, ...ranked.map(({ best, reverse }) => (best + reverse > 0 ? (2 * best * reverse) / (best + reverse) : 0)));
  const weights = words.content.map(({ weight }) => weight);
  const rest = without(weights, own.credits, top.number);
  const second = heaviest(coverOf(rest, own.credits, text));
  const third = heaviest(coverOf(without(rest, own.credits, second.number), own.credits, text));
  const best = text.sentences[top.number];
  return [
    top.best,
    top.reverse,
    both,
    top.best + second.weight / total,
    top.best + (second.weight + third.weight) / total,
    own.known,
    ...creditSigns(words.content, own.credits, top.number),
    ...figureSigns(claim, best, text),
    ...orderSigns(words, text, ranked),
    ...knownSigns(words, text, { credits: own.credits, best: top.best, both }),
    ...quoteSigns(words, text),
    ...linkSigns(own.links),
    own.told,
    claim.place ?? UNKNOWN_PLACE,
    mean(
      around.map((near) => (near ? likeliestOf(near.links) : UNKNOWN_AROUND)),
      0,
    ),
  ];
}

interface KnownBy {
  readonly credits: readonly TextCredit[];
  readonly best: number;
  readonly both: number;
}

/** Words that the text has nowhere, clear cover, length, how common the claim's words are in the text. */
function knownSigns({ content, total }: SentenceWords, text: ComparableText, { credits, best, both }: KnownBy): number[] {
  const unknown = content.filter((_, at) => (credits[at]?.whole ?? 0) === 0);
  const unknownShare = unknown.reduce((sum, word) => sum + word.weight, 0) / (total || 1);
  const uses = content.map((word) => Math.min(1, (text.uses.get(word.stem) ?? 0) / 4));
  return [
    Math.min(1, unknown.length / 8),
    Math.max(0, best - 0.4),
    Math.max(0, both - 0.3),
    Math.log(1 + content.length) / 3,
    content.length < 4 ? 1 : 0,
    unknownShare > 0.5 ? 1 : 0,
    mean(uses, 0),
  ];
}

/** Share of the claim's words that are a quotation, and how much of it the text has not word for word: a quotation is carried as it is or by its gist. */
function quoteSigns({ all, quoted }: SentenceWords, text: ComparableText): number[] {
  const share = quoted.length / (all.length || 1);
  const runs = runsOf(quoted, 3);
  return [share, runs.size === 0 ? 0 : share * (1 - shareIn(runs, text.runs))];
}

/** The likeliest link, any link at all, a clear one, and how the likeliest stands beside those of the report's other claims. */
function linkSigns(links: readonly ClaimLink[]): number[] {
  const likeliest = likeliestOf(links);
  const none = links.reduce((product, { probability }) => product * (1 - probability), 1);
  const { standing } = links.find(({ probability }) => probability === likeliest) ?? { standing: NO_STANDING };
  return [likeliest, 1 - none, Math.max(0, likeliest - CLEAR_LINK), ...standing];
}

const likeliestOf = (links: readonly ClaimLink[]) => Math.max(0, ...links.map(({ probability }) => probability));

/** What a claim has in common with one of the sentences close to it, as its link has it. */
const metBy = (links: readonly ClaimLink[], sentence: number) => links.find(({ number }) => number === sentence);

/** What a sentence leaves of words' weights: nothing where it says them. */
function without(weights: readonly number[], credits: readonly TextCredit[], sentence: number): number[] {
  return sentence < 0 ? [] : weights.map((weight, at) => weight * (1 - creditAt(credits[at] ?? NO_CREDIT, sentence)));
}

function heaviest(held: Float64Array): { number: number; weight: number } {
  let best = { number: -1, weight: 0 };
  held.forEach((weight, number) => {
    if (weight > best.weight) best = { number, weight };
  });
  return best;
}

/** Names and other words, in the best sentence and in the whole text. */
function creditSigns(content: readonly ContentWord[], credits: readonly TextCredit[], best: number): number[] {
  return [true, false].flatMap((isName) => {
    const own = credits.filter((_, at) => content[at]?.isName === isName);
    return [
      mean(
        own.map((credit) => creditAt(credit, best)),
        0.5,
      ),
      mean(
        own.map(({ whole }) => whole),
        0.5,
      ),
    ];
  });
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
function orderSigns(
  words: SentenceWords,
  text: ComparableText,
  ranked: readonly { readonly number: number; readonly pairs: number }[],
): number[] {
  const runs = runsOf(words.all, 3);
  const near = ranked.flatMap(({ number }) => text.sentences[number]?.words ?? []);
  return [
    shareIn(runs, text.runs),
    Math.max(0, ...ranked.map(({ pairs }) => pairs)),
    Math.max(0, ...near.map((other) => shareIn(words.plain, other.plain))),
  ];
}
