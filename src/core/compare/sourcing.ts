import type { SourcingEntry } from '../model/comparison';
import { locateInOrder } from './locate';
import type { Gathering } from './party';

/** Whose reporting each text relies on, with the words that say so; one entry a text and source, the page's first. */
export function compareSourcing({ page, parties }: Gathering): SourcingEntry[] {
  return parties.flatMap((party) => {
    const seen = new Set<string>();
    return entriesOf(page, party).filter(({ reliesOn }) => {
      const isNew = !seen.has(reliesOn);
      seen.add(reliesOn);
      return isNew;
    });
  });
}

function entriesOf(page: Gathering['page'], party: Gathering['parties'][number]): SourcingEntry[] {
  if (party.number === 0) {
    return page.reliances.map(({ on, text, start, end }) => ({ articleId: party.id, reliesOn: on, text, wording: 'verbatim', start, end }));
  }
  const { reliances, text } = party.report;
  const places = locateInOrder(
    text,
    reliances.map((reliance) => reliance.text),
  );
  return reliances.flatMap((reliance, index): SourcingEntry[] => {
    const place = places[index] ?? null;
    if (text !== null && reliance.wording === 'verbatim' && place === null) return [];
    const { on, wording } = reliance;
    return [{ articleId: party.id, reliesOn: on, text: reliance.text, wording, start: place?.start ?? null, end: place?.end ?? null }];
  });
}
