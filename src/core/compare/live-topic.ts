import type { Signature } from '../model/report';
import type { Party } from './party';
import { sharedTerms, type WeighedTerms, weighHashes } from './weighed-terms';

/**
 * Share of a live-blog post's weighed words that must stand on the page for the post to be of its story. Posts of the story measure .23 and more,
 * posts of other stories of the same war .20 and less.
 */
const SAME_STORY = 0.22;
/** Where a live blog's posts are not marked, sentences on each side that stand in for the post. */
const NEIGHBOURS = 3;

type SignedSentence = Signature['sentences'][number];

/** The sentences of a live blog that are of the page's story, those of related posts; null for another text, of which all are. */
export function sentencesOfStory({ report }: Party, page: WeighedTerms): ReadonlySet<number> | null {
  if (report.kind !== 'live-blog') return null;
  const { sentences } = report.signature;
  const isOfStory = (near: readonly SignedSentence[]) => {
    const words = weighHashes(near.flatMap(({ terms }) => terms));
    return sharedTerms(words, page).weight >= SAME_STORY * words.total;
  };
  const posts = new Map<number, SignedSentence[]>();
  for (const sentence of sentences) {
    const { post } = sentence;
    if (post === null) continue;
    const own = posts.get(post);
    if (own) own.push(sentence);
    else posts.set(post, [sentence]);
  }
  const related = new Map([...posts].map(([post, own]) => [post, isOfStory(own)]));
  const numbers = sentences.map((_, number) => number);
  return new Set(
    numbers.filter((number) => {
      const post = sentences[number]?.post ?? null;
      if (post !== null) return related.get(post);
      return isOfStory(sentences.slice(Math.max(0, number - NEIGHBOURS), number + NEIGHBOURS + 1));
    }),
  );
}
