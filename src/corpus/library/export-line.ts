import { ENGINE } from '../../core/analyse/signature';
import type { Article } from '../../core/model/article';
import type { LibraryEntry, StoredReport } from '../database/library-stores';
import type { Database } from '../database/open-database';
import { encodeBase64 } from './base64';

/** Raised when what stands under `sidelight` could not be read by an older version. */
export const EXPORT_VERSION = 1;

/** The lines of some articles, one per article, each without its line end, in the order of the entries. */
export async function exportLines(database: Database, entries: readonly LibraryEntry[]): Promise<string[]> {
  const reading = database.transaction(['libraryReports', 'libraryTexts'], 'readonly');
  const records = entries.map(async (entry) => {
    const texts = entry.versions.map(({ kept }) => reading.objectStore('libraryTexts').get([entry.id, kept]));
    const [stored, ...articles] = await Promise.all([reading.objectStore('libraryReports').get(entry.id), ...texts]);
    return stored ? lineOf(entry, stored, articles) : null;
  });
  return (await Promise.all(records)).flatMap((line) => line ?? []);
}

/**
 * One article as a line of docs/CONTRACT.md, so that every tool reads it, with what the library knows beside the text under `sidelight`: bringing it
 * back needs no analysis and gives equal comparisons.
 */
function lineOf(entry: LibraryEntry, { report, signature }: StoredReport, articles: readonly (Article | undefined)[]): string {
  const { id, url, site, title, outlet, published, versions, readOn } = entry;
  const last = versions.at(-1);
  const { text = '', ...article } = articles.at(-1) ?? {};
  const older = versions.slice(0, -1).flatMap(({ kept, origin }, i) => (articles[i] ? [{ kept, origin, article: articles[i] }] : []));
  return JSON.stringify({
    ...{ id, url, outlet: outlet?.name, title: title ?? undefined, published: published?.value, text },
    sidelight: {
      ...{ version: EXPORT_VERSION, engine: ENGINE, site, kept: last?.kept, origin: last?.origin, readOn },
      article: text === '' ? null : article,
      ...{ older, report, signature: encodeBase64(signature) },
    },
  });
}
