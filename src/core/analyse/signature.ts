import { findLanguage } from '../languages';
import type { Language } from '../languages/language';
import type { Analysis } from '../model/analysis';
import type { SentenceSignature, Signature } from '../model/report';
import { joinHashes } from '../text/hash';
import { hashesInOrder, shingleWords } from '../text/shingles';
import type { Token } from '../text/tokens';
import { contentTerms, contentTermsOf, type Term } from './content-terms';
import { sentenceTokens } from './sentence-tokens';

/** Version of what stands in a signature. A change that makes old and new signatures incomparable raises it. */
export const ENGINE = 'sidelight-1';

/** Words that count as the lead: the first two or three sentences tell what happened. */
const LEAD_WORDS = 60;

/** For a language that the engine does not know: every word counts, in the form in which it stands. */
const NO_LANGUAGE: Language = { code: '', stopWords: new Set(), stem: (folded) => folded };

/** The hashed form of an article by which it is matched and compared; boilerplate is no part of it. Empty lists for an empty text. */
export function signatureOf(analysis: Analysis): Signature {
  const { article, sentences } = analysis;
  const language = findLanguage(article.language) ?? NO_LANGUAGE;
  const tokensOf = sentenceTokens(article.text, sentences);
  const termsOf = tokensOf.map((tokens) => contentTermsOf(tokens, language));
  const all = termsOf.flat();
  const title = article.title ?? '';
  return {
    engine: ENGINE,
    words: tokensOf.reduce((sum, tokens) => sum + tokens.length, 0),
    terms: countHashes(all.map((term) => term.hash)),
    title: sortHashes(contentTerms(title, { start: 0, end: title.length }, language).map((term) => term.hash)),
    lead: countHashes(leadTerms(tokensOf, termsOf).map((term) => term.hash)),
    entities: countHashes(nameHashes(all)),
    bigrams: sortHashes(termsOf.flatMap(pairHashes)),
    shingles: shingleWords(tokensOf.flatMap((tokens) => tokens.map(({ folded }) => folded))),
    sentences: sentenceSignatures(analysis, termsOf),
  };
}

function leadTerms(tokensOf: readonly (readonly Token[])[], termsOf: readonly Term[][]): Term[] {
  let words = 0;
  let count = 0;
  while (count < tokensOf.length && words < LEAD_WORDS) words += tokensOf[count++]?.length ?? 0;
  return termsOf.slice(0, count).flat();
}

/** Capitalised words that do not only stand at the start of a sentence. */
function nameHashes(terms: readonly Term[]): number[] {
  const names = new Set<number>();
  for (const term of terms) if (term.isCapitalised && !term.isFirst) names.add(term.hash);
  return terms.filter((term) => term.isCapitalised && names.has(term.hash)).map((term) => term.hash);
}

function pairHashes(terms: readonly Term[]): number[] {
  const pairs: number[] = [];
  terms.forEach((term, index) => {
    const next = terms[index + 1];
    if (next) pairs.push(joinHashes(term.hash, next.hash));
  });
  return pairs;
}

function sentenceSignatures({ sentences, figures }: Analysis, termsOf: readonly Term[][]): SentenceSignature[] {
  const figuresOf = new Map<number, number[]>();
  for (const figure of figures) figuresOf.set(figure.sentence, [...(figuresOf.get(figure.sentence) ?? []), figure.normalised]);
  return sentences.map((sentence, index) => ({
    terms: sortHashes((termsOf[index] ?? []).map((term) => term.hash)),
    figures: figuresOf.get(sentence.index) ?? [],
    post: sentence.post,
  }));
}

function sortHashes(hashes: readonly number[]): number[] {
  return hashesInOrder(Uint32Array.from(hashes));
}

function countHashes(hashes: readonly number[]): [number, number][] {
  const counts: [number, number][] = [];
  for (const hash of Uint32Array.from(hashes).sort()) {
    const last = counts[counts.length - 1];
    if (last?.[0] === hash) last[1]++;
    else counts.push([hash, 1]);
  }
  return counts;
}
