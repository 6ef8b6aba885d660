import type { DBSchema, IDBPDatabase } from 'idb';
import type { Article, ArticleKind, Outlet, PublicationTime } from '../../core/model/article';
import type { Report } from '../../core/model/report';
import type { Origin } from '../library/kept-article';

/** One version of an article: when it was kept, how it came, and whether its text is still there. */
export interface KeptVersion {
  readonly kept: string;
  readonly origin: Origin;
  readonly hasText: boolean;
  /** Hash and length of headline and text, so that an equal one is no new version. */
  readonly hash: number;
  readonly length: number;
}

/** What listing, searching the index and choosing candidates need of an article, without its text and its report. */
export interface LibraryEntry {
  readonly id: string;
  readonly url: string;
  readonly site: string;
  readonly title: string | null;
  readonly outlet: Outlet | null;
  readonly agency: string | null;
  readonly published: PublicationTime | null;
  readonly kind: ArticleKind;
  readonly words: number;
  /** Names of the speakers with at least one quotation. */
  readonly speakers: readonly string[];
  /** Oldest first, at least one; the last is what is compared. */
  readonly versions: readonly KeptVersion[];
  /** Moments at which the reader opened it, ISO 8601, oldest first; what "Your reading" counts. */
  readonly readOn: readonly string[];
  /** Engine that made terms and signature. */
  readonly engine: string;
  /** As in a pack: the first possible day, days after it, and the heaviest terms with their levels. */
  readonly firstDay: number;
  readonly daySpan: number;
  readonly terms: Uint32Array;
  readonly levels: Uint8Array;
  /** Deleted, and brought back by undo until it is emptied out. */
  readonly isTrashed: boolean;
}

/** Some entries in one record: few records are read at a start, and one of them is written for an article. */
export interface LibraryPage {
  readonly entries: readonly LibraryEntry[];
}

/** A report without what stands elsewhere: its text with the article, its signature coded as in a pack. */
export interface StoredReport {
  readonly report: Omit<Report, 'signature' | 'text'>;
  readonly signature: Uint8Array;
}

/** Where the reader's library lies. */
export interface LibraryStores extends DBSchema {
  /** By page number. */
  libraryPages: { key: number; value: LibraryPage };
  /** By page number: another one after each change of the page, so that who holds the page sees that it has to be read again. */
  libraryRevisions: { key: number; value: number };
  /** The page on which an article's entry stands, by the article's id. */
  libraryPlaces: { key: string; value: number };
  /** By the article's id. */
  libraryReports: { key: string; value: StoredReport };
  /** By the article's id and the moment at which that version was kept. */
  libraryTexts: { key: [string, string]; value: Article };
}

/** Names of the library's stores, for transactions over all of them. */
export const LIBRARY_STORES = ['libraryPages', 'libraryRevisions', 'libraryPlaces', 'libraryReports', 'libraryTexts'] as const;

/** Makes the stores of the library. */
export function createLibraryStores(database: IDBPDatabase<LibraryStores>): void {
  database.createObjectStore('libraryPages');
  database.createObjectStore('libraryRevisions');
  database.createObjectStore('libraryPlaces');
  database.createObjectStore('libraryReports');
  database.createObjectStore('libraryTexts');
}
