import type { LiveBlogPost } from '../core/model/article';
import type { Block } from './body/collect-blocks';
import type { Post } from './live-blog/read-post';
import { type MappedParagraph, TextMap } from './text-map';

/** An article's text, where its live posts stand in it, and the way back to the page. */
export interface LaidOut {
  readonly text: string;
  readonly posts: readonly LiveBlogPost[];
  readonly map: TextMap;
}

/** The text of paragraphs: a blank line between two. */
export const joinText = (blocks: readonly Block[]) => blocks.map((block) => block.text).join('\n\n');

/** Lays paragraphs out as one text. A post none of whose paragraphs is left is no post. */
export function layOut(document: Document, blocks: readonly Block[], posts: readonly Post[]): LaidOut {
  // A paragraph that lost its first line is another object with the same element.
  const owners = new Map<Block | Element, Post>();
  for (const post of posts) for (const block of post.blocks) owners.set(block.element ?? block, post);
  const spans = new Map<Post, { start: number; end: number }>();
  const paragraphs: MappedParagraph[] = [];
  let at = 0;
  for (const block of blocks) {
    const end = at + block.text.length;
    paragraphs.push({ start: at, end, text: block.text, element: block.element });
    const post = owners.get(block.element ?? block);
    if (post) spans.set(post, { start: spans.get(post)?.start ?? at, end });
    at = end + 2;
  }
  const placed = posts.flatMap((post) => {
    const span = spans.get(post);
    return span ? [{ ...span, title: post.title, published: post.published }] : [];
  });
  return { text: joinText(blocks), posts: placed, map: new TextMap(document, paragraphs) };
}
