import type { ComparableSentence, ComparableText } from './claim-features';
import type { ClaimSetting } from './claim-setting';
import { agree } from './figure-pair';
import type { LinkJudge } from './link-judge';
import { countShared, coverOf, creditAt, creditsOf, mean, reverseCover, type TextCredit } from './word-credit';

/** How many signs a link has by itself. */
export const LINK_SIGNS = 27;
/** Sentences of the page that are looked at closely for each claim. The right one is among five for 95% of the carried claims. */
const CLOSE = 5;
/** Sentences that share less than this part of what the heaviest shares are not looked at: a fifth of them, and four in a hundred of those that carry a claim. */
const LEAST_SHARE = 0.3;
/** Weight of shared words from which more of them tell nothing more. */
const MUCH_WEIGHT = 10;
/** Place of a claim whose text is not at hand. */
const UNKNOWN_PLACE = 0.5;
/** Sentences by which a link stands out of its report's order, from which more of them tell nothing more. */
const FAR = 6;
/** The same where neither the claim before nor the one after tells where the report goes on, as a share of that. */
const UNKNOWN_ORDER = 0.7;

/** A sentence that may carry a claim. */
export interface ClaimLink {
  readonly number: number;
  /** In the order of the model's weights. */
  readonly signs: readonly number[];
  /** Those of them that the rest of the claim's report tells (`readStanding`). */
  readonly standing: readonly number[];
  /** How likely the sentence carries the claim or a part of it, 0..1. */
  readonly probability: number;
  /** Share of the sentence's weight that the claim's words say. */
  readonly reverse: number;
  /** Share of the claim's pairs of words that the sentence has. */
  readonly pairs: number;
}

/** The sentences of a text that share most of a claim's words. */
export interface CloseSentences {
  /** With the weight of the words that they share, the heaviest first. */
  readonly close: readonly (readonly [number: number, weight: number])[];
  /** What the text says for each of its words. */
  readonly credits: readonly TextCredit[];
  /** Weight of all its words. */
  readonly total: number;
}

/** What a claim has in common with a text. */
export interface FoundLinks extends CloseSentences {
  /** The close sentences, the likeliest to carry the claim first. */
  readonly links: readonly ClaimLink[];
  /** Share of its weighed words that the text has anywhere. */
  readonly known: number;
  /** Share of its words that the text has anywhere, each weighed by how seldom its own report uses it as well. */
  readonly told: number;
}

/** What a claim has in common with nothing. */
export const NO_LINKS: FoundLinks = { links: [], close: [], credits: [], total: 0, known: 0, told: 0 };

/** How the likeliest link stands where there is none. */
export const NO_STANDING: readonly number[] = [0, 0, 0, UNKNOWN_ORDER, 0];

/** The sentences of a text that share most of a claim's words. None where no word is shared. */
export function findClose({ words: { content, total } }: ComparableSentence, text: ComparableText): CloseSentences {
  const credits = creditsOf(content, text);
  const weights = content.map(({ weight }) => weight);
  const close: (readonly [number, number])[] = [];
  coverOf(weights, credits, text).forEach((weight, number) => {
    if (weight === 0 || (close.length === CLOSE && weight <= (close[CLOSE - 1]?.[1] ?? 0))) return;
    const at = close.findIndex(([, other]) => other < weight);
    close.splice(at < 0 ? close.length : at, 0, [number, weight]);
    if (close.length > CLOSE) close.pop();
  });
  const least = LEAST_SHARE * (close[0]?.[1] ?? 0);
  while ((close.at(-1)?.[1] ?? least) < least) close.pop();
  return { close, credits, total };
}

/** Judges the sentences that are close to a claim; `setting` is what the rest of its report tells. */
export function findLinks(
  claim: ComparableSentence,
  text: ComparableText,
  { close, credits, total, setting }: CloseSentences & { readonly setting: ClaimSetting },
  judge: LinkJudge,
): FoundLinks {
  const { content, pairs } = claim.words;
  const tellings = content.map(({ weight, hash }) => weight / Math.max(1, setting.usesOf(hash)));
  const whole = credits.map((credit) => credit.whole);
  const known = content.reduce((sum, { weight }, at) => sum + weight * (whole[at] ?? 0), 0) / (total || 1);
  const most = close[0]?.[1] ?? 1;
  const links = close.map(([number, weight], rank) => {
    const own = credits.map((credit) => creditAt(credit, number));
    const sentence = text.sentences[number]?.words;
    const reverse = reverseCover(claim.words, sentence);
    const shared = sentence ? countShared(pairs, sentence.pairs) : 0;
    const met = { reverse, pairs: shared / (pairs.size || 1), pairsBack: shared / (sentence?.pairs.size || 1) };
    const standing = [...readStanding(number, weight, setting), weighedShare(own, tellings)];
    const voices = voiceSigns(claim, text.sentences[number]);
    const signs = [
      ...readSigns({ claim, credits, own, met }, number, text),
      weight / most,
      rank === 0 ? 1 : 0,
      known,
      ...standing,
      ...voices,
    ];
    return { number, signs, standing, probability: judge.alone(signs), reverse, pairs: met.pairs };
  });
  links.sort((a, b) => b.probability - a.probability || a.number - b.number);
  return { close, credits, total, links, known, told: weighedShare(whole, tellings) };
}

/**
 * How a link stands beside those of the report's other claims: its shared weight beside the most that another has, whether it has most, by how much,
 * and how far it is from where the claims before and after stand.
 */
function readStanding(number: number, weight: number, { rivalOf, around: [before, after] }: ClaimSetting): number[] {
  const rival = rivalOf(number);
  const apart = (sentence: number | null, step: number) =>
    sentence === null ? UNKNOWN_ORDER : Math.min(FAR, Math.abs(sentence + step - number)) / FAR;
  const order = Math.min(UNKNOWN_ORDER, apart(before, 1), apart(after, -1));
  return [weight / Math.max(weight, rival), weight >= rival ? 1 : 0, Math.max(0, 1 - rival / weight), order];
}

/** Share of the words' telling that is credited; 0 where they tell nothing. */
function weighedShare(credits: readonly number[], tellings: readonly number[]): number {
  let told = 0;
  let total = 0;
  for (let at = 0; at < credits.length; at++) {
    total += tellings[at] ?? 0;
    told += (tellings[at] ?? 0) * (credits[at] ?? 0);
  }
  return total > 0 ? told / total : 0;
}

interface CreditedClaim {
  readonly claim: ComparableSentence;
  /** What the text says for each of its words, and what the sentence does. */
  readonly credits: readonly TextCredit[];
  readonly own: readonly number[];
  readonly met: { readonly reverse: number; readonly pairs: number; readonly pairsBack: number };
}

/** Words shared both ways, names and others, what the neighbours add, figures, word order, how rare the shared words are here, place, lengths. */
function readSigns({ claim, credits, own, met }: CreditedClaim, number: number, text: ComparableText): number[] {
  const { words } = claim;
  const sentence = text.sentences[number];
  if (!sentence) return [];
  const page = sentence.words;
  const weight = words.content.reduce((sum, word, at) => sum + word.weight * (own[at] ?? 0), 0);
  const cover = weight / (words.total || 1);
  const { reverse, pairs, pairsBack } = met;
  const of = (isName: boolean) => own.filter((_, at) => words.content[at]?.isName === isName);
  const rare = words.content.flatMap((word, at) => (word.isName ? [] : [(own[at] ?? 0) / Math.max(1, text.uses.get(word.stem) ?? 1)]));
  return [
    cover,
    reverse,
    cover + reverse > 0 ? (2 * cover * reverse) / (cover + reverse) : 0,
    weight / MUCH_WEIGHT,
    mean(of(true), 0.5),
    mean(of(false), 0.5),
    addedAround({ claim, credits, own }, number) / (words.total || 1),
    ...figureSigns(claim, sentence),
    pairs,
    pairsBack,
    mean(rare, 0),
    Math.abs((sentence.place ?? UNKNOWN_PLACE) - (claim.place ?? sentence.place ?? UNKNOWN_PLACE)),
    Math.log(1 + words.content.length) / 3,
    Math.log(1 + page.content.length) / 3,
  ];
}

const NO_VOICES: readonly number[] = [0, 0, 0, 0];

/** Whether claim and sentence are words of one speaker or of different ones, and whether only one of them is a named speaker's. */
function voiceSigns({ voices }: ComparableSentence, sentence: ComparableSentence | undefined): readonly number[] {
  const others = sentence?.voices ?? [];
  if (voices.length === 0 && others.length === 0) return NO_VOICES;
  const isShared = voices.some((voice) => others.includes(voice));
  const areBoth = voices.length > 0 && others.length > 0;
  return [isShared, areBoth && !isShared, voices.length > 0 && !areBoth, others.length > 0 && !areBoth].map(Number);
}

/** Weight of the words that the sentence lacks and its neighbours have. */
function addedAround({ claim, credits, own }: Omit<CreditedClaim, 'met'>, number: number): number {
  return credits.reduce((sum, credit, at) => {
    const lacking = 1 - (own[at] ?? 0);
    if (lacking === 0) return sum;
    return sum + (claim.words.content[at]?.weight ?? 0) * lacking * Math.max(creditAt(credit, number - 1), creditAt(credit, number + 1));
  }, 0);
}

/** Figures that both have, and the share of the claim's that the sentence contradicts or lacks beside figures of its own. */
function figureSigns({ figures }: ComparableSentence, sentence: ComparableSentence): number[] {
  const shared = figures.filter((figure) =>
    sentence.figures.some((other) => other.dimension === figure.dimension && agree(figure, other)),
  ).length;
  const lacking = figures.length > 0 && sentence.figures.length > 0 ? 1 - shared / figures.length : 0;
  return [Math.min(2, shared), lacking];
}
