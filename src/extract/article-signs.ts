/** Signs for and against an article by name; an absent one is 0. */
export type ArticleSigns = Readonly<Record<string, number>>;

/** Structured data beyond this many code units a script is cut: types stand at the beginning of objects, articles are short. */
const MAX_SCRIPT = 60_000;
/** Paragraphs looked at; the first hundred decide. */
const MAX_PARAGRAPHS = 160;
/** Code units from which a paragraph is prose and not a teaser. */
const PROSE = 100;

const ARTICLE_TYPE =
  /"@type"\s*:\s*\[?[^\]{}:]{0,80}"(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|Report|OpinionNewsArticle|ReportageNewsArticle|AnalysisNewsArticle|BlogPosting|LiveBlogPosting|BackgroundNewsArticle|ReviewNewsArticle)"/;
const LIVE_TYPE = /"@type"\s*:\s*\[?[^\]{}:]{0,80}"LiveBlogPosting"/;
const OTHER_TYPE =
  /"@type"\s*:\s*\[?[^\]{}:]{0,80}"(?:Product|ItemList|CollectionPage|SearchResultsPage|ProfilePage|VideoGallery|QAPage|DiscussionForumPosting|Recipe|JobPosting|Event|LocalBusiness|FAQPage|Course|SoftwareApplication|TechArticle|APIReference)"/;
const FRONT = /^\/(?:index\.\w+|home|homepage|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i;
const SECTION_PATH =
  /\/(?:tags?|topics?|themen?|category|categor[iy]es|kategorie|section|search|suche|authors?|autor|profile|people|contributors?|archives?|page|videos?|mediathek|galler(?:y|ies)|shop|store|product|products|cart|checkout|login|signin|register|account|wiki|forums?|threads?|questions?|users?|members?|help|support|docs?|documentation|manual|about|contact|privacy|terms|jobs|careers|events?|listings?|weather|horoscopes?|crosswords?|newsletters?|podcasts?|live-tv|tv-guide|results)(?:\/|$|\.|-\d)/i;

/** Looks at a page's own description, its address and its text once over. Reads only; costs about a millisecond. */
export function readArticleSigns(document: Document, url: string): ArticleSigns {
  return { ...structuredSigns(document), ...metaSigns(document), ...addressSigns(url), ...textSigns(document) };
}

function structuredSigns(document: Document): ArticleSigns {
  let text = '';
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]'))
    text += (script.textContent ?? '').slice(0, MAX_SCRIPT);
  const articleType = ARTICLE_TYPE.test(text) ? 1 : 0;
  return { articleType, liveBlog: LIVE_TYPE.test(text) ? 1 : 0, otherType: !articleType && OTHER_TYPE.test(text) ? 1 : 0 };
}

function metaSigns(document: Document): ArticleSigns {
  const type = document.querySelector('meta[property="og:type" i], meta[name="og:type" i]')?.getAttribute('content') ?? '';
  const published = document.querySelector(
    'meta[property="article:published_time" i], meta[name="article:published_time" i], [itemprop~="datePublished"], meta[name="parsely-pub-date" i]',
  );
  return {
    ogArticle: /article/i.test(type) ? 1 : 0,
    published: published ? 1 : 0,
    ogOther: type && !/article|website/i.test(type) ? 1 : 0,
  };
}

function addressSigns(url: string): ArticleSigns {
  const path = url.replace(/^[a-z]+:\/\/[^/?#]*/i, '').replace(/[?#].*$/, '');
  const last = path.replace(/\/+$/, '').split('/').pop() ?? '';
  const isSlug = last.split(/[-_]/).length >= 4 || /\d{5,}/.test(last) || /\/20\d\d\/\d\d?\//.test(path);
  return { front: FRONT.test(path) ? 1 : 0, sectionPath: SECTION_PATH.test(path) ? 1 : 0, slug: isSlug ? 1 : 0 };
}

function textSigns(document: Document): ArticleSigns {
  let paragraphs = 0;
  let seen = 0;
  let proseLength = 0;
  let linked = 0;
  for (const paragraph of document.querySelectorAll('p')) {
    if (++seen > MAX_PARAGRAPHS) break;
    const length = (paragraph.textContent ?? '').trim().length;
    if (length < PROSE) continue;
    if (paragraph.closest('a, footer, nav, aside, form')) continue;
    paragraphs++;
    proseLength += length;
  }
  const links = document.querySelectorAll('a[href]').length;
  linked = links / (links + proseLength / 60);
  return { paragraphs, articles: document.querySelectorAll('article').length, linkShare: linked };
}
