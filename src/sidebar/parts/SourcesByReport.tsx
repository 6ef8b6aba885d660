import type { Comparison } from '../../core/model/comparison';
import { useSidebar } from '../context';
import { countOf } from './count-words';
import { EntryList } from './EntryList';

/** How many named persons, institutions and unnamed sources each report quotes. */
export function SourcesByReport({ comparison }: { comparison: Comparison }) {
  const { labels } = useSidebar();
  const ids = [comparison.page.id, ...comparison.coverage.map(({ id }) => id)];
  return (
    <EntryList id="sources-by-report" items={ids} keyOf={(id) => id}>
      {(id) => (
        <>
          <bdi class="entry-title">{labels.value.get(id)?.name ?? 'another report'}</bdi>
          <p class="meta">
            {describeSources(comparison, id).map((part) => (
              <span key={part}>{part}</span>
            ))}
          </p>
        </>
      )}
    </EntryList>
  );
}

function describeSources({ speakers, unnamedSources }: Comparison, id: string): string[] {
  const quoted = speakers.filter(({ quotes }) => quotes.some(({ articleId }) => articleId === id));
  const persons = quoted.filter(({ type }) => type === 'person').length;
  const unnamed = unnamedSources.filter(({ articleId }) => articleId === id);
  const officials = unnamed.filter(({ kind }) => kind === 'official').length;
  return [
    `${countOf(persons, 'person')} named`,
    countOf(quoted.length - persons, 'institution'),
    `${countOf(unnamed.length, 'unnamed source')}${officials > 0 ? `, of them official: ${officials}` : ''}`,
  ];
}
