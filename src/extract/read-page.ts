import { readPlainText } from '../core/analyse/read-plain-text';
import type { Article, LiveBlogPost, RemovedBlock } from '../core/model/article';
import type { Block } from './body/collect-blocks';
import { type PageBody, readBody } from './body/read-body';
import { describePage, emptyArticle } from './describe-page';
import { joinEmbeds } from './embeds';
import { classifyPage, type PageClass } from './is-article';
import { type Post, readPosts, readStructuredPosts } from './live-blog';
import { readHeadline } from './metadata/headline';
import { own, textOf } from './metadata/json-ld';
import { type PageFacts, readPageFacts } from './metadata/page-facts';
import { plainText } from './metadata/plain-text';
import { readRepost } from './metadata/repost';
import { TextMap } from './text-map';

/** What was read from a page: the article, and the way from its text back to the page. */
export interface ReadPage {
  readonly article: Article;
  readonly textMap: TextMap;
}

/** Words under which the structured data's own text is preferred, where it has more. */
const SHORT_BODY = 400;

/**
 * Reads a page without changing it. A page without an article gives an article with `isArticle` false and what could be read; no page makes
 * it throw.
 */
export function readPage(document: Document, options: { readonly id: string; readonly url: string }): ReadPage {
  try {
    return readParts(document, options);
  } catch {
    return { article: emptyArticle(options), textMap: new TextMap(document, []) };
  }
}

function readParts(document: Document, options: { readonly id: string; readonly url: string }): ReadPage {
  const pageClass = classifyPage(document, options.url);
  const facts = readPageFacts(document, options.url);
  const headline = readHeadline(facts);
  const body = bodyOf(facts, headline, pageClass);
  const inText = readPlainText({ id: options.id, text: joinText(body.blocks) });
  const repost = readRepost(
    facts,
    body.blocks.map((block) => block.text),
  );
  const cleaned = takeOutLines(body, inText, repost ? null : headline);
  const { text, posts, map } = layOut(document, cleaned.blocks, body.posts);
  const removed = [...body.removed, ...cleaned.removed];
  const article = { ...describePage({ facts, pageClass, headline, inText, repost, text, posts }), ...options, removed };
  return { article, textMap: map };
}

interface Body extends PageBody {
  readonly posts: readonly Post[];
}

function bodyOf(facts: PageFacts, headline: string | null, { kind }: PageClass): Body {
  const isLive = kind === 'live-blog';
  const found = isLive ? readPosts(facts.document, headline) : [];
  const posts = isLive && found.length === 0 ? readStructuredPosts(facts.article) : found;
  if (posts.length > 0) return { blocks: posts.flatMap((post) => post.blocks), edges: new Map(), removed: [], posts };
  const structured = plainText(facts.article ? textOf(own(facts.article, 'articleBody')) : null);
  const body = readBody(facts.document, headline, structured);
  const blocks = joinEmbeds(body.blocks);
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (structured && length < SHORT_BODY && structured.length > 2 * length)
    return { blocks: [{ text: structured, tag: 'p', linked: 0, element: null }], edges: new Map(), removed: body.removed, posts };
  return { ...body, blocks, posts };
}

/** Takes out the lines that the text itself shows to be the page's. A headline in the text counts only on a page that has no other. */
function takeOutLines({ blocks, edges }: Body, inText: Article, headline: string | null): { blocks: Block[]; removed: RemovedBlock[] } {
  const text = inText.text;
  const spans = inText.boilerplate.filter((span) => span.reason !== 'headline' || headline === null);
  const kept: Block[] = [];
  const removed: RemovedBlock[] = [];
  let at = 0;
  for (const block of blocks) {
    const end = at + block.text.length;
    const span = spans.find((candidate) => candidate.start >= at && candidate.end <= end);
    const edge = edges.get(block);
    if (!span && edge) removed.push({ reason: edge, text: block.text.slice(0, 200) });
    else if (!span) kept.push(block);
    else {
      removed.push({ reason: span.reason, text: text.slice(span.start, span.end).slice(0, 200) });
      const rest = text.slice(span.end, end).trim();
      if (span.start === at && rest) kept.push({ ...block, text: rest });
    }
    at = end + 2;
  }
  return { blocks: kept, removed };
}

const joinText = (blocks: readonly Block[]) => blocks.map((block) => block.text).join('\n\n');

function layOut(
  document: Document,
  blocks: readonly Block[],
  posts: readonly Post[],
): { text: string; posts: LiveBlogPost[]; map: TextMap } {
  const text = joinText(blocks);
  let at = 0;
  const paragraphs = blocks.map((block) => {
    const paragraph = { start: at, end: at + block.text.length, text: block.text, element: block.element };
    at = paragraph.end + 2;
    return paragraph;
  });
  const placed = posts.flatMap((post) => {
    const own = paragraphs.filter((_, index) => post.blocks.some((block) => block === blocks[index]));
    const first = own[0];
    const last = own.at(-1);
    return first && last ? [{ start: first.start, end: last.end, title: post.title, published: post.published }] : [];
  });
  return { text, posts: placed, map: new TextMap(document, paragraphs) };
}
