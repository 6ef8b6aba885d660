import { ENGINE } from '../../core/analyse/signature';
import { FORMAT_VERSION, UNDATED } from '../../core/pack/format';
import { buildPostings } from '../../core/pack/postings';
import type { PackInfo } from '../../core/pack/read-pack';
import type { LibraryEntry } from '../database/library-stores';
import type { PackSearch } from '../source';
import type { ReportLoan } from './report-shelf';

/** The name under which readers know the library. */
export const LIBRARY_NAME = 'Your library';

/** The index of the library, built from its entries alone. */
export interface LibraryIndex {
  readonly info: PackInfo;
  /** A search over it that takes reports from the loan; the article with the id `own` is no coverage of itself. */
  search(loan: ReportLoan, own: string | null): PackSearch;
}

/** Builds the index of the library's articles. Those of another engine and those in the trash are left out. */
export function openLibraryIndex(entries: readonly LibraryEntry[]): LibraryIndex {
  const listed = entries
    .filter(({ engine, isTrashed }) => engine === ENGINE && !isTrashed)
    .sort((a, b) => a.firstDay - b.firstDay || (a.id < b.id ? -1 : 1));
  const index = {
    info: describe(listed),
    stories: [],
    postings: buildPostings(listed.map(({ terms, levels }) => ({ hashes: terms, levels }))),
    firstDays: Int32Array.from(listed, ({ firstDay }) => firstDay),
    daySpans: Uint16Array.from(listed, ({ daySpan }) => daySpan),
  };
  return {
    info: index.info,
    search: (loan, own) => {
      const hidden = own === null ? -1 : listed.findIndex(({ id }) => id === own);
      const take = (article: number) => {
        const entry = listed[article];
        return entry && article !== hidden ? loan.take(entry) : null;
      };
      const pack = {
        ...index,
        ...(hidden >= 0 && { hidden }),
        signatureAt: (article: number) => take(article)?.signature ?? null,
        reportAt: take,
      };
      return { pack, load: () => loan.load() };
    },
  };
}

function describe(listed: readonly LibraryEntry[]): PackInfo {
  const dated = listed.filter(({ firstDay }) => firstDay !== UNDATED);
  const pick = (isBetter: (a: LibraryEntry, b: LibraryEntry) => boolean) => {
    const best = dated.reduce<LibraryEntry | null>((held, entry) => (held === null || isBetter(entry, held) ? entry : held), null);
    return best?.published?.value.slice(0, 10) ?? null;
  };
  return {
    name: LIBRARY_NAME,
    licence: '',
    engine: ENGINE,
    formatVersion: FORMAT_VERSION,
    articles: listed.length,
    outlets: [...new Set(listed.flatMap(({ outlet }) => outlet?.name ?? []))].sort(),
    // As in a pack: a month's article widens the range only where all of the month lies outside.
    from: pick((a, b) => a.firstDay + a.daySpan < b.firstDay + b.daySpan),
    to: pick((a, b) => a.firstDay > b.firstDay),
    bytes: 0,
  };
}
