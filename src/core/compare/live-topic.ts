import type { Party } from './party';
import { sharedTerms, type WeighedTerms, weighHashes } from './weighed-terms';

/**
 * Share of a live-blog post's weighed words that must stand on the page for the post to be of its story. Posts of the story measure .23 and more,
 * posts of other stories of the same war .20 and less.
 */
const SAME_STORY = 0.22;
/** Where a live blog's posts are not marked, sentences on each side that stand in for the post. */
const NEIGHBOURS = 3;

/** The sentences of a live blog that are of the page's story, those of related posts; null for another text, of which all are. */
export function sentencesOfStory({ report }: Party, page: WeighedTerms): ReadonlySet<number> | null {
  if (report.kind !== 'live-blog') return null;
  const { sentences } = report.signature;
  const numbers = sentences.map((_, number) => number);
  return new Set(
    numbers.filter((number) => {
      const { post } = sentences[number] ?? { post: null };
      const near = sentences.filter((other, at) => (post === null ? Math.abs(at - number) <= NEIGHBOURS : other.post === post));
      const words = weighHashes(near.flatMap(({ terms }) => terms));
      return sharedTerms(words, page).weight >= SAME_STORY * words.total;
    }),
  );
}
