import type { Span } from '../model/article';
import type { Report } from '../model/report';
import { lastNameOf } from './last-name';

interface Voiced {
  readonly quotes: readonly { readonly start: number | null; readonly end: number | null; readonly speaker: string | null }[];
  readonly speakers: Report['speakers'];
}

/** Tells whose words stand in a stretch of a text: the last words of the speakers' names, folded, by which two texts' speakers meet. */
export function voiceReader({ quotes, speakers }: Voiced): (span: Span) => string[] {
  const names = new Map(speakers.map(({ id, name }) => [id, lastNameOf(name)]));
  return ({ start, end }) => {
    const voices = new Set<string>();
    for (const quote of quotes) {
      const name = quote.speaker === null ? undefined : names.get(quote.speaker);
      if (name && quote.start !== null && quote.end !== null && quote.start < end && quote.end > start) voices.add(name);
    }
    return [...voices];
  };
}
