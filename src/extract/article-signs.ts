/** Signs for and against an article by name; an absent one is 0. */
export type ArticleSigns = Readonly<Record<string, number>>;

/** Structured data beyond this many code units a script is cut: types stand at the beginning of objects, articles are short. */
const MAX_SCRIPT = 60_000;
/** Types of teasers that are counted at most. */
const MAX_LISTED = 6;
/** Text nodes looked at; an article's prose begins within the first thousands of any page seen. */
const MAX_TEXT_NODES = 6000;
/** Code units from which a stretch of text is prose and not a teaser or a label. */
const PROSE = 80;
/** Code units of prose in one place, almost alone on its page, that make a page without any markup an article. */
const BARE_PROSE = 600;

/** What is declared of one object: a type or a list of types, up to the next key's value. One small pattern: of the types themselves there are too many. */
const TYPES = /"@type"\s*:\s*(\[?(?:[^\]{}:]|(?<=https?):){0,100})/g;
const LIVE_TYPE = 'LiveBlogPosting';
const ARTICLE_TYPES = new Set(['Article', 'Report', 'BlogPosting', LIVE_TYPE]);
const OTHER_TYPES = new Set(
  'Product ItemList CollectionPage SearchResultsPage ProfilePage VideoGallery QAPage DiscussionForumPosting Recipe JobPosting Event LocalBusiness FAQPage Course SoftwareApplication TechArticle APIReference Service ContactPage AboutPage'.split(
    ' ',
  ),
);
/** Types of teasers: a page that declares many of them is a list. */
const LISTED = /^"(?:NewsArticle|Article|BlogPosting)"/;
/** Code units of the longest path of a front page. */
const MAX_FRONT = 24;
const FRONT = /^\/*(?:index\.\w+|home|homepage|default\.\w+|[a-z]{2}(?:-[a-z]{2})?)?\/*$/i;
/** First parts of path segments behind which stand lists, shops, talk and the site's own pages. A set: so large a pattern costs more to prepare than all else here. */
const SECTION_NAMES = new Set(
  'tag tags topic topics theme themen category categories kategorie section search suche author authors autor profile people archive archives page video videos mediathek gallery galleries shop store product products collection collections cart checkout login log-in signin sign-in signup sign-up register account wiki forum forums thread threads question questions user users member members help support doc docs documentation manual about about-us contact contact-us privacy privacy-policy terms jobs careers event events listing listings service services solutions pricing newsletter newsletters podcast podcasts result results list'.split(
    ' ',
  ),
);
/** Upper and lower case are written out where names use both: a search that ignores case takes twice as long. */
const TALK =
  'input[type="password" i], [class*="forum"], [class*="Forum"], [id*="forum"], [id*="Forum"], [class*="add-to-cart"], [class*="addtocart"], [class*="addToCart"], [class*="AddToCart"], [class*="thread"][class*="post"], [itemprop="price"], [class*="product-price"], #mw-content-text, [class*="topic-post"], [id^="post_"], [class*="postbody"]';

/** What readers vote with stands in forums and collections of links. */
const VOTES = '[class*="vote"]';
/** Pages that are steps of a series or a list. Articles have such links in 2 of 100 cases, other pages in 12. */
const STEPS = 'link[rel~="next"], link[rel~="prev"]';
/** How the commonest page system marks pages that are no posts. */
const FIXED_PAGE = /\bpage-(?:id-\d|template)/;
/** Code units of a line that says when something was published, and no more. */
const MIN_DATE_LINE = 8;
const MAX_DATE_LINE = 100;
/** Days with their month by name or number, in the usual orders of languages that put the year last or first. */
const DAY =
  /(?<!\d)(?:\d{1,2}(?:st|nd|rd|th)?\.? ?(?:de |of )?[^\s\d.,:;()]{3,12}\.?,? (?:de )?(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2})(?!\d)|[^\s\d.,:;()]{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d(?!\d)/;

/** Looks at a page's own description, its address and its text once over: all signs but the late ones. Reads only; costs about a millisecond. */
export function readArticleSigns(document: Document, url: string): ArticleSigns {
  return { ...structuredSigns(document), ...metaSigns(document), ...addressSigns(url), ...textSigns(document) };
}

function structuredSigns(document: Document): ArticleSigns {
  let text = '';
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]'))
    text += (script.textContent ?? '').slice(0, MAX_SCRIPT);
  const signs = { articleType: 0, liveBlog: 0, otherType: 0 };
  let listed = 0;
  for (const [, declared = ''] of text.matchAll(TYPES)) {
    if (listed < MAX_LISTED && LISTED.test(declared)) listed++;
    for (const quoted of declared.split('"')) {
      const type = quoted.slice(quoted.lastIndexOf('/') + 1);
      if (ARTICLE_TYPES.has(type) || type.endsWith('NewsArticle')) signs.articleType = 1;
      if (type === LIVE_TYPE) signs.liveBlog = 1;
      if (OTHER_TYPES.has(type)) signs.otherType = 1;
    }
  }
  return { ...signs, manyTypes: Math.max(0, listed - 2) };
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
    steps: Number((document.head?.querySelector(STEPS) ?? null) !== null),
    fixedPage: Number(FIXED_PAGE.test(document.body.getAttribute('class') ?? '')),
    ...headlineSigns(document),
  };
}

/**
 * Signs for which all elements of the page are gone over, each with the names of what it gives. They are looked for where they can still change the decision, in
 * this order: three of four pages need none of them.
 */
export const LATE_SIGNS: readonly { readonly names: readonly string[]; readonly read: (document: Document) => ArticleSigns }[] = [
  { names: ['byline'], read: (document) => ({ byline: Number(document.querySelector(BYLINE) !== null) }) },
  { names: ['talk', 'votes'], read: talkSigns },
];

const BYLINE = '[itemprop~="author"], [rel~="author"], meta[name="author" i], [class*="byline" i], [class*="author" i]';

/** Asked together first: most pages have neither. */
function talkSigns(document: Document): ArticleSigns {
  if (document.querySelector(`${TALK}, ${VOTES}`) === null) return { talk: 0, votes: 0 };
  return { talk: Number(document.querySelector(TALK) !== null), votes: Number(document.querySelector(VOTES) !== null) };
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

/** Parts by their places, not by patterns: preparing each of a dozen patterns costs more than all of this. */
function addressSigns(url: string): ArticleSigns {
  const [beforeHash = ''] = url.split('#', 1);
  const host = beforeHash.indexOf('://') + 3;
  const [address = '', query = ''] = beforeHash.split('?');
  const from = host < 3 ? 0 : address.indexOf('/', host);
  const path = from < 0 ? '' : address.slice(from);
  const segments = path.split('/').filter(Boolean);
  const last = segments.at(-1) ?? '';
  return {
    front: Number(path.length <= MAX_FRONT && FRONT.test(path) && !/\w=\w/.test(query)),
    sectionPath: Number(isSectionPath(path)),
    slug: Math.min(5, last.split('-').length + last.split('_').length - 2),
    number: Number(/\d{5,}/.test(last) || (query !== '' && /\b(?:id|idx|aid|no|p)=\d+/.test(query))),
    datePath: Number((path.includes('/20') || path.includes('/19')) && /\/(?:19|20)\d\d\/?[01]?\d\//.test(path)),
    shallow: Number(segments.length <= 1),
  };
}

/** Whether a segment of the path begins with a section's name, alone or before a full stop or a number. */
function isSectionPath(path: string): boolean {
  const [, ...segments] = path.toLowerCase().split('/');
  return segments.some((segment) => {
    const [name = ''] = segment.split('.', 1);
    return SECTION_NAMES.has(name) || (name.includes('-') && SECTION_NAMES.has(name.replace(/-\d.*$/, '')));
  });
}

const NO_TEXT = new Set(['script', 'style', 'noscript', 'template']);
const NOT_PROSE = new Set('a option button label textarea title h1 h2 h3 h4 h5 h6 figcaption'.split(' '));

/** Wrappers climbed at most: pages set each paragraph in up to three elements of its own. */
const MAX_WRAPPERS = 3;

/** An element, or above it the first one that holds more than one: what wraps a single paragraph is a part of it. */
function wholeOf(element: Element | null): Element | null {
  let whole = element;
  for (let level = 0; level < MAX_WRAPPERS && whole && hasOneChild(whole) && whole.parentElement; level++) whole = whole.parentElement;
  return whole;
}

/** Asked of both ends: counting the children of a long list once for each of them would take seconds. */
const hasOneChild = (element: Element) => element.firstElementChild !== null && element.firstElementChild === element.lastElementChild;

/** Digits of a year and a day. */
const MIN_DIGITS = 5;

/** Whether a line has what every day has, which most lines do not: the pattern of days is the largest here, and prepared only when it is asked. */
function mayHoldDay(line: string): boolean {
  if (!line.includes('20') && !line.includes('19')) return false;
  let digits = 0;
  for (let at = 0; at < line.length; at++) if (line.charCodeAt(at) >= ZERO && line.charCodeAt(at) <= NINE) digits++;
  return digits >= MIN_DIGITS;
}

const [ZERO, NINE] = [0x30, 0x39];

/** Counts stretches of prose and the text in links over the page's text nodes. */
function textSigns(document: Document): ArticleSigns {
  const walker = document.createTreeWalker(document.body, 4);
  let prose = 0;
  let stretches = 0;
  let linked = 0;
  let other = 0;
  let longest = 0;
  let widest = 0;
  let isDated = false;
  const places = new Map<Element | null, number>();
  const rooms = new Map<Element | null, number>();
  for (let seen = 0; seen < MAX_TEXT_NODES; seen++) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    if (node.length < 3) continue;
    const { data } = node;
    const { length } = data.trim();
    if (length < 3) continue;
    const parent = node.parentElement;
    if (!parent) continue;
    const name = parent.localName;
    if (NO_TEXT.has(name)) continue;
    if (!isDated && length >= MIN_DATE_LINE && length <= MAX_DATE_LINE) isDated = mayHoldDay(data) && DAY.test(data);
    if (name === 'a' || parent.parentElement?.localName === 'a') linked += length;
    else if (length < PROSE || NOT_PROSE.has(name)) other += length;
    else if (!parent.closest('a, footer, nav, aside, form, label')) {
      prose += length;
      stretches++;
      // A division without elements of its own is set like a paragraph.
      const isParagraph = name === 'p' || name === 'span' || (name === 'div' && parent.firstElementChild === null);
      const place = wholeOf(isParagraph ? parent.parentElement : parent);
      const sum = (places.get(place) ?? 0) + length;
      places.set(place, sum);
      if (sum > longest) longest = sum;
      const room = wholeOf(place?.parentElement ?? null);
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
    dated: Number(isDated),
    linked: share(linked),
    other: share(other),
    bare: Number(
      Math.max(longest, widest) > BARE_PROSE && Math.max(longest, widest) > 0.8 * prose && share(linked) < 0.1 && share(other) < 0.3,
    ),
  };
}
