import type { ComparableSentence, ComparableText } from './claim-features';
import { LINK_MODEL } from './data/link-weights';
import { agree } from './figure-pair';
import type { ContentWord } from './sentence-words';
import { coverOf, creditIn, mean, reverseCover, shareIn, type WordPlace } from './word-credit';

/** Sentences of the page that are looked at closely for each claim. The right one is among five for 95% of the carried claims. */
const CLOSE = 5;
/** Weight of shared words from which more of them tell nothing more. */
const MUCH_WEIGHT = 10;
/** Place of a claim whose text is not at hand. */
const UNKNOWN_PLACE = 0.5;

/** A sentence that may carry a claim. */
export interface ClaimLink {
  readonly number: number;
  /** In the order of the model's weights. */
  readonly signs: readonly number[];
  /** How likely the sentence carries the claim or a part of it, 0..1. */
  readonly probability: number;
}

/** What a claim has in common with a text. */
export interface FoundLinks {
  /** The sentences that share most of its words, the likeliest to carry it first. */
  readonly links: readonly ClaimLink[];
  /** The same sentences with the weight of the words that they share, the heaviest first. */
  readonly close: readonly (readonly [number: number, weight: number])[];
  /** Share of its weighed words that the text has anywhere. */
  readonly known: number;
}

/** What a claim has in common with nothing. */
export const NO_LINKS: FoundLinks = { links: [], close: [], known: 0 };

/** The sentences of a text that may carry a claim. None where no word is shared. */
export function findLinks(claim: ComparableSentence, text: ComparableText): FoundLinks {
  const close = [...coverOf(claim.words.content, text)].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, CLOSE);
  const most = close[0]?.[1] ?? 1;
  const known = knownShare(claim, text);
  const links = close.map(([number, weight], rank) => {
    const signs = [...readSigns(claim, number, text), weight / most, rank === 0 ? 1 : 0, known];
    return { number, signs, probability: probabilityOf(signs) };
  });
  return { links: links.sort((a, b) => b.probability - a.probability || a.number - b.number), close, known };
}

function knownShare({ words }: ComparableSentence, text: ComparableText): number {
  return words.content.reduce((sum, word) => sum + word.weight * creditIn(word, text), 0) / (words.total || 1);
}

function probabilityOf(signs: readonly number[]): number {
  const { weights, bias } = LINK_MODEL.link;
  return 1 / (1 + Math.exp(-signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), bias)));
}

/** Words shared both ways, names and others, what the neighbours add, figures, word order, how rare the shared words are here, place, lengths. */
function readSigns(claim: ComparableSentence, number: number, text: ComparableText): number[] {
  const { words } = claim;
  const sentence = text.sentences[number];
  if (!sentence) return [];
  const page = sentence.words;
  const credits = words.content.map((word) => creditIn(word, page));
  const weight = words.content.reduce((sum, word, at) => sum + word.weight * (credits[at] ?? 0), 0);
  const cover = weight / (words.total || 1);
  const reverse = reverseCover(words, page);
  const of = (isName: boolean) => credits.filter((_, at) => words.content[at]?.isName === isName);
  const rare = words.content.flatMap((word, at) => (word.isName ? [] : [(credits[at] ?? 0) / Math.max(1, text.uses.get(word.stem) ?? 1)]));
  return [
    cover,
    reverse,
    cover + reverse > 0 ? (2 * cover * reverse) / (cover + reverse) : 0,
    weight / MUCH_WEIGHT,
    mean(of(true), 0.5),
    mean(of(false), 0.5),
    addedAround(words.content, { number, text }) / (words.total || 1),
    ...figureSigns(claim, sentence),
    shareIn(words.pairs, page.pairs),
    shareIn(page.pairs, words.pairs),
    mean(rare, 0),
    Math.abs((sentence.place ?? UNKNOWN_PLACE) - (claim.place ?? sentence.place ?? UNKNOWN_PLACE)),
    Math.log(1 + words.content.length) / 3,
    Math.log(1 + page.content.length) / 3,
  ];
}

/** Weight of the words that the sentence lacks and its neighbours have. */
function addedAround(
  content: readonly ContentWord[],
  { number, text }: { readonly number: number; readonly text: ComparableText },
): number {
  const around = [text.sentences[number - 1]?.words, text.sentences[number + 1]?.words].filter((words) => words !== undefined);
  const own: WordPlace | undefined = text.sentences[number]?.words;
  const creditAround = (word: ContentWord) => Math.max(0, ...around.map((words) => creditIn(word, words)));
  return content.reduce((sum, word) => sum + word.weight * (1 - (own ? creditIn(word, own) : 0)) * creditAround(word), 0);
}

/** Figures that both have, and the share of the claim's that the sentence contradicts or lacks beside figures of its own. */
function figureSigns({ figures }: ComparableSentence, sentence: ComparableSentence): number[] {
  const shared = figures.filter((figure) =>
    sentence.figures.some((other) => other.dimension === figure.dimension && agree(figure, other)),
  ).length;
  const lacking = figures.length > 0 && sentence.figures.length > 0 ? 1 - shared / figures.length : 0;
  return [Math.min(2, shared), lacking];
}
