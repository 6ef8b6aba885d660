import type { Span } from '../model/article';
import type { SpokenQuote } from '../model/comparison';
import type { Gathering, Party } from './party';
import { isRepeatedIn, type QuoteWords } from './quote-likeness';
import type { SpeakerGroup } from './speakers';

/** Most letters of the reporter's own words between two pieces of one statement: '," the mayor of Easterby told reporters on Monday. "'. */
const LONGEST_GAP = 140;
/** What joins two pieces whose text is not at hand: the quotation ends and begins again, as it does in a text, so that only verbatim words are quoted. */
const CUT = '\u201d \u2026 \u201c';

/** A quotation with its words; `speaker` is the compared speaker, null where its text names nobody. */
export interface QuoteCandidate {
  readonly party: Party;
  /** Its place among the party's quotations in marks. */
  readonly order: number;
  readonly quote: SpokenQuote;
  readonly speaker: SpeakerGroup | null;
  readonly words: QuoteWords;
}

/** Every quotation in marks, in order of coverage and text; fragments that the same report repeats out of a longer one are left out. */
export function quoteCandidates(gathering: Gathering, groups: readonly SpeakerGroup[]): QuoteCandidate[] {
  const speakers = new Map(
    groups.flatMap((group) => group.members.map(({ party, speaker }) => [keyOf(party, speaker.id), group] as const)),
  );
  return gathering.parties.flatMap((party) => {
    const own = (gathering.quotes[party.number] ?? [])
      .filter(({ quote }) => quote.kind !== 'indirect')
      .flatMap(({ quote, speaker, words: readWords }, order) => {
        const words = readWords();
        return words ? [{ party, order, quote, speaker: speakers.get(keyOf(party, speaker ?? '')) ?? null, words }] : [];
      });
    return own.filter((fragment) => !own.some(({ words }) => isRepeatedIn(fragment.words, words)));
  });
}

const keyOf = (party: Party, speaker: string) => `${party.number} ${speaker}`;

/** Whether the second is the next piece of the statement that the first begins: nobody else is quoted, and little stands between. */
export function isContinuedBy(first: QuoteCandidate, second: QuoteCandidate): boolean {
  if (first.party !== second.party || second.order !== first.order + 1) return false;
  if (first.speaker && second.speaker && first.speaker !== second.speaker) return false;
  const { end } = first.quote;
  const { start } = second.quote;
  return end === null || start === null ? first.speaker !== null : start - end <= LONGEST_GAP;
}

/** A statement as one report gives it: the stretch of its text from the first piece to the last, and where in it the speaker's words stand. */
export interface JoinedQuote {
  readonly articleId: string;
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly spoken: readonly Span[];
}

/** Pieces of one report put together where each continues the one before; with their texts alone they are joined by an ellipsis. */
export function joinPieces({ page }: Gathering, pieces: readonly QuoteCandidate[]): JoinedQuote[] {
  const runs: QuoteCandidate[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.order - b.order)) {
    const last = runs.at(-1)?.at(-1);
    if (last && isContinuedBy(last, piece)) runs.at(-1)?.push(piece);
    else runs.push([piece]);
  }
  return runs.flatMap(([first, ...others]) => {
    if (!first) return [];
    const { party, quote } = first;
    const text = party.number === 0 ? page.article.text : party.report.text;
    return [text === null ? withoutText([first, ...others]) : withText(quote, others, text)];
  });
}

function withText(first: SpokenQuote, others: readonly QuoteCandidate[], text: string): JoinedQuote {
  const { articleId, start } = first;
  const end = others.at(-1)?.quote.end ?? first.end;
  if (start === null || end === null) return { ...first, spoken: [{ start: 0, end: first.text.length }] };
  const spoken = [first, ...others.map(({ quote }) => quote)].map((quote) => ({
    start: (quote.start ?? start) - start,
    end: (quote.end ?? end) - start,
  }));
  return { articleId, text: text.slice(start, end), start, end, spoken };
}

function withoutText(pieces: readonly QuoteCandidate[]): JoinedQuote {
  let text = '';
  const spoken = pieces.map(({ quote }) => {
    const start = text === '' ? 0 : text.length + CUT.length;
    text += `${text === '' ? '' : CUT}${quote.text}`;
    return { start, end: text.length };
  });
  return { articleId: pieces[0]?.quote.articleId ?? '', text, start: null, end: null, spoken };
}
