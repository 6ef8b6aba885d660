import type { ClaimWords } from '../languages/claim-words';
import type { Language } from '../languages/language';
import type { Sentence } from '../model/analysis';
import type { Article } from '../model/article';
import { type Token, tokenise } from '../text/tokens';

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

const COUNTED = ['speech', 'recent', 'past', 'perfect', 'comment', 'hedges', 'negations', 'ownVoice'] as const;
type CountedList = (typeof COUNTED)[number];

/** The signs of every sentence, each 0..1 or a little more, in the order of `CLAIM_SIGNS`. */
export function readClaimSigns(article: Article, sentences: readonly Sentence[], language: Language | null): number[][] {
  const rows = sentences.map((sentence) => tokenise(article.text, sentence.start, sentence.end));
  const isCentral = centralWords(article.title, rows, language);
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
      centralShare(tokens, isCentral, language),
      tenseSigns(text, language),
      [sentences[index - 1] && sentences[index - 1]?.paragraph === sentence.paragraph ? 0 : 1, wordLength(tokens)],
    );
  });
}

/** The signs of each sentence with the means of those around it, its own where it stands alone: what the news model reads. */
export function withSignsAround(rows: readonly (readonly number[])[]): number[][] {
  return rows.map((own, at) => {
    const near = [...rows.slice(Math.max(0, at - AROUND), at), ...rows.slice(at + 1, at + 1 + AROUND)];
    const around = near.length > 0 ? near : [own];
    return [...own, ...AROUND_AT.map((sign) => around.reduce((sum, row) => sum + (row[sign] ?? 0), 0) / around.length)];
  });
}

function lengthSigns(tokens: readonly Token[]): number[] {
  return [Math.min(2, tokens.length / USUAL_WORDS), tokens.length < 8 ? 1 : 0];
}

/** In the order of `CLAIM_SIGNS` from `speech` to `ownVoice`. */
function wordSigns(tokens: readonly Token[], language: Language | null, quoted: number): number[] {
  const words = language?.claims;
  if (!words) return [0, 0, 0, 0, 0, 0, 0, nameShare(tokens), figureSign(tokens), yearSign(tokens), 0, 0];
  const counts = countPhrases(tokens, words);
  const has = (list: CountedList) => Math.min(1, counts.get(list) ?? 0);
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

/** Tense of the reporter's own words, per ten of them: past, shares of past, present and general words. */
function tenseSigns(text: string, language: Language | null): number[] {
  const words = language?.claims;
  const own = tokenise(text.replace(/[\u201c"][^\u201d"]*[\u201d"]?/g, ' ')).map((token) => token.folded);
  if (!words || own.length === 0) return [0, 0, 0, 0];
  const shareOf = (is: (word: string) => boolean) => (own.filter(is).length / own.length) * 10;
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

function countPhrases(tokens: readonly Token[], words: ClaimWords): Map<CountedList, number> {
  const counts = new Map<CountedList, number>();
  const lists = COUNTED.map((name) => [name, words[name]] as const);
  for (let at = 0; at < tokens.length; at++) {
    let phrase = '';
    for (let length = 0; length < LONGEST_PHRASE && at + length < tokens.length; length++) {
      phrase += `${length > 0 ? '_' : ''}${tokens[at + length]?.folded ?? ''}`;
      for (const [name, list] of lists) if (list.has(phrase)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

const nameShare = (tokens: readonly Token[]) =>
  Math.min(1, tokens.filter((token, index) => index > 0 && /^\p{Lu}/u.test(token.text)).length / 5);
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

/** Words of the headline and of the lead: what the report is about. */
function centralWords(title: string | null, rows: readonly (readonly Token[])[], language: Language | null): ReadonlySet<string> {
  const tokens = [...tokenise(title ?? ''), ...rows.slice(0, 2).flat()];
  return new Set(tokens.flatMap(({ folded }) => contentOf(folded, language)));
}

function centralShare(tokens: readonly Token[], central: ReadonlySet<string>, language: Language | null): number {
  const content = tokens.flatMap(({ folded }) => contentOf(folded, language));
  return content.length === 0 ? 0 : content.filter((word) => central.has(word)).length / content.length;
}

const contentOf = (folded: string, language: Language | null): string[] =>
  language?.stopWords.has(folded) ? [] : [language?.stem(folded) ?? folded];
