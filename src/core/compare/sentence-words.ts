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
  /** The first letters by which its family is known; null for a short word. */
  readonly family: string | null;
  readonly weight: number;
  readonly isName: boolean;
}

/** A sentence's words in the forms in which claims are compared. */
export interface SentenceWords {
  readonly all: readonly string[];
  readonly content: readonly ContentWord[];
  readonly stems: ReadonlySet<string>;
  readonly families: ReadonlySet<string>;
  readonly total: number;
}

/** The words of a stretch of text; weights are by rarity. Without content words for a language that the engine does not know. */
export function readSentenceWords(text: string, span: Span, languageCode: string): SentenceWords {
  const language = findLanguage(languageCode);
  const tokens = tokenise(text, span.start, span.end);
  const content = language ? contentOf(tokens, language) : [];
  return {
    all: tokens.map((token) => token.folded),
    content,
    stems: new Set(content.map((word) => word.stem)),
    families: new Set(content.flatMap((word) => word.family ?? [])),
    total: content.reduce((sum, word) => sum + word.weight, 0),
  };
}

function contentOf(tokens: readonly Token[], language: Language): ContentWord[] {
  const words = new Map<string, ContentWord>();
  tokens.forEach(({ folded, text }, index) => {
    const isContent = (folded.length > 1 && !language.stopWords.has(folded)) || /\d/.test(folded);
    if (!isContent) return;
    const stem = language.stem(folded);
    if (words.has(stem)) return;
    words.set(stem, {
      stem,
      family: stem.length >= FAMILY ? stem.slice(0, FAMILY) : null,
      weight: weightOf(stem),
      isName: index > 0 && /^\p{Lu}/u.test(text),
    });
  });
  return [...words.values()];
}

function weightOf(stem: string): number {
  return Math.min(MOST_WEIGHT, rarityOf(hashText(stem)));
}
