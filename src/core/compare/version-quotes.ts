import type { Quote } from '../model/analysis';
import type { ChangedQuote, QuoteChange } from '../model/version-changes';
import { foldedWords, pairByWords, type Version } from './version-text';

/** Share of common words from which a quotation is another's new wording and not another quotation. */
const REWORDED = 0.6;
/** Shorter fragments in marks ("historic") are scare quotes, and their coming and going says little. */
const FEWEST_WORDS = 3;

interface Spoken {
  readonly quote: Quote;
  readonly words: readonly string[];
}

/** Quotations in marks that came, went or were reworded, in the order of the later text, removed ones last. Words that still stand in the text are not gone. */
export function changedQuotes(before: Version, after: Version): QuoteChange[] {
  const gone = missingFrom(before, after);
  const come = missingFrom(after, before);
  const pairs = new Map(pairByWords(gone, come, REWORDED).map(([a, b]) => [b, a]));
  const paired = new Set(pairs.values());
  return [
    ...come.map((spoken): QuoteChange => {
      const earlier = pairs.get(spoken);
      return { before: earlier ? tell(earlier, before, false) : null, after: tell(spoken, after, true) };
    }),
    ...gone.filter((spoken) => !paired.has(spoken)).map((spoken): QuoteChange => ({ before: tell(spoken, before, false), after: null })),
  ];
}

function missingFrom({ analysis }: Version, other: Version): Spoken[] {
  return analysis.quotes.flatMap((quote) => {
    const words = foldedWords(quote.text);
    const isSpeech = quote.kind !== 'indirect' && words.length >= FEWEST_WORDS;
    return isSpeech && !other.line.includes(` ${words.join(' ')} `) ? [{ quote, words }] : [];
  });
}

function tell({ quote }: Spoken, { analysis }: Version, isHere: boolean): ChangedQuote {
  const speaker = analysis.speakers.find(({ id }) => id === quote.speaker)?.name ?? null;
  return { text: quote.text, speaker, start: isHere ? quote.start : null, end: isHere ? quote.end : null };
}
