import type { LibraryEntry } from '../corpus/database/library-stores';

/** How a reader browses. */
export type Browsing = 'date' | 'outlet' | 'story';

/** Articles under one heading. */
export interface EntryGroup {
  readonly key: string;
  readonly title: string;
  /** The site whose articles these are; null where they are not one site's. */
  readonly site: string | null;
  readonly entries: readonly LibraryEntry[];
}

/** Entries by the day on which they were kept, the last first. */
export function groupByDay(entries: readonly LibraryEntry[], nameDay: (day: string) => string): readonly EntryGroup[] {
  return collect(entries, (entry) => dayOf(entry)).map(([day, held]) => ({ key: day, title: nameDay(day), site: null, entries: held }));
}

/** Entries by site, named by the outlet where it is known, by title. */
export function groupBySite(entries: readonly LibraryEntry[]): readonly EntryGroup[] {
  const groups = collect(entries, ({ site }) => site).map(([site, held]) => ({
    ...{ key: site, site, entries: held },
    title: held.find(({ outlet }) => outlet)?.outlet?.name ?? (site || 'No address'),
  }));
  return groups.sort((a, b) => a.title.localeCompare(b.title) || (a.key < b.key ? -1 : 1));
}

/** Entries by story, each named by its first headline; those that stand alone come last. */
export function groupByStory(entries: readonly LibraryEntry[], stories: readonly (readonly string[])[]): readonly EntryGroup[] {
  const byId = new Map(entries.map((entry, place) => [entry.id, { entry, place }]));
  const groups = stories.flatMap((ids, story) => {
    const found = ids.flatMap((id) => byId.get(id) ?? []).sort((a, b) => a.place - b.place);
    const held = found.map(({ entry }) => entry);
    const named = held.findLast(({ title }) => title !== null);
    return held.length > 1 ? [{ key: `story ${story}`, title: named?.title ?? 'Story without a headline', site: null, entries: held }] : [];
  });
  const grouped = new Set(groups.flatMap((group) => group.entries));
  const alone = entries.filter((entry) => !grouped.has(entry));
  return alone.length === 0 ? groups : [...groups, { key: 'alone', title: 'One article each', site: null, entries: alone }];
}

/** The day on which the reader's device kept the last version, in its own time: `2026-03-02`. */
function dayOf({ versions }: LibraryEntry): string {
  const moment = new Date(versions.at(-1)?.kept ?? 0);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

function collect(entries: readonly LibraryEntry[], keyOf: (entry: LibraryEntry) => string): [string, LibraryEntry[]][] {
  const groups = new Map<string, LibraryEntry[]>();
  for (const entry of entries) {
    const held = groups.get(keyOf(entry));
    if (held) held.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return [...groups];
}
