import type { Analysis } from '../model/analysis';
import type { Report, Signature } from '../model/report';
import { type ComparableSentence, type ComparableText, prepareText } from './claim-features';
import { locateInOrder } from './locate';
import type { WordReader } from './sentence-words';
import { voiceReader } from './voices';

/** The sentences of an analysed text ready for comparing claims with them; numbers are those of its sentences. */
export function comparableText({ article, sentences, figures, quotes, speakers }: Analysis, reader: WordReader): ComparableText {
  const voicesIn = voiceReader({ quotes, speakers });
  return prepareText(
    sentences.map((sentence, number) => ({
      words: reader.read(article.text, sentence),
      figures: figures.filter((figure) => figure.sentence === sentence.index),
      voices: voicesIn(sentence),
      place: number / sentences.length,
    })),
  );
}

/** Reads a report's claims for comparing, by their number; null for a claim whose words are not at hand. */
export function claimsReader(
  { claims, figures, text, signature, quotes, speakers }: Report,
  reader: WordReader,
): (number: number) => ComparableSentence | null {
  const places = locateInOrder(
    text,
    figures.map((figure) => figure.text),
  );
  const placed = figures.flatMap((figure, index) => {
    const start = places[index]?.start;
    return start === undefined ? [] : [{ figure, start }];
  });
  const voicesIn = voiceReader({ quotes, speakers });
  return (number) => {
    const { span, sentences = [] } = claims[number] ?? {};
    if (text === null || !span) return null;
    const own = placed.filter(({ start }) => start >= span.start && start < span.end);
    const place = placeOf(sentences[0], signature);
    return { words: reader.read(text, span), figures: own.map(({ figure }) => figure), voices: voicesIn(span), place };
  };
}

const placeOf = (sentence: number | undefined, { sentences }: Signature) => (sentence === undefined ? null : sentence / sentences.length);

/** A summary's own words ready for comparing; figures and speakers are not read in it. */
export function comparableWords(text: string, reader: WordReader): ComparableSentence {
  return { words: reader.read(text, { start: 0, end: text.length }), figures: [], voices: [], place: null };
}
