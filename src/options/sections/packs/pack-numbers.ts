import { countOf } from '../../../sidebar/parts/count-words';
import { formatDate } from '../../../sidebar/parts/format-time';

/** What is told of a pack in numbers, before it is imported and after. */
export interface PackNumbers {
  readonly articles: number;
  readonly outlets: number;
  /** Stories that its editors named. */
  readonly stories: number;
  readonly from: string | null;
  readonly to: string | null;
}

/** "5 articles from 3 outlets, 1 story, November 2024 to 18 November 2024"; packs without editors name no stories. */
export function packNumbers({ articles, outlets, stories, from, to }: PackNumbers): string {
  const dates = from === null || to === null ? 'dates unknown' : `${formatDate(from)} to ${formatDate(to)}`;
  const told = stories === 0 ? [] : [stories === 1 ? '1 story' : `${stories} stories`];
  return [`${countOf(articles, 'article')} from ${countOf(outlets, 'outlet')}`, ...told, dates].join(', ');
}
