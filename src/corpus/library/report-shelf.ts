import type { Report } from '../../core/model/report';
import type { LibraryEntry } from '../database/library-stores';
import type { Database } from '../database/open-database';
import { readReports } from './read-library';

/** Reports held between two searches, about 80 kB each. */
const MOST_HELD = 300;

/** What one search takes from the shelf. */
export interface ReportLoan {
  /** The report where it is there; null where it is not, and then it is noted. */
  take(entry: LibraryEntry): Report | null;
  /** Gets what was noted; false where nothing was. */
  load(): Promise<boolean>;
}

/** Reports of the library in memory, each search with a loan of its own. */
export interface ReportShelf {
  startLoan(): ReportLoan;
}

/** Makes an empty shelf. */
export function createShelf(connect: () => Promise<Database>): ReportShelf {
  let held = new Map<string, Report | null>();
  return {
    startLoan: () => {
      if (held.size > MOST_HELD) held = new Map();
      // A search keeps what it loaded, whatever others do to the shelf meanwhile.
      const own = held;
      const wanted = new Map<string, LibraryEntry>();
      return {
        take: (entry) => {
          const report = own.get(keyOf(entry));
          if (report === undefined) wanted.set(keyOf(entry), entry);
          return report ?? null;
        },
        load: async () => {
          const asked = [...wanted];
          wanted.clear();
          if (asked.length === 0) return false;
          const entries = asked.map(([, entry]) => entry);
          const reports = await readReports(await connect(), entries);
          for (const [i, [key]] of asked.entries()) own.set(key, reports[i] ?? null);
          return true;
        },
      };
    },
  };
}

/** A later version of an article, or its text thinned, is another report. */
function keyOf({ id, versions }: LibraryEntry): string {
  const last = versions.at(-1);
  return `${id} ${last?.kept} ${last?.hasText}`;
}
