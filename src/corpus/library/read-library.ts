import { ENGINE } from '../../core/analyse/signature';
import type { Article } from '../../core/model/article';
import type { Report } from '../../core/model/report';
import { ByteReader, DamagedPack } from '../../core/pack/bytes';
import { decodeSignature } from '../../core/pack/encode-signature';
import type { LibraryEntry, StoredReport } from '../database/library-stores';
import type { Database } from '../database/open-database';

/** Pages that are read in one turn; they take about 5 ms. */
const PAGES_A_TURN = 4;

/** Every article of the library as it is listed, without those in the trash, in no order that means something. */
export async function listEntries(database: Database): Promise<readonly LibraryEntry[]> {
  const numbers = await database.getAllKeys('libraryPages');
  const listed: LibraryEntry[] = [];
  for (let at = 0; at < numbers.length; at += PAGES_A_TURN) {
    const range = IDBKeyRange.bound(numbers[at] ?? 0, numbers[Math.min(at + PAGES_A_TURN, numbers.length) - 1] ?? 0);
    for (const { entries } of await database.getAll('libraryPages', range)) listed.push(...entries.filter(({ isTrashed }) => !isTrashed));
  }
  return listed;
}

/** The entry of one article; null for one that is not in the library or in its trash. */
export async function findEntry(database: Database, id: string): Promise<LibraryEntry | null> {
  const place = await database.get('libraryPlaces', id);
  const page = place === undefined ? undefined : await database.get('libraryPages', place);
  return page?.entries.find((entry) => entry.id === id && !entry.isTrashed) ?? null;
}

/** What was read from a page when that version was kept; null where its text was thinned. */
export async function readVersion(database: Database, id: string, kept: string): Promise<Article | null> {
  return (await database.get('libraryTexts', [id, kept])) ?? null;
}

/** Reports of articles in one transaction, in the order of the entries; null for a record that is gone or damaged. */
export async function readReports(
  database: Database,
  entries: readonly Pick<LibraryEntry, 'id' | 'versions'>[],
): Promise<(Report | null)[]> {
  const reading = database.transaction(['libraryReports', 'libraryTexts'], 'readonly');
  const records = entries.map(async ({ id, versions }) => {
    const last = versions.at(-1);
    const [stored, article] = await Promise.all([
      reading.objectStore('libraryReports').get(id),
      last?.hasText ? reading.objectStore('libraryTexts').get([id, last.kept]) : undefined,
    ]);
    return stored ? joinReport(stored, article?.text ?? null) : null;
  });
  return await Promise.all(records);
}

function joinReport({ report, signature }: StoredReport, text: string | null): Report | null {
  try {
    const joined: Report = { ...report, text, signature: decodeSignature(new ByteReader(signature), ENGINE) };
    return text === null ? withoutOffsets(joined) : joined;
  } catch (error) {
    if (error instanceof DamagedPack) return null;
    throw error;
  }
}

/** Offsets say nothing where the text is gone. */
function withoutOffsets(report: Report): Report {
  return {
    ...report,
    quotes: report.quotes.map((quote) => ({ ...quote, start: null, end: null })),
    claims: report.claims.map((claim) => ({ ...claim, span: null })),
  };
}
