import type { Searched } from '../../core/model/comparison';
import { SearchedLine } from './SearchedLine';

/** Says that there was nothing to compare with and what was searched: a fact about the corpus, not about the news. */
export function NothingFound({ searched }: { searched: Searched }) {
  return (
    <div class="state">
      <h3 class="state-title">Nothing to compare with</h3>
      <p>Sidelight found no other report of this story among the articles it has.</p>
      <SearchedLine searched={searched} />
      <p>That says how far this search reached. Other outlets may well have reported the story.</p>
    </div>
  );
}
