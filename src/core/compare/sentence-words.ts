import { findLanguage } from '../languages';
import type { Language } from '../languages/language';
import { rarityOf } from '../match/term-weights';
import type { Span } from '../model/article';
import { hashText } from '../text/hash';
import { type Token, tokenise } from '../text/tokens';

/** Letters by which words of one family meet ("immigrant", "immigration"). */
const FAMILY = 5;
/** A very rare word tells no more than a rare one: a name that is spelt otherwise would else outweigh the rest of its sentence. */
const MOST_WEIGHT = 4;

/** One content word of a sentence. */
export interface ContentWord {
  readonly stem: string;
  /** Keys under which other words of its family or meaning meet it: its first letters, the name of its synonyms. */
  readonly families: readonly string[];
  readonly weight: number;
  readonly isName: boolean;
}

/** A sentence's words in the forms in which claims are compared. */
export interface SentenceWords {
  readonly all: readonly string[];
  readonly plain: ReadonlySet<string>;
  /** Rows of two words. */
  readonly pairs: ReadonlySet<string>;
  readonly content: readonly ContentWord[];
  readonly stems: ReadonlySet<string>;
  readonly families: ReadonlySet<string>;
  readonly total: number;
}

/** Reads stretches of text into their words; each different word is looked up once. */
export interface WordReader {
  read(text: string, span: Span): SentenceWords;
}

/** A reader for one language; without content words for a language that the engine does not know. */
export function createWordReader(languageCode: string): WordReader {
  const language = findLanguage(languageCode);
  const known = new Map<string, KnownWord | null>();
  const lookUp = (folded: string) => {
    let word = known.get(folded);
    if (word === undefined) {
      word = language ? knowWord(folded, language) : null;
      known.set(folded, word);
    }
    return word;
  };
  return { read: (text, span) => readSentenceWords(text, span, lookUp) };
}

type KnownWord = Omit<ContentWord, 'isName'>;

function readSentenceWords(text: string, span: Span, lookUp: (folded: string) => KnownWord | null): SentenceWords {
  const tokens = tokenise(text, span.start, span.end);
  const content = contentOf(tokens, lookUp);
  const all = tokens.map((token) => token.folded);
  return {
    all,
    plain: new Set(all),
    pairs: runsOf(all, 2),
    content,
    stems: new Set(content.map((word) => word.stem)),
    families: new Set(content.flatMap((word) => word.families)),
    total: content.reduce((sum, word) => sum + word.weight, 0),
  };
}

function contentOf(tokens: readonly Token[], lookUp: (folded: string) => KnownWord | null): ContentWord[] {
  const words = new Map<string, ContentWord>();
  tokens.forEach(({ folded, text }, index) => {
    const word = lookUp(folded);
    if (word && !words.has(word.stem)) words.set(word.stem, { ...word, isName: index > 0 && /^\p{Lu}/u.test(text) });
  });
  return [...words.values()];
}

/** A content word; null for one without content. */
function knowWord(folded: string, language: Language): KnownWord | null {
  const isContent = (folded.length > 1 && !language.stopWords.has(folded)) || /\d/.test(folded);
  if (!isContent) return null;
  const stem = language.stem(folded);
  const weight = Math.min(MOST_WEIGHT, rarityOf(hashText(stem)));
  const synonym = language.synonyms?.get(stem);
  const families = [...(stem.length >= FAMILY ? [`${stem.slice(0, FAMILY)}~`] : []), ...(synonym ? [`=${synonym}`] : [])];
  return { stem, families, weight };
}

/** The rows of so many words that follow each other. */
export function runsOf(words: readonly string[], length: number): Set<string> {
  const runs = new Set<string>();
  for (let at = 0; at + length <= words.length; at++) runs.add(words.slice(at, at + length).join(' '));
  return runs;
}
