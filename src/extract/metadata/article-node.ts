import { isNode, type JsonLdNode, own, textOf, typesOf } from './json-ld';
import { squash } from './squash';

/** Types of schema.org that carry a text with a headline and a date. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Review|DiscussionForumPosting|SocialMediaPosting)$/;

/**
 * The node of the structured data that describes the page's own article: of several, the one whose headline or address is the page's.
 * Null where the page describes none.
 */
export function findArticleNode(
  nodes: readonly JsonLdNode[],
  page: { readonly url: string; readonly titles: readonly string[] },
): JsonLdNode | null {
  const articles = nodes.filter(
    (node) =>
      typesOf(node).some((type) => ARTICLE_TYPE.test(type)) &&
      (own(node, 'headline') ?? own(node, 'name') ?? own(node, 'datePublished')) !== undefined,
  );
  const titles = page.titles.map(squash);
  const path = pathOf(page.url);
  const score = (node: JsonLdNode) => {
    const headline = squash(textOf(own(node, 'headline')) ?? textOf(own(node, 'name')) ?? '');
    const isSameTitle = headline !== '' && titles.some((title) => title.includes(headline) || (title !== '' && headline.includes(title)));
    const isSamePage = addressesOf(node).some((address) => path !== '' && pathOf(address) === path);
    return (isSameTitle ? 2 : 0) + (isSamePage ? 2 : 0) + (own(node, 'datePublished') === undefined ? 0 : 1);
  };
  return articles.map((node) => ({ node, score: score(node) })).sort((a, b) => b.score - a.score)[0]?.node ?? null;
}

function addressesOf(node: JsonLdNode): string[] {
  const page = own(node, 'mainEntityOfPage');
  const values = [own(node, 'url'), own(node, '@id'), isNode(page) ? own(page, '@id') : page];
  return values.flatMap((value) => (typeof value === 'string' ? [value] : []));
}

function pathOf(address: string): string {
  return address
    .replace(/^https?:\/\/[^/]*/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
}
