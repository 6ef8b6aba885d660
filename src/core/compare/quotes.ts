import type { QuoteVariant, SpokenQuote } from '../model/comparison';
import type { Gathering, Party } from './party';
import { areOtherWords, isSameStatement, type QuoteWords, readQuoteWords } from './quote-likeness';
import { changesScope } from './quote-scope';
import type { SpeakerGroup } from './speakers';
import { type PartyQuote, quotesOf } from './spoken-quotes';

/** A quotation with its words; `speaker` is the compared speaker, null where its text names nobody. */
interface Candidate {
  readonly party: Party;
  readonly quote: SpokenQuote;
  readonly speaker: SpeakerGroup | null;
  readonly words: QuoteWords;
}

/**
 * Statements that one speaker is quoted with in different words: other translations and cuts. The same words, other statements and
 * indirect speech are none; texts of one agency count once. Those whose cut changes the meaning's scope stand first, then the page's order.
 */
export function findQuoteVariants(gathering: Gathering, groups: readonly SpeakerGroup[]): QuoteVariant[] {
  const language = gathering.page.article.language;
  const speakers = new Map(
    groups.flatMap((group) => group.members.map(({ party, speaker }) => [keyOf(party, speaker.id), group] as const)),
  );
  const candidates = gathering.parties.flatMap((party) =>
    quotesOf(gathering, party).flatMap((quote) => candidateOf(quote, speakers.get(keyOf(party, quote.speaker ?? '')) ?? null, language)),
  );
  const variants = groupVersions(candidates).flatMap((versions) => describe(versions, language));
  return variants.sort((a, b) => Number(b.changesScope) - Number(a.changesScope));
}

const keyOf = (party: Party, speaker: string) => `${party.number} ${speaker}`;

function candidateOf({ party, quote }: PartyQuote, speaker: SpeakerGroup | null, language: string): Candidate[] {
  if (quote.kind === 'indirect') return [];
  const words = readQuoteWords(quote.text, language);
  return words ? [{ party, quote, speaker, words }] : [];
}

function describe(versions: readonly Candidate[], language: string): QuoteVariant[] {
  const speaker = speakerOf(versions);
  if (!speaker) return [];
  const texts = versions.map(({ quote }) => quote.text);
  return [
    {
      speaker: speaker.id,
      versions: versions.map(({ quote: { articleId, text, start, end } }) => ({ articleId, text, start, end })),
      changesScope: changesScope(texts, language),
    },
  ];
}

/** Who said it: the first person that any version names, else the first speaker. */
function speakerOf(versions: readonly Candidate[]): SpeakerGroup | null {
  const named = versions.flatMap(({ speaker }) => (speaker ? [speaker] : []));
  return named.find(({ members }) => members[0]?.speaker.type === 'person') ?? named[0] ?? null;
}

/** Each quotation gathers the later ones of other texts that say the same in other words; a quotation stands in one variant. */
function groupVersions(candidates: readonly Candidate[]): Candidate[][] {
  const byTerm = indexTerms(candidates);
  const taken = new Set<Candidate>();
  const groups: Candidate[][] = [];
  for (const anchor of candidates) {
    if (taken.has(anchor)) continue;
    const versions = [anchor];
    for (const other of sharingTerms(anchor, byTerm)) {
      if (taken.has(other) || other.party.number <= anchor.party.number) continue;
      if (!isSameStatement(anchor.words, other.words, anchor.speaker !== null && anchor.speaker === other.speaker)) continue;
      const isNew = ({ party, words }: Candidate) =>
        (party === other.party || party.group !== other.party.group) && areOtherWords(words, other.words);
      if (versions.every(isNew)) versions.push(other);
    }
    if (versions.length < 2) continue;
    for (const version of versions) taken.add(version);
    groups.push(versions);
  }
  return groups;
}

function indexTerms(candidates: readonly Candidate[]): Map<number, Candidate[]> {
  const byTerm = new Map<number, Candidate[]>();
  for (const candidate of candidates)
    for (const term of candidate.words.terms.weights.keys()) {
      const list = byTerm.get(term);
      if (list) list.push(candidate);
      else byTerm.set(term, [candidate]);
    }
  return byTerm;
}

/** Candidates that share a word, in order of coverage and text. */
function sharingTerms(anchor: Candidate, byTerm: ReadonlyMap<number, readonly Candidate[]>): Candidate[] {
  const found = new Set([...anchor.words.terms.weights.keys()].flatMap((term) => byTerm.get(term) ?? []));
  return [...found].sort((a, b) => a.party.number - b.party.number || (a.quote.start ?? 0) - (b.quote.start ?? 0));
}
