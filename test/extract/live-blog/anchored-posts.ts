import type { ReadPage } from '../../../src/extract/read-page';
import { LIVE_POSTS, type LivePost } from './live-forms';

/** The posts of the invented live blog that were read as themselves: one span with exactly their text, standing in the page's own element. */
export function anchoredPosts({ article, textMap }: ReadPage): readonly LivePost[] {
  return LIVE_POSTS.filter((post) =>
    article.posts.some(({ start, end }) => {
      const text = article.text.slice(start, end);
      return (
        post.lines.every((line) => text.includes(line)) &&
        text.length < post.lines.join('\n\n').length + 50 &&
        textMap.elementAt(start) !== null
      );
    }),
  );
}
