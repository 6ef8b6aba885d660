import type { ComparableSentence, ComparableText } from './claim-features';
import { type CloseSentences, type FoundLinks, findClose, findLinks, NO_LINKS } from './claim-links';
import { findRivals, type RivalReader, settingReader } from './claim-setting';
import { LEARNED_JUDGE } from './link-judge';
import { judgeAmong } from './links-among';
import type { Party } from './party';
import type { SentenceIndex } from './sentence-index';
import type { Statement } from './statements';

/** Share of a claim's hashed words that a text must have for its words to be read: under it no claim of the labelled stories is carried. */
const FEWEST_KNOWN = 0.12;

/** A text whose words and hashes are at hand, in which claims are looked up. */
export interface LinkedText {
  readonly words: ComparableText;
  readonly index: SentenceIndex;
  /** All claims of a report of which some are looked up: each is seen among the others. */
  claimsOf(party: Party): readonly Statement[];
}

/** Reads claims beside a text, each once. */
export interface LinkReader {
  wordsOf(statement: Statement): ComparableSentence;
  /** None for a claim whose words the text hardly has. */
  linksOf(statement: Statement): FoundLinks;
}

/** Finds what claims have in common with a text, each seen among the claims of its own report. */
export function createLinkReader({ words: text, index, claimsOf }: LinkedText, judge = LEARNED_JUDGE): LinkReader {
  const { length } = text.sentences;
  const spannedOf = (party: Party) => claimsOf(party).filter(({ span }) => span !== null);
  const wordsOf = once((statement: Statement) => statement.readWords());
  const closeTo = once(
    (statement: Statement): CloseSentences =>
      index.knownShare(statement.gist) >= FEWEST_KNOWN ? findClose(wordsOf(statement), text) : NO_LINKS,
  );
  const settingOf = settingReader({
    length,
    claimsOf: spannedOf,
    closeTo,
  });
  const aloneOf = once((statement: Statement): FoundLinks => {
    const close = closeTo(statement);
    return close.close.length === 0 ? NO_LINKS : findLinks(wordsOf(statement), text, { ...close, setting: settingOf(statement) }, judge);
  });
  const rivalsOf = once(
    (party: Party): RivalReader =>
      findRivals(spannedOf(party), length, (claim) => aloneOf(claim).links.map(({ number, probability }) => [number, probability])),
  );
  const linksOf = once((statement: Statement): FoundLinks => {
    const alone = aloneOf(statement);
    if (alone.links.length === 0) return NO_LINKS;
    const [before = null, after = null] = statement.readNeighbours();
    const near = [before, after, before?.readNeighbours()[0] ?? null, after?.readNeighbours()[1] ?? null] as const;
    const [one, next, two, afterNext] = near.map((claim) => claim && aloneOf(claim));
    const rivalOf = (sentence: number) => rivalsOf(statement.party)(statement, sentence);
    return judgeAmong(alone, { rivalOf, near: [one ?? null, next ?? null, two ?? null, afterNext ?? null] }, judge);
  });
  return { wordsOf, linksOf };
}

function once<Key, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? read(key);
    known.set(key, value);
    return value;
  };
}
