import type { Analysis } from '../model/analysis';
import type { SpokenQuote } from '../model/comparison';
import type { Party } from './party';
import { type QuoteWords, readQuoteWords } from './quote-likeness';
import { whenAsked } from './when-asked';

/** A quotation with its speaker's id in its own report and the party that carries it. */
export interface PartyQuote {
  readonly party: Party;
  readonly speaker: string | null;
  readonly unnamed: boolean;
  readonly quote: SpokenQuote;
  /** Its words in the page's language; null for one without words of content. */
  readonly words: () => QuoteWords | null;
}

/** The quotations of a party in order. One that does not stand in its own text as it is given has no evidence and is left out. */
export function quotesOf({ article, quotes: own }: Analysis, party: Party): PartyQuote[] {
  const text = party.number === 0 ? article.text : party.report.text;
  const quotes = party.number === 0 ? own : party.report.quotes;
  return quotes.flatMap((quote) => {
    const hasPlace = text !== null && quote.start !== null && quote.end !== null;
    if (hasPlace && text.slice(quote.start, quote.end) !== quote.text) return [];
    const { kind, certainty, cue, via } = quote;
    const spoken: SpokenQuote = {
      articleId: party.id,
      text: quote.text,
      ...{ kind, certainty, cue, via },
      start: hasPlace ? quote.start : null,
      end: hasPlace ? quote.end : null,
    };
    const words = whenAsked(() => readQuoteWords(quote.text, article.language));
    return [{ party, speaker: quote.speaker, unnamed: quote.unnamed, quote: spoken, words }];
  });
}
