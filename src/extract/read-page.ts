import { readPlainText } from '../core/analyse/read-plain-text';
import type { Article, RemovedBlock } from '../core/model/article';
import type { Named } from './body/lean-readability';
import { type PageBody, readBodyInStages } from './body/read-body';
import { boundBlocks } from './bound-blocks';
import { describePage, emptyArticle } from './describe-page';
import { joinEmbeds } from './embeds';
import { finish } from './finish';
import { ignoreHeadingCredits } from './ignore-heading-credits';
import { classifyPage, type PageClass } from './is-article';
import { isClobbered } from './is-clobbered';
import { joinText, layOut } from './lay-out';
import { MAX_TEXT } from './limits';
import type { Post } from './live-blog/read-post';
import { readPosts } from './live-blog/read-posts';
import { readHeadline } from './metadata/headline';
import { own, textOf } from './metadata/json-ld';
import { type PageFacts, readPageFacts } from './metadata/page-facts';
import { plainText } from './metadata/plain-text';
import { readRepost } from './metadata/repost';
import { takeOutLines } from './take-out-lines';
import { TextMap } from './text-map';

/** What was read from a page: the article, and the way from its text back to the page. */
export interface ReadPage {
  readonly article: Article;
  readonly textMap: TextMap;
}

/** Words under which the structured data's own text is preferred, where it has more. */
const SHORT_BODY = 400;
/** Most removed blocks that are kept to explain the reading. */
const MAX_REMOVED = 400;

/** The page's id and address as the article shall have them, and what it is where somebody has just decided that. */
export interface ReadOptions {
  readonly id: string;
  readonly url: string;
  readonly kind?: PageClass['kind'] | undefined;
}

/**
 * Reads a page without changing it. A page without an article gives an article with `isArticle` false and what could be read; no page makes
 * it throw.
 */
export function readPage(document: Document, options: ReadOptions): ReadPage {
  return finish(readInStages(document, options));
}

/** Reads a page like `readPage`, yielding between its stages: none blocks for long, and the page may have its turn after each. */
export function* readInStages(document: Document, options: ReadOptions): Generator<undefined, ReadPage> {
  try {
    if (!isClobbered(document)) return yield* readParts(document, options);
  } catch {
    // What a page can do to make reading fail has no end; such a page has no article.
  }
  return { article: emptyArticle(options), textMap: new TextMap(document, []) };
}

function* readParts(document: Document, options: ReadOptions): Generator<undefined, ReadPage> {
  const kind = options.kind ?? classifyPage(document, options.url).kind;
  yield;
  const facts = readPageFacts(document, options.url);
  yield;
  const headline = readHeadline(facts);
  yield;
  const body = yield* bodyOf(facts, headline, kind);
  yield;
  const inText = ignoreHeadingCredits(readPlainText({ id: options.id, text: joinText(body.blocks) }), body.blocks);
  yield;
  const repost = readRepost(
    facts,
    body.blocks.map((block) => block.text),
  );
  const cleaned = takeOutLines(body, inText, repost ? null : headline);
  const { text, posts, map } = layOut(document, cleaned.blocks, body.posts);
  const removed = [...body.removed, ...cleaned.removed].slice(0, MAX_REMOVED);
  yield;
  const { id, url } = options;
  const article = { ...describePage({ facts, pageKind: kind, headline, inText, repost, text, posts }), id, url, removed };
  return { article, textMap: map };
}

/** What the page's meta elements call the report and its writer. */
export function readNames({ document, meta }: PageFacts): Named {
  return {
    title: meta.first('dc.title', 'og:title', 'title', 'twitter:title') ?? document.title,
    author: meta.first('dc.creator', 'author', 'parsely-author'),
  };
}

/** What the page gives as its report in short, for search and for sharing. */
function descriptionsOf({ meta, article }: PageFacts): readonly string[] {
  const declared = [meta.first('og:description'), meta.first('description'), article ? textOf(own(article, 'description')) : null];
  return declared.flatMap((text) => plainText(text) ?? []);
}

interface Body extends PageBody {
  readonly posts: readonly Post[];
}

function* bodyOf(facts: PageFacts, headline: string | null, kind: PageClass['kind']): Generator<undefined, Body> {
  const posts = kind === 'neither' ? [] : yield* readPosts(facts, headline, kind === 'live-blog');
  if (posts.length > 0) {
    const removed: RemovedBlock[] = [];
    const blocks = boundBlocks(
      posts.flatMap((post) => post.blocks),
      removed,
    );
    return { blocks, edges: new Map(), removed, posts };
  }
  yield;
  const structured = plainText(facts.article ? textOf(own(facts.article, 'articleBody'))?.slice(0, MAX_TEXT) : null);
  const { document, heading } = facts;
  const body = yield* readBodyInStages(document, {
    heading,
    headline,
    ...readNames(facts),
    descriptions: descriptionsOf(facts),
    bodyText: structured,
  });
  yield;
  const blocks = joinEmbeds(body.blocks);
  const length = blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (structured && length < SHORT_BODY && structured.length > 2 * length)
    return { blocks: [{ text: structured, tag: 'p', linked: 0, element: null }], edges: new Map(), removed: body.removed, posts };
  return { ...body, blocks, posts };
}
