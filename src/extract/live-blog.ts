import { boilerplateReason } from '../core/analyse/boilerplate';
import { readDateLine } from '../core/analyse/date-line';
import { readPublishedTime } from '../core/analyse/published-time';
import type { PublicationTime } from '../core/model/article';
import { type Block, collectBlocks } from './body/collect-blocks';
import { judgeBlocks } from './body/judge-block';
import { isNode, type JsonLdNode, listOf, own, textOf } from './metadata/json-ld';
import { plainText } from './metadata/plain-text';

/** One post of a live blog with the page's own paragraphs. */
export interface Post {
  readonly title: string | null;
  readonly published: PublicationTime | null;
  readonly blocks: readonly Block[];
}

/** Forms in which pages mark up posts, best first. Data, not logic: another form is another line. */
const POST_FORMS: readonly string[] = [
  '[itemprop~="liveBlogUpdate"]',
  'article[id^="block-"], article[data-block-id], div.block[id^="block-"]',
  '[class*="live-blog-post" i], [class*="liveblog-post" i], [class*="liveblog__post" i], [class*="live-blog__post" i], [class*="live-post" i]:not(ul)',
  '[class*="liveblog-entry" i], [class*="live-blog-entry" i], [class*="live-entry" i], [class*="liveblog__entry" i], li[class*="liveblog" i], [class*="live-update" i]:not(ul), [class*="timeline-item" i], [class*="timeline__item" i]',
  '[data-testid*="live-blog" i] article, [data-testid*="liveblog" i] li, [class*="liveblog" i] article, [class*="live-blog" i] article, [id*="liveblog" i] article',
  'main article article, main section article, [role="main"] article',
];
/** Posts from which a page is a live blog by its form alone. */
const MIN_POSTS = 2;
const MAX_POSTS = 600;
/** A post's line that holds its time is longer only when the post itself stands in it. */
const MAX_TIME_LINE = 40;
const CLOCK_LINE = /^\d{1,2}[.:]\d{2}(?:\s?[ap]m)?$/i;

/** The posts of a live blog in page order. Empty where no form of the list stands in the page. */
export function readPosts(document: Document, headline: string | null): Post[] {
  for (const form of POST_FORMS) {
    const all = [...document.querySelectorAll(form)];
    // In document order an element that holds others is followed by one of them.
    const elements = all.filter((element, at) => !element.contains(all[at + 1] ?? null)).slice(0, MAX_POSTS);
    const posts = elements.map((element) => readPost(element, headline)).filter((post) => post.blocks.length > 0);
    if (posts.length >= MIN_POSTS && posts.filter((post) => post.published !== null).length * 2 >= posts.length) return posts;
  }
  return [];
}

/** The posts that structured data tells where the page's own form is unknown; their paragraphs have no element. */
export function readStructuredPosts(article: JsonLdNode | null): Post[] {
  return listOf(article ? own(article, 'liveBlogUpdate') : null).flatMap((update) => {
    if (!isNode(update)) return [];
    const body = plainText(textOf(own(update, 'articleBody')));
    if (!body) return [];
    return [
      {
        title: plainText(textOf(own(update, 'headline'))),
        published: readPublishedTime(textOf(own(update, 'datePublished')) ?? '', 'json-ld'),
        blocks: [{ text: body, tag: 'p', linked: 0, element: null }],
      },
    ];
  });
}

function readPost(element: Element, headline: string | null): Post {
  const heading = element.querySelector('h1, h2, h3, h4, [itemprop~="headline"]');
  const title = plainText(heading?.textContent);
  const time = element.querySelector('time, [itemprop~="datePublished"], [datetime]');
  const published = time
    ? (readPublishedTime(time.getAttribute('datetime') ?? time.getAttribute('content') ?? '', 'time-element') ??
      readDateLine(time.textContent ?? '', 'time-element')?.time ??
      null)
    : null;
  const found = collectBlocks(element, (copy) => copy);
  const reasons = judgeBlocks(found, headline);
  const blocks = found.filter((block, at) => {
    if (reasons[at] !== null || block.text === title || boilerplateReason(block.text) !== null) return false;
    return !(time && block.element?.contains(time) && block.text.length < MAX_TIME_LINE) && !CLOCK_LINE.test(block.text);
  });
  return { title, published, blocks };
}
