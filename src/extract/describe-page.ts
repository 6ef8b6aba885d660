import { agencyOfLead } from '../core/analyse/agency';
import { findTextEmbeds } from '../core/analyse/text-embeds';
import type { Article, LiveBlogPost, Outlet } from '../core/model/article';
import type { PageClass } from './is-article';
import { readByline } from './metadata/byline';
import { headlineSource } from './metadata/headline-source';
import { readKind } from './metadata/kind';
import { readOutlet } from './metadata/outlet';
import { readPageDetails } from './metadata/page-details';
import type { PageFacts } from './metadata/page-facts';
import { plainText } from './metadata/plain-text';
import type { Repost } from './metadata/repost';
import { readTimes } from './metadata/times';

/** Words from which a page's title may be a headline where nothing else is. */
const MIN_TITLE_WORDS = 3;

/** Everything that was read of a page before its article is put together. `inText` is what the text alone says. */
interface Parts {
  readonly facts: PageFacts;
  readonly pageKind: PageClass['kind'];
  readonly headline: string | null;
  readonly inText: Article;
  readonly repost: Repost | null;
  readonly text: string;
  readonly posts: readonly LiveBlogPost[];
}

/** Puts an article's fields together, each from its best source: what the page declares, then what its text says. */
export function describePage({ facts, pageKind, headline, inText, repost, text, posts }: Parts): Omit<Article, 'id' | 'url' | 'removed'> {
  const { sectionSource, ...details } = readPageDetails(facts);
  const declared = readOutlet(facts);
  const byline = readByline(facts);
  const times = readTimes(facts);
  const { outlet, outletSource } = chooseOutlet(declared, inText, repost);
  const persons = byline.persons.length > 0 ? byline.persons : inText.byline;
  const agency = byline.agency ?? inText.agency ?? agencyOfLead(text);
  const isLiveBlog = pageKind === 'live-blog' || posts.length > 1 || inText.kind === 'live-blog';
  const isRepost = repost !== null && repost.outletName !== null;
  const title = repost?.title ?? headline ?? inText.title ?? titleOf(facts);
  return {
    isArticle: pageKind !== 'neither',
    kind: readKind(facts, {
      isLiveBlog,
      isRepost,
      agency,
      hasPersons: persons.length > 0,
      outletName: outlet?.name ?? null,
      section: details.section,
    }),
    title,
    outlet,
    outletSource,
    repostedOn: repost?.server ?? null,
    byline: isRepost ? [] : persons,
    credit: byline.credit,
    published: times.published ?? inText.published,
    modified: times.modified,
    ...details,
    agency,
    text,
    boilerplate: [],
    posts,
    embeds: findTextEmbeds(text),
    sources: {
      title: repost?.title ? 'text' : headlineSource(facts, title),
      byline: byline.source ?? (inText.byline.length > 0 ? 'text' : null),
      section: sectionSource,
    },
  };
}

function chooseOutlet(
  declared: Pick<Article, 'outlet' | 'outletSource'>,
  inText: Article,
  repost: Repost | null,
): Pick<Article, 'outlet' | 'outletSource'> {
  if (repost) {
    const outlet: Outlet | null = repost.outletName ? { name: repost.outletName, domain: null } : null;
    return { outlet, outletSource: outlet ? 'headline' : null };
  }
  if (declared.outlet) return { outlet: declared.outlet, outletSource: declared.outletSource };
  return { outlet: inText.outlet, outletSource: inText.outletSource };
}

function titleOf({ document }: PageFacts): string | null {
  const title = plainText(document.title);
  return title && title.split(' ').length >= MIN_TITLE_WORDS ? title : null;
}

/** The article of a page that could not be read. */
export function emptyArticle({ id, url }: { readonly id: string; readonly url: string }): Article {
  return {
    id,
    url,
    isArticle: false,
    kind: 'report',
    title: null,
    outlet: null,
    outletSource: null,
    repostedOn: null,
    byline: [],
    published: null,
    modified: null,
    language: 'en',
    canonicalUrl: null,
    section: null,
    agency: null,
    isPaywalled: false,
    text: '',
    boilerplate: [],
    removed: [],
    posts: [],
    embeds: [],
  };
}
