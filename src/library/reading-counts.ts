import type { LibraryEntry } from '../corpus/database/library-stores';

/** Something with the number of articles in which it was. */
export interface Count {
  readonly name: string;
  readonly articles: number;
}

/** What the reader read in one month. */
export interface ReadingCounts {
  readonly articles: number;
  readonly outlets: readonly Count[];
  readonly agencies: readonly Count[];
  readonly speakers: readonly Count[];
}

/** Counts the articles read in the month of `now`, in the reader's own time: by outlet, agency and quoted speaker, most first, then by name. */
export function countReading(entries: readonly LibraryEntry[], now: Date): ReadingCounts {
  const isThisMonth = (moment: string) => {
    const read = new Date(moment);
    return read.getFullYear() === now.getFullYear() && read.getMonth() === now.getMonth();
  };
  const read = entries.filter(({ readOn }) => readOn.some(isThisMonth));
  return {
    articles: read.length,
    outlets: count(read, ({ outlet, site }) => [outlet?.name ?? site]),
    agencies: count(read, ({ agency }) => (agency ? [agency] : [])),
    speakers: count(read, ({ speakers }) => speakers),
  };
}

function count(entries: readonly LibraryEntry[], namesOf: (entry: LibraryEntry) => readonly string[]): readonly Count[] {
  const counts = new Map<string, number>();
  for (const entry of entries) for (const name of new Set(namesOf(entry))) if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, articles]) => ({ name, articles }))
    .sort((a, b) => b.articles - a.articles || a.name.localeCompare(b.name));
}
