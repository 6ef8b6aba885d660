import type { ClaimWords } from '../languages/claim-words';
import type { Language } from '../languages/language';
import type { Article } from '../model/article';
import { type Token, tokenise } from '../text/tokens';
import { readSaidSigns, SAID_SIGNS, type Said } from './said-signs';
import { sentenceTokens } from './sentence-tokens';
import { readUseSigns, USE_SIGNS } from './use-signs';

/** Longest phrase of the language's lists, in words. */
const LONGEST_PHRASE = 3;
/** Sentences that count as the lead. */
const LEAD_SENTENCES = 3;
/** Words of a sentence of usual length. */
const USUAL_WORDS = 25;

/** By what a sentence is told to be news, background or no report at all; in the order of the model's weights. */
export const CLAIM_SIGNS = [
  'place',
  'isLead',
  'length',
  'isShort',
  'quoted',
  'startsQuoted',
  'speech',
  'recent',
  'past',
  'perfect',
  'comment',
  'hedges',
  'negations',
  'names',
  'figures',
  'years',
  'pointing',
  'ownVoice',
  'question',
  'isCut',
  'promotion',
  'central',
  'hasPast',
  'pastShare',
  'presentShare',
  'generalShare',
  'startsParagraph',
  'wordLength',
  ...USE_SIGNS,
  ...SAID_SIGNS,
] as const;

/** Sentences on each side whose signs tell whether a sentence is news: background stands in runs, and so do the answers of an interview. */
const AROUND = 2;
/** The signs that tell it of the sentences around. */
const SIGNS_AROUND: readonly (typeof CLAIM_SIGNS)[number][] = [
  'quoted',
  'speech',
  'recent',
  'past',
  'comment',
  'ownVoice',
  'hasPast',
  'pastShare',
  'presentShare',
  'generalShare',
  'years',
  'central',
  'names',
];
const AROUND_AT = SIGNS_AROUND.map((name) => CLAIM_SIGNS.indexOf(name));
const SAID_FROM = CLAIM_SIGNS.length - SAID_SIGNS.length;
const NOTHING_SAID = SAID_SIGNS.map(() => 0);

const COUNTED = ['speech', 'recent', 'past', 'perfect', 'comment', 'hedges', 'negations', 'ownVoice'] as const;
type CountedList = (typeof COUNTED)[number];

/** The signs of every sentence, each 0..1 or a little more, in the order of `CLAIM_SIGNS`. */
export function readClaimSigns(article: Article, said: Said, language: Language | null): number[][] {
  const { sentences } = said;
  const rows = sentenceTokens(article.text, sentences);
  const contents = rows.map((tokens) => contentOf(tokens, language));
  const title = contentOf(tokenise(article.title ?? ''), language);
  const isCentral = new Set([...title, ...contents.slice(0, 2).flat()]);
  const uses = readUseSigns(title, contents);
  const voices = readSaidSigns(said);
  let isOpen = false;
  return sentences.map((sentence, index) => {
    const tokens = rows[index] ?? [];
    const text = article.text.slice(sentence.start, sentence.end);
    const quoted = quotedShare(text, isOpen && sentences[index - 1]?.paragraph === sentence.paragraph);
    isOpen = quoted.isOpen;
    const place = sentences.length > 1 ? index / (sentences.length - 1) : 0;
    return [place, index < LEAD_SENTENCES ? 1 : 0, ...lengthSigns(tokens), quoted.share, /^["\u201c]/.test(text) ? 1 : 0].concat(
      wordSigns(tokens, language, quoted.share),
      shapeSigns(text, tokens),
      centralShare(contents[index] ?? [], isCentral),
      tenseSigns(ownTokens(text, tokens), language),
      [sentences[index - 1] && sentences[index - 1]?.paragraph === sentence.paragraph ? 0 : 1, wordLength(tokens)],
      uses[index] ?? [],
      voices[index] ?? [],
    );
  });
}

/**
 * The signs of each sentence with the means of those around it, its own where it stands alone, and with who speaks in the sentences before and after it: what the
 * models read.
 */
export function withSignsAround(rows: readonly (readonly number[])[]): number[][] {
  return rows.map((own, at) => {
    const near = [...rows.slice(Math.max(0, at - AROUND), at), ...rows.slice(at + 1, at + 1 + AROUND)];
    const around = near.length > 0 ? near : [own];
    const means = AROUND_AT.map((sign) => around.reduce((sum, row) => sum + (row[sign] ?? 0), 0) / around.length);
    return [...own, ...means, ...saidIn(rows[at - 1]), ...saidIn(rows[at + 1])];
  });
}

const saidIn = (row: readonly number[] | undefined) => row?.slice(SAID_FROM) ?? NOTHING_SAID;

function lengthSigns(tokens: readonly Token[]): number[] {
  return [Math.min(2, tokens.length / USUAL_WORDS), tokens.length < 8 ? 1 : 0];
}

/** In the order of `CLAIM_SIGNS` from `speech` to `ownVoice`. */
function wordSigns(tokens: readonly Token[], language: Language | null, quoted: number): number[] {
  const words = language?.claims;
  if (!words) return [0, 0, 0, 0, 0, 0, 0, nameShare(tokens), figureSign(tokens), yearSign(tokens), 0, 0];
  const found = findLists(tokens, words);
  const has = (list: CountedList) => (found >> COUNTED.indexOf(list)) & 1;
  const first = tokens[0]?.folded ?? '';
  return [
    has('speech'),
    has('recent'),
    has('past'),
    has('perfect'),
    has('comment'),
    has('hedges'),
    has('negations'),
    nameShare(tokens),
    figureSign(tokens),
    yearSign(tokens),
    words.pointing.has(first) ? 1 : 0,
    has('ownVoice') * (1 - quoted),
  ];
}

/** The words of a sentence outside quotation marks, each pair of marks taken by itself. */
function ownTokens(text: string, tokens: readonly Token[]): readonly Token[] {
  return MARK.test(text) ? tokenise(text.replace(/[\u201c"][^\u201d"]*[\u201d"]?/g, ' ')) : tokens;
}

const MARK = /[\u201c"]/;

/** Tense of the reporter's own words, per ten of them: past, shares of past, present and general words. */
function tenseSigns(own: readonly Token[], language: Language | null): number[] {
  const words = language?.claims;
  if (!words || own.length === 0) return [0, 0, 0, 0];
  const shareOf = (is: (word: string) => boolean) => (own.filter(({ folded }) => is(folded)).length / own.length) * 10;
  const past = shareOf((word) => words.pastForms.has(word) || words.isPastForm(word));
  return [past > 0 ? 1 : 0, past, shareOf((word) => words.present.has(word)), shareOf((word) => words.general.has(word))];
}

/** Mean letters of a word, in sixths. */
const wordLength = (tokens: readonly Token[]) =>
  tokens.length === 0 ? 0 : tokens.reduce((sum, token) => sum + token.folded.length, 0) / tokens.length / 6;

/** Question, cut sentence, promotion. */
function shapeSigns(text: string, tokens: readonly Token[]): number[] {
  const isCut = !/[.!?\u2026]["'\u201d\u2019)\]]*\s*$|["\u201d]\s*$/.test(text);
  const isPromotion = /https?:|@\w|\/\/|^[\s\p{Lu}\d\W]+$/u.test(text) || tokens.length < 3;
  return [/\?["\u201d]?\s*$/.test(text) ? 1 : 0, isCut ? 1 : 0, isPromotion ? 1 : 0];
}

/** The lists of which a sentence has a word or phrase, as bits in the order of `COUNTED`. */
function findLists(tokens: readonly Token[], words: ClaimWords): number {
  const { lists, starts } = phrasesOf(words);
  let found = 0;
  for (let at = 0; at < tokens.length; at++) {
    let phrase = tokens[at]?.folded ?? '';
    found |= lists.get(phrase) ?? 0;
    for (let next = at + 1; next < tokens.length && starts.has(phrase); next++) {
      phrase += `_${tokens[next]?.folded ?? ''}`;
      found |= lists.get(phrase) ?? 0;
    }
  }
  return found;
}

interface Phrases {
  /** Per word or phrase the lists that hold it, as bits. */
  readonly lists: ReadonlyMap<string, number>;
  /** With which words a longer phrase starts: after any others there is nothing to look for. */
  readonly starts: ReadonlySet<string>;
}

const PHRASES = new WeakMap<ClaimWords, Phrases>();

function phrasesOf(words: ClaimWords): Phrases {
  const known = PHRASES.get(words);
  if (known) return known;
  const lists = new Map<string, number>();
  const starts = new Set<string>();
  for (const [bit, name] of COUNTED.entries()) {
    for (const phrase of words[name]) {
      const parts = phrase.split('_');
      if (parts.length > LONGEST_PHRASE) continue;
      lists.set(phrase, (lists.get(phrase) ?? 0) | (1 << bit));
      for (let length = 1; length < parts.length; length++) starts.add(parts.slice(0, length).join('_'));
    }
  }
  PHRASES.set(words, { lists, starts });
  return { lists, starts };
}

const nameShare = (tokens: readonly Token[]) =>
  Math.min(1, tokens.filter(({ text, folded }, index) => index > 0 && text !== folded && /^\p{Lu}/u.test(text)).length / 5);
const figureSign = (tokens: readonly Token[]) => (tokens.some((token) => /\d/.test(token.text)) ? 1 : 0);
const yearSign = (tokens: readonly Token[]) => (tokens.some((token) => /^(?:1[5-9]|20)\d\ds?$/.test(token.text)) ? 1 : 0);

/** Share of a sentence in quotation marks; a quotation may be open from the sentence before. */
function quotedShare(text: string, wasOpen: boolean): { share: number; isOpen: boolean } {
  let isOpen = wasOpen;
  let quoted = 0;
  for (const letter of text) {
    if (letter === '\u201c') isOpen = true;
    else if (letter === '\u201d') isOpen = false;
    else if (letter === '"') isOpen = !isOpen;
    else if (isOpen) quoted++;
  }
  return { share: text.length === 0 ? 0 : quoted / text.length, isOpen };
}

/** Share of a sentence's words that stand in the headline and lead: what the report is about. */
function centralShare(content: readonly string[], central: ReadonlySet<string>): number {
  return content.length === 0 ? 0 : content.filter((word) => central.has(word)).length / content.length;
}

/** The stems of the words that are no stop words. */
function contentOf(tokens: readonly Token[], language: Language | null): string[] {
  const content: string[] = [];
  for (const { folded } of tokens) if (!language?.stopWords.has(folded)) content.push(language?.stem(folded) ?? folded);
  return content;
}
