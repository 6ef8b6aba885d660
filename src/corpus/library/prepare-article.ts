import type { Article } from '../../core/model/article';
import type { KeptVersion, LibraryEntry, StoredReport } from '../database/library-stores';
import { entryOf, versionOf } from './entry-of';
import type { KeptArticle } from './kept-article';
import { storedReport } from './stored-report';

/** An article with what an export knows of its past. */
export interface KeptHistory extends KeptArticle {
  readonly older?: readonly Pick<KeptArticle, 'kept' | 'origin' | 'article'>[];
  readonly readOn?: readonly string[];
  /** The report's signature as it is stored, where it is at hand. */
  readonly coded?: Uint8Array;
}

/** An article as it is written: all that takes time is done, so that no transaction waits for it. It passes from one worker to another. */
export interface PreparedArticle extends Pick<KeptHistory, 'readOn'> {
  /** Of its newest version. */
  readonly article: Article;
  readonly version: KeptVersion;
  readonly older: readonly { readonly article: Article; readonly version: KeptVersion }[];
  readonly listed: LibraryEntry;
  readonly stored: StoredReport;
}

/** Makes of an article what the library stores of it. */
export function prepareArticle(kept: KeptHistory): PreparedArticle {
  const older = kept.older?.map((past) => ({ article: past.article, version: versionOf({ ...kept, ...past }) })) ?? [];
  return {
    ...(kept.readOn && { readOn: kept.readOn }),
    article: kept.article,
    version: versionOf(kept),
    older,
    listed: entryOf(kept, [], []),
    stored: storedReport(kept.id, kept.report, kept.coded),
  };
}
