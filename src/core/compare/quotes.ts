import type { QuoteVariant, SpokenQuote } from '../model/comparison';
import { foldText } from '../text/normalise';
import type { Gathering, Party } from './party';
import { changesScope } from './quote-scope';
import type { SpeakerGroup } from './speakers';
import { type PartyQuote, quotesOf } from './spoken-quotes';
import { sharedTerms, type WeighedTerms, weighTerms } from './weighed-terms';

/** Share of the shorter quotation's weighed words that must stand in the longer. */
const SAME_STATEMENT = 0.5;
/** Content words that two quotations must share, and that each must have. */
const FEWEST_WORDS = 2;

interface Candidate {
  readonly party: Party;
  readonly quote: SpokenQuote;
  readonly terms: WeighedTerms;
  readonly plain: string;
}

/**
 * Statements that one speaker is quoted with in different words: other translations and cuts. The same words, other statements and
 * indirect speech are none; texts of one agency count once. Those whose cut changes the meaning's scope stand first, then the page's order.
 */
export function findQuoteVariants(gathering: Gathering, groups: readonly SpeakerGroup[]): QuoteVariant[] {
  const quotes = gathering.parties.map((party) => quotesOf(gathering, party));
  const language = gathering.page.article.language;
  const variants = groups.flatMap(({ id, members }) => {
    const own = members.flatMap(({ party, speaker }) => (quotes[party.number] ?? []).filter((quote) => quote.speaker === speaker.id));
    return variantsOf(own.flatMap((quote) => candidateOf(quote, language))).map((versions) => describe(id, versions, language));
  });
  return variants.sort((a, b) => Number(b.changesScope) - Number(a.changesScope));
}

function describe(speaker: string, versions: readonly Candidate[], language: string): QuoteVariant {
  return {
    speaker,
    versions: versions.map(({ quote: { articleId, text, start, end } }) => ({ articleId, text, start, end })),
    changesScope: changesScope(
      versions.map(({ quote }) => quote.text),
      language,
    ),
  };
}

function candidateOf({ party, quote }: PartyQuote, language: string): Candidate[] {
  if (quote.kind === 'indirect') return [];
  const terms = weighTerms(quote.text, language);
  const plain = foldText(quote.text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return terms.weights.size < FEWEST_WORDS ? [] : [{ party, quote, terms, plain }];
}

/** Each quotation gathers the later ones of other texts that say the same in other words; a quotation stands in one variant. */
function variantsOf(candidates: readonly Candidate[]): Candidate[][] {
  const taken = new Set<Candidate>();
  const variants: Candidate[][] = [];
  for (const anchor of candidates) {
    if (taken.has(anchor)) continue;
    const versions = [anchor];
    for (const other of candidates) {
      if (other === anchor || taken.has(other) || other.party.number <= anchor.party.number) continue;
      const isKnown = versions.some((version) => version.plain === other.plain || isCopy(version, other));
      if (!isKnown && isSameStatement(anchor.terms, other.terms)) versions.push(other);
    }
    if (versions.length < 2) continue;
    for (const version of versions) taken.add(version);
    variants.push(versions);
  }
  return variants;
}

/** An agency's text in another outlet: its quotation differs from the first by the outlet's editing at most. */
function isCopy(a: Candidate, b: Candidate): boolean {
  return a.party !== b.party && a.party.group === b.party.group && a.terms.total === b.terms.total;
}

function isSameStatement(a: WeighedTerms, b: WeighedTerms): boolean {
  const shared = sharedTerms(a, b);
  return shared.count >= FEWEST_WORDS && shared.weight >= SAME_STATEMENT * Math.min(a.total, b.total);
}
