/** Signs for and against an article by name; an absent one is 0. */
export type ArticleSigns = Readonly<Record<string, number>>;

/** Structured data beyond this many code units a script is cut: types stand at the beginning of objects, articles are short. */
const MAX_SCRIPT = 60_000;
/** Text nodes looked at; an article's prose begins within the first thousands of any page seen. */
const MAX_TEXT_NODES = 6000;
/** Code units from which a stretch of text is prose and not a teaser or a label. */
const PROSE = 80;
/** Code units of prose in one place, almost alone on its page, that make a page without any markup an article. */
const BARE_PROSE = 600;

const ARTICLE_TYPE =
  /"@type"\s*:\s*\[?[^\]{}:]{0,80}"(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting)"/;
const LIVE_TYPE = /"@type"\s*:\s*\[?[^\]{}:]{0,80}"LiveBlogPosting"/;
const OTHER_TYPE =
  /"@type"\s*:\s*\[?[^\]{}:]{0,80}"(?:Product|ItemList|CollectionPage|SearchResultsPage|ProfilePage|VideoGallery|QAPage|DiscussionForumPosting|Recipe|JobPosting|Event|LocalBusiness|FAQPage|Course|SoftwareApplication|TechArticle|APIReference|Service|ContactPage|AboutPage)"/;
const FRONT = /^\/*(?:index\.\w+|home|homepage|default\.\w+|[a-z]{2}(?:-[a-z]{2})?)?\/*$/i;
const SECTION_PATH =
  /\/(?:tags?|topics?|themen?|category|categor[iy]es|kategorie|section|search|suche|authors?|autor|profile|people|archives?|page|videos?|mediathek|galler(?:y|ies)|shop|store|products?|collections?|cart|checkout|log-?in|sign-?(?:in|up)|register|account|wiki|forums?|threads?|questions?|users?|members?|help|support|docs?|documentation|manual|about(?:-us)?|contact(?:-us)?|privacy(?:-policy)?|terms|jobs|careers|events?|listings?|services?|solutions|pricing|newsletters?|podcasts?|results|list)(?:\/|$|\.|-\d)/i;
const TALK =
  'input[type="password" i], [class*="forum" i], [id*="forum" i], [class*="add-to-cart" i], [class*="addtocart" i], [class*="thread" i][class*="post" i], [itemprop="price"], [class*="product-price" i], #mw-content-text, [class*="topic-post" i], [id^="post_"], [class*="postbody" i]';

/** Looks at a page's own description, its address and its text once over. Reads only; costs about a millisecond. */
export function readArticleSigns(document: Document, url: string): ArticleSigns {
  return { ...structuredSigns(document), ...metaSigns(document), ...addressSigns(url), ...textSigns(document) };
}

function structuredSigns(document: Document): ArticleSigns {
  let text = '';
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]'))
    text += (script.textContent ?? '').slice(0, MAX_SCRIPT);
  return {
    articleType: Number(ARTICLE_TYPE.test(text)),
    manyTypes: Math.max(0, Math.min(6, text.match(/"@type"\s*:\s*"(?:NewsArticle|Article|BlogPosting)"/g)?.length ?? 0) - 2),
    liveBlog: Number(LIVE_TYPE.test(text)),
    otherType: Number(OTHER_TYPE.test(text)),
  };
}

function metaSigns(document: Document): ArticleSigns {
  const type = document.querySelector('meta[property="og:type" i], meta[name="og:type" i]')?.getAttribute('content') ?? '';
  const dated = document.querySelector(
    'meta[property="article:published_time" i], meta[name="article:published_time" i], [itemprop~="datePublished"], meta[name="parsely-pub-date" i], meta[name="pubdate" i], meta[name="date" i], meta[itemprop="datePublished"]',
  );
  return {
    ogArticle: Number(/article|news/i.test(type)),
    ogOther: Number(type !== '' && !/article|news/i.test(type)),
    published: Number(dated !== null),
    byline: Number(
      document.querySelector('[itemprop~="author"], [rel~="author"], meta[name="author" i], [class*="byline" i], [class*="author" i]') !==
        null,
    ),
    talk: Number(document.querySelector(TALK) !== null),
    ...headlineSigns(document),
  };
}

/** A first heading of four words and more that the page's title confirms marks an article; sections and shops have short ones. */
function headlineSigns(document: Document): ArticleSigns {
  const title = fold(document.title);
  let most = 0;
  for (const heading of [...document.querySelectorAll('h1')].slice(0, 4)) {
    const words = fold(heading.textContent ?? '').split(' ');
    if (words.length > most && title.includes(words.slice(0, 5).join(' '))) most = words.length;
  }
  return { headline: Number(most >= 4), shortHeadline: Number(most > 0 && most < 3) };
}

/** Spaces and punctuation by ranges: a class of all letters costs the engine more to prepare than the rest of the detector to run. */
const PUNCTUATION = /[\s!-/:-@[-`{-\u00bf\u2000-\u206f]+/g;

const fold = (text: string) => text.toLowerCase().replace(PUNCTUATION, ' ').trim();

function addressSigns(url: string): ArticleSigns {
  const [path = '', query = ''] = url
    .replace(/^[a-z]+:\/\/[^/?#]*/i, '')
    .replace(/#.*$/, '')
    .split('?');
  const last = path.replace(/\/+$/, '').split('/').pop() ?? '';
  return {
    front: Number(FRONT.test(path) && !/\w=\w/.test(query)),
    sectionPath: Number(SECTION_PATH.test(path)),
    slug: Math.min(5, last.split(/[-_]/).length - 1),
    number: Number(/\d{5,}/.test(last) || /\b(?:id|idx|aid|no|p)=\d+/.test(query)),
    datePath: Number(/\/(?:19|20)\d\d\/?[01]?\d\//.test(path)),
    shallow: Number(path.split('/').filter(Boolean).length <= 1),
  };
}

const NOT_PROSE = /^(?:A|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|OPTION|BUTTON|LABEL|TEXTAREA|TITLE|H[1-6]|FIGCAPTION)$/i;

/** Counts stretches of prose and the text in links over the page's text nodes. */
function textSigns(document: Document): ArticleSigns {
  const walker = document.createTreeWalker(document.body, 4);
  let prose = 0;
  let stretches = 0;
  let linked = 0;
  let other = 0;
  let longest = 0;
  let widest = 0;
  const places = new Map<Element | null, number>();
  const rooms = new Map<Element | null, number>();
  for (let seen = 0; seen < MAX_TEXT_NODES && walker.nextNode(); seen++) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    const length = (node.nodeValue ?? '').trim().length;
    if (length < 3 || !parent || /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/i.test(parent.tagName)) continue;
    if (parent.tagName === 'A' || parent.parentElement?.tagName === 'A') linked += length;
    else if (length < PROSE || NOT_PROSE.test(parent.tagName)) other += length;
    else if (!parent.closest('a, footer, nav, aside, form, label')) {
      prose += length;
      stretches++;
      // A division without elements of its own is set like a paragraph.
      const isParagraph =
        parent.tagName === 'P' || parent.tagName === 'SPAN' || (parent.tagName === 'DIV' && parent.childElementCount === 0);
      const place = isParagraph ? parent.parentElement : parent;
      const sum = (places.get(place) ?? 0) + length;
      places.set(place, sum);
      if (sum > longest) longest = sum;
      const room = place?.parentElement ?? null;
      const roomSum = (rooms.get(room) ?? 0) + length;
      rooms.set(room, roomSum);
      if (roomSum > widest) widest = roomSum;
    }
  }
  const beyond = (length: number) => Math.max(0, Math.log10(1 + length) - 2);
  const share = (part: number) => part / (part + prose + 1);
  return {
    prose: beyond(prose),
    stretches: Math.min(12, stretches),
    together: prose === 0 ? 0 : longest / prose,
    longest: beyond(longest),
    inRoom: prose === 0 ? 0 : widest / prose,
    widest: beyond(widest),
    linked: share(linked),
    other: share(other),
    bare: Number(
      Math.max(longest, widest) > BARE_PROSE && Math.max(longest, widest) > 0.8 * prose && share(linked) < 0.1 && share(other) < 0.3,
    ),
  };
}
