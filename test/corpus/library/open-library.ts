import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { analyseArticle } from '../../../src/core/analyse/analyse-article';
import { readPlainText } from '../../../src/core/analyse/read-plain-text';
import { reportOf } from '../../../src/core/analyse/report-of';
import { type Database, openDatabase } from '../../../src/corpus/database/open-database';
import type { KeptArticle, Origin } from '../../../src/corpus/library/kept-article';

/** A database with nothing in it. */
export async function openEmptyDatabase(): Promise<Database> {
  globalThis.indexedDB = new IDBFactory();
  return await openDatabase();
}

/** What a test says of an article; the rest is plain. */
export interface ArticleFacts {
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly origin?: Origin;
  readonly kept?: string;
}

/** An article as the background keeps it, with the report that the engine makes. */
export function keptArticle(url: string, facts: ArticleFacts): KeptArticle {
  const { text, title, outlet, published, origin = 'read', kept = '2026-03-02T10:00:00.000Z' } = facts;
  const article = readPlainText({
    id: url,
    url,
    text,
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(published === undefined ? {} : { published }),
  });
  const site = new URL(url).hostname.replace(/^www\./, '');
  return { id: url, url, site, origin, kept, article, report: reportOf(analyseArticle(article)) };
}
