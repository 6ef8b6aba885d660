import type { ComparedUnnamedSource } from '../model/comparison';
import { locateInOrder } from './locate';
import type { Gathering } from './party';

/** The unnamed sources of all reports, the page's first; an agency's text counts each of its sources once. */
export function compareUnnamedSources({ page, parties }: Gathering): ComparedUnnamedSource[] {
  const seen = new Set<string>();
  return parties.flatMap((party) => {
    const isPage = party.number === 0;
    const sources = isPage ? page.unnamedSources : party.report.unnamedSources;
    const places = isPage
      ? page.unnamedSources
      : locateInOrder(
          party.report.text,
          sources.map((source) => source.text),
        );
    return sources.flatMap((source, index): ComparedUnnamedSource[] => {
      const place = places[index] ?? null;
      const key = `${party.group} ${source.text}`;
      const isKnown = seen.has(key) && party.group !== party.number;
      seen.add(key);
      if (isKnown || (party.report.text !== null && !isPage && place === null)) return [];
      const { text, count, kind, via, declinedToComment } = source;
      return [{ articleId: party.id, text, count, kind, via, declinedToComment, start: place?.start ?? null, end: place?.end ?? null }];
    });
  });
}
