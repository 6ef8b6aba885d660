import type { SpokenQuote } from '../model/comparison';
import type { Gathering, Party } from './party';

/** A quotation with its speaker's id in its own report and the party that carries it. */
export interface PartyQuote {
  readonly party: Party;
  readonly speaker: string | null;
  readonly unnamed: boolean;
  readonly quote: SpokenQuote;
}

/** The quotations of a party in order. One that does not stand in its own text as it is given has no evidence and is left out. */
export function quotesOf({ page }: Gathering, party: Party): PartyQuote[] {
  const text = party.number === 0 ? page.article.text : party.report.text;
  const quotes = party.number === 0 ? page.quotes : party.report.quotes;
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
    return [{ party, speaker: quote.speaker, unnamed: quote.unnamed, quote: spoken }];
  });
}
