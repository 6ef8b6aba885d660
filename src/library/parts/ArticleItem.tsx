import { useState } from 'preact/hooks';
import type { LibraryEntry } from '../../corpus/database/library-stores';
import type { Origin } from '../../corpus/library/kept-article';
import { formatTime } from '../../sidebar/parts/format-time';
import type { LibraryDesk } from '../library-desk';

interface Props {
  readonly entry: LibraryEntry;
  readonly desk: LibraryDesk;
  remove(): Promise<void>;
}

const CAME_BY: Readonly<Record<Origin, string>> = { read: 'read', feed: 'headline of a feed', fetched: 'fetched or imported' };

/** One article: where it stands, when it came, its kept text on request. */
export function ArticleItem({ entry, desk, remove }: Props) {
  const { url, title, outlet, site, published, versions } = entry;
  const last = versions.at(-1);
  const name = title ?? 'Article without a headline';
  return (
    <li>
      <div class="article-head">
        {/^https?:/.test(url) ? (
          <a href={url} target="_blank" rel="noopener noreferrer" dir="auto">
            {name}
          </a>
        ) : (
          <span dir="auto">{name}</span>
        )}
        <button type="button" aria-label={`Delete ${name}`} onClick={() => void remove()}>
          Delete
        </button>
      </div>
      <p class="soft">
        <bdi>{outlet?.name ?? site}</bdi> · {formatTime(published)} · {last && CAME_BY[last.origin]}
        {versions.length > 1 && ` · ${versions.length} versions`}
      </p>
      {last?.hasText ? <KeptText entry={entry} desk={desk} /> : <p class="soft">The text is not kept any more, or never was.</p>}
    </li>
  );
}

function KeptText({ entry, desk }: Pick<Props, 'entry' | 'desk'>) {
  const [text, setText] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const show = (isOpen: boolean): void => {
    if (isOpen && text === null)
      desk.readText(entry).then(
        (read) => setText(read ?? ''),
        (error: unknown) => setProblem(`The text could not be read: ${error instanceof Error ? error.message : String(error)}.`),
      );
  };
  return (
    <details onToggle={({ currentTarget }) => show(currentTarget.open)}>
      <summary>Kept text</summary>
      {problem !== null && <p class="problem">{problem}</p>}
      {text?.split('\n').map(
        (line, i) =>
          line !== '' && (
            <p key={i} dir="auto">
              {line}
            </p>
          ),
      )}
    </details>
  );
}
