import type { LibraryEntry } from '../../corpus/database/library-stores';
import { countOf } from '../../sidebar/parts/count-words';
import { type Count, countReading } from '../reading-counts';

/** Names that are shown of each kind. */
const MOST_SHOWN = 10;

interface Props {
  readonly entries: readonly LibraryEntry[];
  readonly now: Date;
  erase(): Promise<void>;
}

/** What the reader read this month, counted on her device and shown to nobody else; one click erases it. */
export function YourReading({ entries, now, erase }: Props) {
  const counts = countReading(entries, now);
  const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' }).format(now);
  return (
    <section aria-labelledby="your-reading">
      <h2 id="your-reading">Your reading, for you alone</h2>
      {counts.articles === 0 ? (
        <p class="soft">Nothing in {month}. What you read while the library is on is counted here, on this device only.</p>
      ) : (
        <>
          <p>
            {countOf(counts.articles, 'article')} in {month}.
          </p>
          <div class="counts">
            <Counts title="Outlets" counts={counts.outlets} />
            <Counts title="Agencies" counts={counts.agencies} />
            <Counts title="Speakers quoted" counts={counts.speakers} />
          </div>
        </>
      )}
      {entries.some(({ readOn }) => readOn.length > 0) && (
        <p>
          <button type="button" onClick={() => void erase()}>
            Erase your reading
          </button>{' '}
          <span class="soft">When you read what is forgotten; the articles stay in the library.</span>
        </p>
      )}
    </section>
  );
}

function Counts({ title, counts }: { title: string; counts: readonly Count[] }) {
  if (counts.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ol>
        {counts.slice(0, MOST_SHOWN).map(({ name, articles }) => (
          <li key={name}>
            <bdi>{name}</bdi> <span class="soft">{countOf(articles, 'article')}</span>
          </li>
        ))}
      </ol>
      {counts.length > MOST_SHOWN && <p class="soft">and {counts.length - MOST_SHOWN} more</p>}
    </div>
  );
}
