import type { Analysis } from '../model/analysis';
import type { Report } from '../model/report';
import { type ComparableSentence, type ComparableText, prepareText } from './claim-features';
import { locateInOrder } from './locate';
import { createWordReader, type WordReader } from './sentence-words';

/** The sentences of an analysed text ready for comparing claims with them; numbers are those of its sentences. */
export function comparableText({ article, sentences, figures }: Analysis): ComparableText {
  const reader = createWordReader(article.language);
  return prepareText(
    sentences.map((sentence) => ({
      words: reader.read(article.text, sentence),
      figures: figures.filter((figure) => figure.sentence === sentence.index),
    })),
  );
}

/** Reads a report's claims for comparing, by their number; null for a claim whose words are not at hand. */
export function claimsReader({ claims, figures, text }: Report, reader: WordReader): (number: number) => ComparableSentence | null {
  const places = locateInOrder(
    text,
    figures.map((figure) => figure.text),
  );
  const placed = figures.flatMap((figure, index) => {
    const start = places[index]?.start;
    return start === undefined ? [] : [{ figure, start }];
  });
  return (number) => {
    const span = claims[number]?.span;
    if (text === null || !span) return null;
    const own = placed.filter(({ start }) => start >= span.start && start < span.end);
    return { words: reader.read(text, span), figures: own.map(({ figure }) => figure) };
  };
}

/** A summary's own words ready for comparing; figures are not read in it. */
export function comparableWords(text: string, reader: WordReader): ComparableSentence {
  return { words: reader.read(text, { start: 0, end: text.length }), figures: [] };
}
