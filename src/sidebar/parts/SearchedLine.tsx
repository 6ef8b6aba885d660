import type { Searched } from '../../core/model/comparison';
import { countOf } from './count-words';
import { formatDate } from './format-time';

/** What was searched before anything is said about absence. */
export function SearchedLine({ searched }: { searched: Searched }) {
  const { articles, outlets, from, to } = searched;
  const dates = from === null || to === null ? 'dates unknown' : `${formatDate(from)} to ${formatDate(to)}`;
  return (
    <p class="searched">
      Searched {countOf(articles, 'article')} from {countOf(outlets, 'outlet')}, {dates}
    </p>
  );
}
