import type { PageFacts } from '../metadata/page-facts';
import { type DeclaredPost, findDeclaredParts, keysOf, readDeclaredPosts } from './declared-posts';
import { findNamedParts } from './named-parts';
import { findPostParts, type PostPart } from './post-parts';
import { type Post, readPost, TIME } from './read-post';

/** Posts from which a page is a live blog by its form alone. */
const MIN_POSTS = 2;
/** The same where the page does not call itself one. */
const MIN_UNDECLARED = 4;
const MAX_POSTS = 600;
/** How an address says that its page goes on. */
const LIVE_ADDRESS = /[/_-](?:live|live-?(?:blog|updates?|ticker|coverage)|minute-by-minute|as-it-happened)(?:[/_.-]|$)/i;

/**
 * The posts of a live blog in page order, each with its own paragraphs; what structured data says of them is added. Where the page holds none of the declared
 * posts, they come from the structured data alone and have no elements. Empty for any other page. Yields where the page may have its turn.
 */
export function* readPosts(facts: PageFacts, headline: string | null, isLive: boolean): Generator<undefined, Post[]> {
  if (!isLive && !LIVE_ADDRESS.test(facts.url.replace(/^[a-z]+:\/\/[^/]*/i, ''))) return [];
  const declared = readDeclaredPosts(facts.article);
  const known = new Map(declared.flatMap((post) => keysOf(post.title, post.body).map((key) => [key, post] as const)));
  const least = isLive ? MIN_POSTS : MIN_UNDECLARED;
  for (const parts of yield* candidates(facts.document, declared)) {
    yield;
    const posts = parts
      .slice(0, MAX_POSTS)
      .map((part) => complete(readPost(part, headline), known))
      .filter((post) => post.blocks.length > 0);
    const timed = posts.filter((post) => post.published !== null).length;
    if (posts.length >= least && (isLive || timed * 2 >= posts.length)) return posts;
  }
  return isLive ? declared.flatMap(fromData) : [];
}

/** The ways in which the page may be divided into posts, the likeliest first: many posts with times and text. */
function* candidates(document: Document, declared: readonly DeclaredPost[]): Generator<undefined, (readonly PostPart[])[]> {
  const all = findNamedParts(document);
  yield;
  all.push(findPostParts(document));
  if (declared.length >= MIN_POSTS) all.push(findDeclaredParts(document, declared));
  return all
    .map((parts) => ({ parts, score: parts.reduce((sum, part) => sum + weightOf(part), 0) }))
    .sort((a, b) => b.score - a.score)
    .flatMap(({ parts, score }) => (score > 0 ? [parts] : []));
}

/** Long posts weigh less than many, and those without a time half. */
function weightOf(part: PostPart): number {
  const length = part.reduce((sum, element) => sum + (element.textContent ?? '').trim().length, 0);
  return Math.sqrt(length) * (part.some((element) => element.matches(TIME) || element.querySelector(TIME) !== null) ? 1 : 0.5);
}

function complete(post: Post, known: ReadonlyMap<string, DeclaredPost>): Post {
  if ((post.title && post.published) || known.size === 0) return post;
  const keys = [...keysOf(post.title, null), ...post.blocks.slice(0, 3).flatMap(({ text }) => keysOf(text, text))];
  const key = keys.find((each) => known.has(each));
  const same = key === undefined ? undefined : known.get(key);
  return same ? { ...post, title: post.title ?? same.title, published: post.published ?? same.published } : post;
}

function fromData({ title, published, body }: DeclaredPost): Post[] {
  return body ? [{ title, published, blocks: [{ text: body, tag: 'p', linked: 0, element: null }] }] : [];
}
