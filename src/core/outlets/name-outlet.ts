import { isAgencyCopy } from '../analyse/is-agency-copy';
import { type PlainTextInput, readPlainText } from '../analyse/read-plain-text';
import type { Article, ArticleKind } from '../model/article';
import { findOutlet } from './find-outlet';
import { hostOf } from './host-of';

/**
 * Names the outlet of a page that was read, by the table of outlets: its name for a domain goes before what the page calls itself. A domain that
 * is not in the table leaves the article as it is, and so does a repost, whose outlet is not the site's.
 */
export function nameOutlet(article: Article): Article {
  if (article.url === null || article.repostedOn !== null) return article;
  const known = findOutlet(hostOf(article.url));
  if (!known) return article;
  const { name, domain } = known;
  return { ...article, outlet: { name, domain }, outletSource: 'domain-table', kind: kindUnder(name, article) };
}

/** Reads a text without markup (`readPlainText`); where the caller names no outlet, the table does by the text's address. */
export function readNamedText(input: PlainTextInput): Article {
  const article = readPlainText(input);
  return input.outlet === undefined ? nameOutlet(article) : article;
}

/** An agency's text is a report on its own site, and agency copy under another name. */
function kindUnder(outletName: string, { kind, agency, byline }: Article): ArticleKind {
  if (kind !== 'report' && kind !== 'agency-copy') return kind;
  return isAgencyCopy({ agency, hasPersons: byline.length > 0, outletName }) ? 'agency-copy' : 'report';
}
