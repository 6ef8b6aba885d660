import type { ComparableSentence, ComparableText } from './claim-features';
import { type CloseSentences, type FoundLinks, findClose, findLinks, NO_LINKS } from './claim-links';
import { settingReader } from './claim-setting';
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
export function createLinkReader({ words: text, index, claimsOf }: LinkedText): LinkReader {
  const wordsOf = once((statement: Statement) => statement.readWords());
  const closeTo = once(
    (statement: Statement): CloseSentences =>
      index.knownShare(statement.gist) >= FEWEST_KNOWN ? findClose(wordsOf(statement), text) : NO_LINKS,
  );
  const settingOf = settingReader({
    length: text.sentences.length,
    claimsOf: (party) => claimsOf(party).filter(({ span }) => span !== null),
    closeTo,
  });
  const linksOf = once((statement: Statement): FoundLinks => {
    const close = closeTo(statement);
    return close.close.length === 0 ? NO_LINKS : findLinks(wordsOf(statement), text, { ...close, setting: settingOf(statement) });
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
