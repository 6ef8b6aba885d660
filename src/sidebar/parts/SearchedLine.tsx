import type { Searched } from '../../core/model/comparison';
import { countOf } from './count-words';
import { formatDate } from './format-time';

/** What was searched before anything is said about absence. */
export function SearchedLine({ searched }: { searched: Searched }) {
  const { articles, outlets } = searched;
  if (articles === 0) return <p class="searched">Searched nothing: there are no reports in this browser yet.</p>;
  return (
    <p class="searched">
      Searched {countOf(articles, 'article')} from {countOf(outlets, 'outlet')}, {describePeriod(searched)}
    </p>
  );
}

function describePeriod({ from, to }: Searched): string {
  if (from === null || to === null) return 'dates unknown';
  const [first, last] = [formatDate(from), formatDate(to)];
  return first === last ? first : `${first} to ${last}`;
}
