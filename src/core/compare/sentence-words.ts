import { findLanguage } from '../languages';
import type { Language } from '../languages/language';
import { rarityOf } from '../match/term-weights';
import type { Span } from '../model/article';
import { hashText } from '../text/hash';
import { type Token, tokenise } from '../text/tokens';
import { findQuotedWords } from './quoted-words';

/** Letters by which words of one family meet ("immigrant", "immigration"). */
const FAMILY = 5;
/** Different words that get a number of their own: three of them make a number that is still exact, and sixty long reports have 30,000. */
const MOST_WORDS = 2 ** 17;
/** A very rare word tells no more than a rare one: a name that is spelt otherwise would else outweigh the rest of its sentence. */
const MOST_WEIGHT = 4;

/** One content word of a sentence. */
export interface ContentWord {
  /** A number of its own for each different word of a reader. */
  readonly key: number;
  readonly stem: string;
  /** Of the stem, as signatures have it. */
  readonly hash: number;
  /** Keys under which other words of its family or meaning meet it: its first letters, the name of its synonyms. */
  readonly families: readonly string[];
  readonly weight: number;
  readonly isName: boolean;
}

/** A sentence's words in the forms in which claims are compared. */
export interface SentenceWords {
  /** The words in order, as the reader numbers them. */
  readonly all: readonly number[];
  readonly plain: ReadonlySet<number>;
  /** Rows of two words (`runsOf`). */
  readonly pairs: ReadonlySet<number>;
  readonly content: readonly ContentWord[];
  readonly stems: ReadonlySet<string>;
  readonly families: ReadonlySet<string>;
  readonly total: number;
  /** The words in quotation marks, in order. */
  readonly quoted: readonly number[];
}

/** Reads stretches of text into their words; each different word is looked up once. Only words of one reader can be compared. */
export interface WordReader {
  read(text: string, span: Span): SentenceWords;
}

/** A reader for one language; without content words for a language that the engine does not know. */
export function createWordReader(languageCode: string): WordReader {
  const language = findLanguage(languageCode);
  const known = new Map<string, KnownWord>();
  const lookUp = (folded: string) => {
    let word = known.get(folded);
    if (word === undefined) {
      word = { number: known.size % MOST_WORDS, content: language ? knowWord(folded, known.size, language) : null };
      known.set(folded, word);
    }
    return word;
  };
  return { read: (text, span) => readSentenceWords(text, span, lookUp) };
}

interface KnownWord {
  readonly number: number;
  readonly content: Omit<ContentWord, 'isName'> | null;
}

function readSentenceWords(text: string, span: Span, lookUp: (folded: string) => KnownWord): SentenceWords {
  const tokens = tokenise(text, span.start, span.end);
  const words = tokens.map((token) => lookUp(token.folded));
  const content = contentOf(tokens, words);
  const all = words.map(({ number }) => number);
  return {
    all,
    plain: new Set(all),
    pairs: runsOf(all, 2),
    content,
    stems: new Set(content.map((word) => word.stem)),
    families: new Set(content.flatMap((word) => word.families)),
    total: content.reduce((sum, word) => sum + word.weight, 0),
    quoted: findQuotedWords(text, span, tokens).map((at) => all[at] ?? 0),
  };
}

function contentOf(tokens: readonly Token[], known: readonly KnownWord[]): ContentWord[] {
  const words = new Map<string, ContentWord>();
  known.forEach(({ content }, index) => {
    if (!content || words.has(content.stem)) return;
    const { key, stem, hash, families, weight } = content;
    words.set(stem, { key, stem, hash, families, weight, isName: index > 0 && startsWithCapital(tokens[index]?.text ?? '') });
  });
  return [...words.values()];
}

/** A content word; null for one without content. */
function knowWord(folded: string, key: number, language: Language): KnownWord['content'] {
  const isContent = (folded.length > 1 && !language.stopWords.has(folded)) || /\d/.test(folded);
  if (!isContent) return null;
  const stem = language.stem(folded);
  const hash = hashText(stem);
  const weight = Math.min(MOST_WEIGHT, rarityOf(hash));
  const synonym = language.synonyms?.get(stem);
  const families = [...(stem.length >= FAMILY ? [`${stem.slice(0, FAMILY)}~`] : []), ...(synonym ? [`=${synonym}`] : [])];
  return { key, stem, hash, families, weight };
}

/** The rows of so many words (up to three) that follow each other, each as one number. */
export function runsOf(words: readonly number[], length: number): Set<number> {
  const runs = new Set<number>();
  for (let at = 0; at + length <= words.length; at++) {
    let run = 0;
    for (let next = at; next < at + length; next++) run = run * MOST_WORDS + (words[next] ?? 0);
    runs.add(run);
  }
  return runs;
}

/** Asked of every word: most begin with a plain letter, which needs no pattern. */
function startsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word);
}
