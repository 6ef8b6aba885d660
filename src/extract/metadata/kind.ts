import { isAgencyCopy } from '../../core/analyse/is-agency-copy';
import type { ArticleKind } from '../../core/model/article';
import { typesOf } from './json-ld';
import type { PageFacts } from './page-facts';

/** What the kind of an article depends on. */
export interface KindSigns {
  readonly isLiveBlog: boolean;
  readonly isRepost: boolean;
  readonly agency: string | null;
  readonly hasPersons: boolean;
  readonly outletName: string | null;
  readonly section: string | null;
}

const OPINION_PATH =
  /\/(?:opinions?|comment(?:isfree|ary)?|columns?|columnists|editorials?|voices|op-?ed|letters|meinung|kommentare?|kolumnen?|opini[oó]n|tribunes?|debatt?|ledare)(?:\/|$)/i;
const OPINION_SECTION =
  /^(?:opinions?|comment|commentary|columns?|editorials?|voices|op-ed|letters|views|meinung|kommentare?|kolumnen?|opini[oó]n|debatt?)$/i;

/** Decides the kind of an article; what nothing marks is a report. */
export function readKind(facts: PageFacts, signs: KindSigns): ArticleKind {
  if (signs.isRepost) return 'repost';
  if (signs.isLiveBlog) return 'live-blog';
  const types = facts.article ? typesOf(facts.article) : [];
  const path = facts.url.replace(/^[a-z]+:\/\/[^/?#]*/i, '').replace(/[?#].*$/, '');
  if (types.includes('OpinionNewsArticle') || OPINION_PATH.test(path) || OPINION_SECTION.test(signs.section ?? '')) return 'opinion';
  return isAgencyCopy(signs) ? 'agency-copy' : 'report';
}
