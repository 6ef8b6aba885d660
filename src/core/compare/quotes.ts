import type { QuoteVariant } from '../model/comparison';
import { tokenise } from '../text/tokens';
import type { Gathering } from './party';
import { isContinuedBy, joinPieces, type QuoteCandidate, quoteCandidates } from './quote-candidate';
import { areOtherWords, isSameStatement, type SpeakerRelation } from './quote-likeness';
import { changesScope } from './quote-scope';
import type { SpeakerGroup } from './speakers';

/** A version of so many words is a fragment: it tells less than any other variant and stands behind them. */
const FRAGMENT_WORDS = 2;

/** Renderings of one statement in several reports. */
type Versions = QuoteCandidate[];

/**
 * Statements that one speaker is quoted with in different words: other translations and cuts. The same words, other statements and
 * indirect speech are none; texts of one agency count once. A statement that a report interrupts ("he said") is one. Those whose cut changes the
 * meaning's scope stand first, those of which a report has a word or two last, else the page's order.
 */
export function findQuoteVariants(gathering: Gathering, groups: readonly SpeakerGroup[]): QuoteVariant[] {
  const candidates = quoteCandidates(gathering, groups);
  const statements = joinStatements(addPieces(groupVersions(candidates), candidates));
  const variants = statements.flatMap((versions) => describe(gathering, versions));
  return variants.sort((a, b) => Number(b.changesScope) - Number(a.changesScope) || Number(isOfAFragment(a)) - Number(isOfAFragment(b)));
}

/** Whether some report quotes no more than a word or two of the statement. */
const isOfAFragment = ({ versions }: QuoteVariant) => versions.some(({ text }) => tokenise(text).length <= FRAGMENT_WORDS);

function describe(gathering: Gathering, versions: Versions): QuoteVariant[] {
  const speaker = speakerOf(versions);
  if (!speaker) return [];
  const parties = [...new Set(versions.map(({ party }) => party))].sort((a, b) => a.number - b.number);
  const joined = parties.flatMap((party) =>
    joinPieces(
      gathering,
      versions.filter((version) => version.party === party),
    ),
  );
  const texts = joined.map(({ text, spoken }) => spoken.map(({ start, end }) => text.slice(start, end)));
  return [{ speaker: speaker.id, versions: joined, changesScope: changesScope(texts, gathering.page.article.language) }];
}

/** Who said it where texts name several, one of them wrongly: persons before others, then whom the most words are given to. */
function speakerOf(versions: readonly QuoteCandidate[]): SpeakerGroup | null {
  const said = new Map<SpeakerGroup, number>();
  for (const { speaker, words } of versions) if (speaker) said.set(speaker, (said.get(speaker) ?? 0) + words.tokens.length);
  const isPerson = ({ members }: SpeakerGroup) => members[0]?.speaker.type === 'person';
  const [most] = [...said].sort(([a, x], [b, y]) => Number(isPerson(b)) - Number(isPerson(a)) || y - x);
  return most?.[0] ?? null;
}

/** Each quotation gathers the later ones of other texts that say the same in other words; a quotation stands in one variant. */
function groupVersions(candidates: readonly QuoteCandidate[]): Versions[] {
  const byTerm = indexTerms(candidates);
  const taken = new Set<QuoteCandidate>();
  const groups: Versions[] = [];
  for (const anchor of candidates) {
    if (taken.has(anchor)) continue;
    const versions = [anchor];
    for (const other of sharingTerms(anchor, byTerm)) {
      if (taken.has(other)) continue;
      if (isOtherVersion(anchor, other) && versions.every((version) => isNewBeside(version, other))) versions.push(other);
    }
    if (versions.length < 2) continue;
    versions.push(...moreOfItsReport(versions, candidates, taken));
    for (const version of versions) taken.add(version);
    groups.push(versions);
  }
  return groups;
}

/** What the first version's report quotes of the statement besides, so that two reports give the same entry whichever of them is the page. */
function moreOfItsReport(versions: Versions, candidates: readonly QuoteCandidate[], taken: ReadonlySet<QuoteCandidate>): Versions {
  const [anchor, ...others] = versions;
  const added: Versions = [];
  for (const own of candidates) {
    if (own.party !== anchor?.party || own === anchor || taken.has(own)) continue;
    if (others.some((other) => isOtherVersion(other, own)) && [...versions, ...added].every((version) => isNewBeside(version, own)))
      added.push(own);
  }
  return added;
}

const isOtherVersion = (a: QuoteCandidate, b: QuoteCandidate) => isSameStatement(a.words, b.words, relationOf(a, b));

function relationOf(a: QuoteCandidate, b: QuoteCandidate): SpeakerRelation {
  if (!a.speaker || !b.speaker) return 'unknown';
  return a.speaker === b.speaker ? 'one' : 'two';
}

/** Copies of one agency text count once, and equal words are no other version. */
const isNewBeside = (version: QuoteCandidate, other: QuoteCandidate) =>
  (version.party === other.party || version.party.group !== other.party.group) && areOtherWords(version.words, other.words);

/** Gives each statement the piece that continues one of its versions where another report has both pieces in one. */
function addPieces(groups: readonly Versions[], candidates: readonly QuoteCandidate[]): Versions[] {
  const taken = new Set(groups.flat());
  return groups.map((versions) => {
    const more = candidates.filter((piece) => {
      if (taken.has(piece)) return false;
      const continues = versions.some((version) => isContinuedBy(version, piece) || isContinuedBy(piece, version));
      return continues && versions.some((version) => version.party.group !== piece.party.group && isOtherVersion(version, piece));
    });
    for (const piece of more) taken.add(piece);
    return [...versions, ...more];
  });
}

/** Makes one of two statements where in two reports or more the one continues the other. */
function joinStatements(groups: readonly Versions[]): Versions[] {
  const joined: Versions[] = [];
  for (const versions of groups) {
    const earlier = joined.find((statement) => countContinued(statement, versions) >= 2);
    if (earlier) earlier.push(...versions);
    else joined.push([...versions]);
  }
  return joined;
}

function countContinued(first: Versions, second: Versions): number {
  const continued = second.filter((piece) => first.some((before) => isContinuedBy(before, piece)));
  return new Set(continued.map(({ party }) => party)).size;
}

function indexTerms(candidates: readonly QuoteCandidate[]): Map<number, QuoteCandidate[]> {
  const byTerm = new Map<number, QuoteCandidate[]>();
  for (const candidate of candidates)
    for (const term of candidate.words.terms.weights.keys()) {
      const list = byTerm.get(term);
      if (list) list.push(candidate);
      else byTerm.set(term, [candidate]);
    }
  return byTerm;
}

/** Candidates of later parties that share a word, in order of coverage and text. */
function sharingTerms(anchor: QuoteCandidate, byTerm: ReadonlyMap<number, readonly QuoteCandidate[]>): QuoteCandidate[] {
  const found = new Set<QuoteCandidate>();
  for (const term of anchor.words.terms.weights.keys())
    for (const other of byTerm.get(term) ?? []) if (other.party.number > anchor.party.number) found.add(other);
  return [...found].sort((a, b) => a.party.number - b.party.number || (a.quote.start ?? 0) - (b.quote.start ?? 0));
}
