import { readDateLine } from '../../core/analyse/date-line';
import { readPublishedTime } from '../../core/analyse/published-time';
import type { FieldSource, PublicationTime } from '../../core/model/article';
import { own, textOf, typesOf } from './json-ld';
import { readLocalDate } from './local-date';
import { brokenText, linesAbove, linesBelow } from './near-headline';
import { onceAPage } from './once-a-page';
import { isOwnPart } from './own-part';
import type { PageFacts } from './page-facts';
import { inShownZone } from './shown-zone';

/** When an article was published and last changed; null where the page does not say. */
export interface ArticleTimes {
  readonly published: PublicationTime | null;
  readonly modified: PublicationTime | null;
}

const PUBLISHED_META = [
  'article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.date.created',
  'date.created',
  'article.published',
  'cxenseparse:recs:publishtime',
  'originalpublicationdate',
  'article_date_original',
  'created',
  'og:article:published_time',
  'bt:pubdate',
  'displaydate',
  'rnews:datepublished',
  'citation_publication_date',
  'citation_date',
];
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'revised',
  'article:modified',
  'og:modified_time',
];
const NOT_THIS_ARTICLE =
  'aside, footer, nav, [class*="related" i], [class*="comment" i], [class*="sidebar" i], [class*="teaser" i], [class*="recommend" i], [id*="comment" i]';
const DATE_CLASS =
  '[itemprop~="datePublished"], [class*="publish" i], [class*="dateline" i], [class*="timestamp" i], [class*="date" i], [class*="datum" i], [class*="fecha" i], [class*="tarih" i], [class*="posted" i], [class*="byline" i], [class*="meta" i]';
const URL_DATE =
  /\/(20\d\d|19\d\d)(?:\/|-(?=\d\d))(1[0-2]|0?[1-9](?!\d)|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[/-](0?[1-9]|[12]\d|3[01])(?!\d))?/i;
const MONTH_NAMES = 'janfebmaraprmayjunjulaugsepoctnovdec';
/** Code units of a date with its day's name and hour. */
const MAX_DATE = 30;
/** Code units of an element that says when, white space in between counted. */
const MAX_DATE_TEXT = 400;
/** Elements looked at for a visible date. */
const MAX_ELEMENTS = 40;

/** Reads both times from the best source that has them: structured data, meta, microdata, time elements, the address, visible text. */
export function readTimes(facts: PageFacts): ArticleTimes {
  const { article } = facts;
  const structured = article && parsed(textOf(own(article, 'datePublished')) ?? textOf(own(article, 'dateCreated')), 'json-ld');
  const meta = firstMeta(facts, PUBLISHED_META);
  const published = confirmed(structured, meta, facts) ?? fromItemprop(facts) ?? fromNodes(facts);
  const modified = (article && parsed(textOf(own(article, 'dateModified')), 'json-ld')) ?? firstMeta(facts, MODIFIED_META);
  if (published) return { published: inShownZone(finer(published, facts), () => shownDay(facts, modified)), modified };
  const address = fromAddress(facts.url);
  const visible = fromTitle(facts) ?? fromTimeElement(facts) ?? fromVisibleText(facts) ?? fromAnyText(facts, address);
  const best = visible && address && isCoarser(address, visible) ? visible : address?.precision === 'day' ? address : (visible ?? address);
  return { published: best ?? modified ?? fromPicture(facts), modified };
}

/** Structured data's time, or that of the meta elements where the two name different days and the page shows the latter; a live blog shows its last change. */
function confirmed(structured: PublicationTime | null, meta: PublicationTime | null, facts: PageFacts): PublicationTime | null {
  if (!structured || !meta || dayOf(structured) === dayOf(meta)) return structured ?? meta;
  if (facts.article && typesOf(facts.article).includes('LiveBlogPosting')) return structured;
  const shown = fromTimeElement(facts) ?? fromVisibleText(facts);
  return shown && dayOf(shown) === dayOf(meta) ? meta : structured;
}

/** The date that stands below the headline, where it is not the day of the last change. */
function shownDay(facts: PageFacts, modified: PublicationTime | null): PublicationTime | null {
  const language = languageOf(facts.document);
  for (const line of linesBelow(facts)) {
    const date = readLocalDate(line, language);
    if (date) return modified && dayOf(modified) === dayOf(date) ? null : date;
  }
  return null;
}

const dayOf = ({ value }: PublicationTime) => value.slice(0, 10);

/** The day in the address of the page's picture: systems file what they publish by its day. */
function fromPicture({ meta }: PageFacts): PublicationTime | null {
  const time = fromAddress(meta.first('og:image', 'twitter:image') ?? '');
  return time?.precision === 'day' ? time : null;
}

function parsed(value: string | null, source: FieldSource): PublicationTime | null {
  return value ? (readPublishedTime(value, source) ?? readDateLine(value, source)?.time ?? null) : null;
}

function firstMeta({ meta }: PageFacts, keys: readonly string[]): PublicationTime | null {
  for (const key of keys) {
    for (const value of meta.all(key)) {
      const time = parsed(value, 'meta');
      if (time && time.precision !== 'year') return time;
    }
  }
  return null;
}

/** Structured data of other types that date the page itself. */
function fromNodes({ nodes }: PageFacts): PublicationTime | null {
  const times = nodes.flatMap((node) => parsed(textOf(own(node, 'datePublished')), 'json-ld') ?? []);
  return times.length === 1 ? (times[0] ?? null) : null;
}

function fromItemprop({ document }: PageFacts): PublicationTime | null {
  const element = document.querySelector('[itemprop~="datePublished"]');
  return element ? parsed(element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent, 'microdata') : null;
}

/** A date that is a whole part of the page's title: "Crane falls | Gazette | 28.04.2023". */
function fromTitle({ document }: PageFacts): PublicationTime | null {
  const parts = document.title.split(/\s[|\u2013\u2014-]\s/).slice(1);
  return (
    parts.map((part) => (part.length <= MAX_DATE ? readLocalDate(part, languageOf(document)) : null)).find((date) => date !== null) ?? null
  );
}

const languageOf = (document: Document) => document.documentElement?.getAttribute('lang') ?? '';

const fromTimeElement = onceAPage(({ document, heading }): PublicationTime | null => {
  const elements = [...document.querySelectorAll('time, abbr.published, [pubdate]')].slice(0, MAX_ELEMENTS);
  const own = elements.filter((element) => isOwnPart(element, NOT_THIS_ARTICLE, heading));
  for (const element of own) {
    const text = element.textContent ?? '';
    const time =
      parsed(element.getAttribute('datetime') ?? element.getAttribute('title'), 'time-element') ?? readLocalDate(text, '', 'time-element');
    if (time && time.precision !== 'year') return time;
  }
  return null;
});

/** Dates in the words of the page's language: near the headline first, then where classes speak of dates. */
const fromVisibleText = onceAPage((facts): PublicationTime | null => {
  const { document, heading } = facts;
  for (const line of [...linesBelow(facts), ...linesAbove(heading)]) {
    const date = readLocalDate(line, languageOf(document));
    if (date) return date;
  }
  const elements = [...document.querySelectorAll(DATE_CLASS)]
    .filter((element) => isOwnPart(element, NOT_THIS_ARTICLE, heading))
    .slice(0, MAX_ELEMENTS);
  for (const element of elements) {
    if ((element.textContent ?? '').trim().length > MAX_DATE_TEXT) continue;
    // Calendar sheets set day, month and year apart by elements alone.
    const date = readLocalDate(brokenText(element), languageOf(document));
    if (date) return date;
  }
  return null;
});

/** Text nodes looked at for a date that nothing marks. */
const MAX_TEXT_NODES = 1500;

/** The first date in a short text of the page that does not contradict the address; the last resort. */
function fromAnyText({ document }: PageFacts, address: PublicationTime | null): PublicationTime | null {
  if (!document.body) return null;
  const walker = document.createTreeWalker(document.body, 4);
  const language = languageOf(document);
  for (let seen = 0; seen < MAX_TEXT_NODES && walker.nextNode(); seen++) {
    const text = walker.currentNode.nodeValue ?? '';
    if (text.length > 200 || text.length < 8 || !/\d/.test(text)) continue;
    const date = readLocalDate(text, language);
    if (
      date &&
      (!address || date.value.startsWith(address.value)) &&
      !walker.currentNode.parentElement?.closest(`${NOT_THIS_ARTICLE}, script, style`)
    )
      return date;
  }
  return null;
}

function fromAddress(url: string): PublicationTime | null {
  const match = URL_DATE.exec(url.replace(/^https?:\/\/[^/]*/, ''));
  if (!match) return null;
  const [, year = '', month = '', day] = match;
  const named = MONTH_NAMES.indexOf(month.toLowerCase());
  const number = /^\d/.test(month) ? month : String(named / 3 + 1);
  return readPublishedTime([year, number.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-'), 'url');
}

/** A day in structured data and the same day with its hour elsewhere: the finer of the two. */
function finer(time: PublicationTime, facts: PageFacts): PublicationTime {
  if (time.precision === 'minute') return time;
  const other = firstMeta(facts, PUBLISHED_META) ?? fromTimeElement(facts);
  return other && isCoarser(time, other) && other.value.startsWith(time.value) ? other : time;
}

const ORDER = ['year', 'month', 'day', 'minute'];

const isCoarser = (a: PublicationTime, b: PublicationTime) => ORDER.indexOf(a.precision) < ORDER.indexOf(b.precision);
