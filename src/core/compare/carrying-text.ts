import type { CarryingText } from './carrying';
import { prepareText } from './claim-features';
import { comparableText } from './comparable-text';
import type { Gathering, Party } from './party';
import { indexSentences } from './sentence-index';
import type { Statement } from './statements';

/** The page as the text in which the others' claims are looked up. */
export function pageText({ page, parties }: Gathering): CarryingText {
  return { words: comparableText(page), index: indexSentences(parties[0]?.report.signature.sentences ?? []) };
}

/** Another report as the text in which the page's claims are looked up; the editors' summaries count as sentences of it. */
export function reportText({ report }: Party, statements: readonly Statement[]): CarryingText {
  const words = statements.flatMap(({ claim, words: own }) => (claim.wording === 'verbatim' ? [own] : []));
  const summaries = statements
    .filter(({ claim }) => claim.wording === 'summary')
    .map(({ terms }) => ({ terms: [...terms.weights.keys()] }));
  return { words: words.length > 0 ? prepareText(words) : null, index: indexSentences([...report.signature.sentences, ...summaries]) };
}
