import { countOf } from '../parts/count-words';
import { SearchedLine } from '../parts/SearchedLine';
import type { PanelProps } from './panel';

/** The story's name, how widely and how independently it is reported, and what was searched to say so. */
export function StoryPanel({ comparison }: PanelProps) {
  return (
    <>
      {comparison.story && (
        <p class="story-name" dir="auto">
          {comparison.story.name}
        </p>
      )}
      <p class="story-counts">
        {countOf(comparison.outlets, 'outlet')}, {countOf(comparison.independentReports, 'independent report')}
      </p>
      <SearchedLine searched={comparison.searched} />
    </>
  );
}
