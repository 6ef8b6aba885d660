import type { Analysis } from '../model/analysis';
import type { Report } from '../model/report';
import { comparableText } from './comparable-text';
import type { LinkedText } from './link-reader';
import type { Party } from './party';
import { indexSentences, type SentenceIndex } from './sentence-index';
import type { WordReader } from './sentence-words';
import type { Statement } from './statements';

/** The page as the text in which the others' claims are looked up. */
export function pageText(page: Analysis, { signature }: Report, reader: WordReader): Pick<LinkedText, 'words' | 'index'> {
  return { words: comparableText(page, reader), index: indexSentences(signature.sentences) };
}

/** Another report's sentences for looking up the page's claims; the editors' summaries count as sentences of it. */
export function indexReport({ report }: Party, statements: readonly Statement[]): SentenceIndex {
  const summaries = statements.filter(({ claim }) => claim.wording === 'summary').map(({ terms }) => ({ terms: terms.hashes }));
  return indexSentences([...report.signature.sentences, ...summaries]);
}
