import { useState } from 'preact/hooks';
import { countOf } from '../../sidebar/parts/count-words';
import type { EntryGroup } from '../group-entries';
import type { Outside } from '../outside';
import { ArticleItem } from './ArticleItem';

/** Articles of a group that show at first. */
const FIRST_ARTICLES = 20;

interface Props extends Pick<Outside, 'desk' | 'call'> {
  readonly group: EntryGroup;
  readonly isOpenAtFirst: boolean;
  remove(ids: readonly string[]): Promise<void>;
}

/** One day, site or story: its articles, and the way to delete them together. */
export function ArticleGroup({ group, isOpenAtFirst, desk, call, remove }: Props) {
  const { title, site, entries } = group;
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const [shown, setShown] = useState(FIRST_ARTICLES);
  const [said, setSaid] = useState('');
  const removeAll = () => void remove(entries.map(({ id }) => id));
  const neverKeep = async (name: string): Promise<void> => {
    const answer = await call('setSiteKept', { site: name, isKept: false });
    setSaid(answer.ok ? `Articles of ${name} are not kept from now on. The options list such sites.` : answer.error.message);
  };
  return (
    <details class="group" open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>
        <h3 dir="auto">{title}</h3> <span class="soft">{countOf(entries.length, 'article')}</span>
      </summary>
      {isOpen && (
        <>
          <p class="buttons">
            <button type="button" aria-label={`Delete all ${entries.length} of ${title}`} onClick={removeAll}>
              Delete all {entries.length}
            </button>
            {site !== null && site !== '' && (
              <button type="button" onClick={() => void neverKeep(site)}>
                Never keep <bdi>{site}</bdi>
              </button>
            )}
            <span role="status">{said}</span>
          </p>
          <ul class="articles">
            {entries.slice(0, shown).map((entry) => (
              <ArticleItem key={entry.id} entry={entry} desk={desk} remove={() => remove([entry.id])} />
            ))}
          </ul>
          {entries.length > shown && (
            <button type="button" onClick={() => setShown(shown + FIRST_ARTICLES)}>
              Show {Math.min(FIRST_ARTICLES, entries.length - shown)} more
            </button>
          )}
        </>
      )}
    </details>
  );
}
