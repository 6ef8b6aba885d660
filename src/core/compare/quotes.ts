import type { QuoteVariant } from '../model/comparison';
import { tokenise } from '../text/tokens';
import type { Gathering, Party } from './party';
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
  const row = rowOf(candidates);
  const statements = joinStatements(addPieces(groupVersions(candidates), row), row);
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

/** The quotations of each report in a row, to find what continues one. */
interface QuoteRow {
  readonly all: readonly QuoteCandidate[];
  readonly placeOf: ReadonlyMap<QuoteCandidate, number>;
}

const rowOf = (all: readonly QuoteCandidate[]): QuoteRow => ({ all, placeOf: new Map(all.map((candidate, place) => [candidate, place])) });

/** The quotation that one continues. */
function pieceBefore(piece: QuoteCandidate, { all, placeOf }: QuoteRow): QuoteCandidate | null {
  const before = all[(placeOf.get(piece) ?? 0) - 1];
  return before && isContinuedBy(before, piece) ? before : null;
}

/** The quotation that continues one. */
function pieceAfter(piece: QuoteCandidate, { all, placeOf }: QuoteRow): QuoteCandidate | null {
  const after = all[(placeOf.get(piece) ?? all.length) + 1];
  return after && isContinuedBy(piece, after) ? after : null;
}

/** Each quotation gathers the later ones of other texts that say the same in other words; a quotation stands in one variant. */
function groupVersions(candidates: readonly QuoteCandidate[]): Versions[] {
  const byTerm = listUnder(candidates, ({ words }) => words.terms.hashes);
  const byParty = listUnder(candidates, ({ party }) => [party]);
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
    versions.push(...moreOfItsReport(versions, byParty.get(anchor.party) ?? [], taken));
    for (const version of versions) taken.add(version);
    groups.push(versions);
  }
  return groups;
}

/** What the first version's report quotes of the statement besides, so that two reports give the same entry whichever of them is the page. */
function moreOfItsReport(versions: Versions, quotes: readonly QuoteCandidate[], taken: ReadonlySet<QuoteCandidate>): Versions {
  const [anchor, ...others] = versions;
  const added: Versions = [];
  for (const own of quotes) {
    if (own === anchor || taken.has(own)) continue;
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
function addPieces(groups: readonly Versions[], row: QuoteRow): Versions[] {
  const taken = new Set(groups.flat());
  return groups.map((versions) => {
    const around = versions.flatMap((version) => [pieceBefore(version, row), pieceAfter(version, row)]);
    const more = [...new Set(around)].filter((piece): piece is QuoteCandidate => {
      if (piece === null || taken.has(piece)) return false;
      return versions.some((version) => version.party.group !== piece.party.group && isOtherVersion(version, piece));
    });
    more.sort((a, b) => (row.placeOf.get(a) ?? 0) - (row.placeOf.get(b) ?? 0));
    for (const piece of more) taken.add(piece);
    return [...versions, ...more];
  });
}

/** Makes one of two statements where in two reports or more the one continues the other. */
function joinStatements(groups: readonly Versions[], row: QuoteRow): Versions[] {
  const joined: Versions[] = [];
  const statementOf = new Map<QuoteCandidate, number>();
  for (const versions of groups) {
    const at = continuedStatement(versions, statementOf, row) ?? joined.push([]) - 1;
    joined[at]?.push(...versions);
    for (const version of versions) statementOf.set(version, at);
  }
  return joined;
}

/** The first statement that these versions continue in two reports or more; null for none. */
function continuedStatement(versions: Versions, statementOf: ReadonlyMap<QuoteCandidate, number>, row: QuoteRow): number | null {
  const reports = new Map<number, Set<Party>>();
  for (const version of versions) {
    const before = pieceBefore(version, row);
    const at = before ? statementOf.get(before) : undefined;
    if (at !== undefined) reports.set(at, (reports.get(at) ?? new Set()).add(version.party));
  }
  const found = [...reports].filter(([, parties]) => parties.size >= 2).map(([at]) => at);
  return found.length > 0 ? Math.min(...found) : null;
}

/** Quotations under each of their keys, in their order. */
function listUnder<Key>(quotes: readonly QuoteCandidate[], keysOf: (quote: QuoteCandidate) => readonly Key[]): Map<Key, QuoteCandidate[]> {
  const lists = new Map<Key, QuoteCandidate[]>();
  for (const quote of quotes)
    for (const key of keysOf(quote)) {
      const list = lists.get(key);
      if (list) list.push(quote);
      else lists.set(key, [quote]);
    }
  return lists;
}

/** Candidates of later parties that share a word, in order of coverage and text. */
function sharingTerms(anchor: QuoteCandidate, byTerm: ReadonlyMap<number, readonly QuoteCandidate[]>): QuoteCandidate[] {
  const found = new Set<QuoteCandidate>();
  for (const term of anchor.words.terms.hashes)
    for (const other of byTerm.get(term) ?? []) if (other.party.number > anchor.party.number) found.add(other);
  return [...found].sort((a, b) => a.party.number - b.party.number || (a.quote.start ?? 0) - (b.quote.start ?? 0));
}
