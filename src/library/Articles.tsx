import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LibraryEntry } from '../corpus/database/library-stores';
import { countOf } from '../sidebar/parts/count-words';
import { formatDate } from '../sidebar/parts/format-time';
import { foldEntries, isFoundBy, wordsOf } from './find-entries';
import { type Browsing, type EntryGroup, groupByDay, groupBySite, groupByStory } from './group-entries';
import type { Outside } from './outside';
import { ArticleGroup } from './parts/ArticleGroup';
import { useTextSearch } from './use-text-search';

interface Props extends Pick<Outside, 'desk' | 'call'> {
  readonly entries: readonly LibraryEntry[];
  remove(ids: readonly string[]): Promise<void>;
}

/** Groups that show at first, so that a library of years is listed at once. */
const FIRST_GROUPS = 40;

/** Groups that a search opens. */
const OPEN_GROUPS = 5;

const BROWSINGS: readonly { readonly by: Browsing; readonly name: string }[] = [
  { by: 'date', name: 'Day' },
  { by: 'outlet', name: 'Outlet' },
  { by: 'story', name: 'Story' },
];

/** Search in the library and its articles by day, outlet or story. */
export function Articles({ entries, desk, call, remove }: Props) {
  const [typed, setTyped] = useState('');
  const [by, setBy] = useState<Browsing>('date');
  const [shownGroups, setShownGroups] = useState(FIRST_GROUPS);
  const words = useMemo(() => wordsOf(typed), [typed]);
  useEffect(() => {
    const controller = new AbortController();
    void foldEntries(entries, controller.signal);
    return () => controller.abort();
  }, [entries]);
  const { inTexts, isSearching } = useTextSearch(desk, words, entries);
  const found = useMemo(
    () => (words.length === 0 ? entries : entries.filter((entry) => inTexts.has(entry.id) || isFoundBy(entry, words))),
    [entries, words, inTexts],
  );
  const groups = useGroups({ entries, found, by, desk });
  if (entries.length === 0) return <Empty />;
  return (
    <section aria-labelledby="articles">
      <h2 id="articles">Articles</h2>
      <div class="find">
        <label>
          Search {/* Chrome fetches a dictionary for a field whose spelling it checks. */}
          <input
            type="search"
            autocomplete="off"
            spellcheck={false}
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <fieldset>
          <legend>Browse by</legend>
          {BROWSINGS.map((one) => (
            <label key={one.by}>
              <input type="radio" name="by" checked={by === one.by} onChange={() => setBy(one.by)} /> {one.name}
            </label>
          ))}
        </fieldset>
      </div>
      <p role="status" class="soft">
        {groups === null ? 'Looking for stories…' : sayFound(found.length, words.length > 0, isSearching)}
      </p>
      {groups?.slice(0, shownGroups).map((group, i) => (
        <ArticleGroup
          key={`${by} ${words.length > 0} ${group.key}`}
          group={group}
          isOpenAtFirst={i < (words.length > 0 ? OPEN_GROUPS : 1)}
          desk={desk}
          call={call}
          remove={remove}
        />
      ))}
      {groups && groups.length > shownGroups && (
        <button type="button" onClick={() => setShownGroups(shownGroups + FIRST_GROUPS)}>
          Show {Math.min(FIRST_GROUPS, groups.length - shownGroups)} more
        </button>
      )}
      <DeleteAll found={found} isAll={found.length === entries.length} remove={remove} />
    </section>
  );
}

function Empty() {
  return (
    <section aria-labelledby="articles">
      <h2 id="articles">Articles</h2>
      <p>Nothing is kept yet. Switch the library on above, and the articles that you read from then on are here.</p>
    </section>
  );
}

function DeleteAll({ found, isAll, remove }: { found: readonly LibraryEntry[]; isAll: boolean } & Pick<Props, 'remove'>) {
  if (found.length === 0) return null;
  return (
    <p>
      <button type="button" onClick={() => void remove(found.map(({ id }) => id))}>
        {isAll ? `Delete all ${countOf(found.length, 'article')}` : `Delete the ${countOf(found.length, 'article')} found`}
      </button>
    </p>
  );
}

function sayFound(count: number, isSearch: boolean, isSearching: boolean): string {
  if (!isSearch) return countOf(count, 'article');
  return `${countOf(count, 'article')} found${isSearching ? ', still searching their texts…' : ''}`;
}

interface Grouping {
  /** All articles: stories are looked for among them, whatever is searched. */
  readonly entries: readonly LibraryEntry[];
  readonly found: readonly LibraryEntry[];
  readonly by: Browsing;
  readonly desk: Outside['desk'];
}

/** The groups of what was found; null while stories are looked for. */
function useGroups({ entries, found, by, desk }: Grouping): readonly EntryGroup[] | null {
  const [stories, setStories] = useState<readonly (readonly string[])[] | null>(null);
  const wantsStories = by === 'story';
  useEffect(() => {
    if (wantsStories) void desk.groupStories(entries).then(setStories, () => setStories([]));
  }, [wantsStories, desk, entries]);
  return useMemo(() => {
    if (by === 'outlet') return groupBySite(found);
    if (by === 'date') return groupByDay(found, formatDate);
    return stories && groupByStory(found, stories);
  }, [found, by, stories]);
}
