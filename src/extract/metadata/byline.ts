import { agencyOf, agencyOfLine } from '../../core/analyse/agency';
import { personIn, readCreditLine } from '../../core/analyse/credit-line';
import { NOT_A_PERSON } from '../../core/languages/en/credits';
import { isNode, type JsonLdNode, listOf, own, textOf, typesOf } from './json-ld';
import { hostOf } from './outlet';
import type { PageFacts } from './page-facts';
import { plainText } from './plain-text';

/** Who wrote the article, as persons, and the news agency that is credited beside or instead of them (null for none). */
export interface Byline {
  readonly persons: readonly string[];
  readonly agency: string | null;
  /** The desk, agency or outlet that the page credits, as printed, where it names no person; null where it credits nobody. */
  readonly credit: string | null;
}

/** A credit as a source gives it. `isPerson` where the source itself says that this is a person's name. */
interface Credit {
  readonly text: string;
  readonly isPerson: boolean;
}

/** Most persons taken from one page: longer lists are the outlet's staff. */
const MAX_PERSONS = 12;
/** Longest credit that is kept as printed. */
const MAX_CREDIT = 60;
/** Elements of one kind looked at for a visible byline. */
const MAX_ELEMENTS = 8;

const META_KEYS = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'article.author',
  'cxenseparse:author',
  'vr:author',
];
const VISIBLE =
  '[itemprop~="author"], [rel~="author"], [class*="byline" i], [class*="author" i], [data-testid*="byline" i], [data-component*="byline" i]';
const NOT_THIS_ARTICLE =
  'aside, nav, footer, [class*="related" i], [class*="comment" i], [class*="sidebar" i], [class*="teaser" i], [class*="card" i], [class*="recommend" i]';

/** Reads the byline from structured data, then meta elements, then the visible line. All fields are empty where the page names nobody. */
export function readByline(facts: PageFacts): Byline {
  let agency: string | null = null;
  let credit: string | null = null;
  for (const read of [structuredCredits, metaCredits, visibleCredits]) {
    const credits = read(facts);
    for (const { text } of credits) agency ??= agencyOfLine(text) ?? readCreditLine(text).agency;
    credit ??= credits.find(({ text }) => text.length <= MAX_CREDIT)?.text ?? null;
    const persons = [...new Set(credits.flatMap((each) => personsOf(each, facts)))];
    if (persons.length > 0) return { persons: persons.slice(0, MAX_PERSONS), agency, credit: null };
  }
  return { persons: [], agency, credit };
}

/** Persons of a credit. A name that its source calls a person's may be of one word; the site's own name never is one. */
function personsOf({ text, isPerson }: Credit, facts: PageFacts): readonly string[] {
  const { persons } = readCreditLine(text);
  if (persons.length > 0 || !isPerson) return persons;
  const site = squash(facts.meta.first('og:site_name') ?? '');
  const host = squash(hostOf(facts.url));
  return text.split(/\s*[,;|&]\s*/).filter((name) => {
    const squashed = squash(name);
    const isSite = squashed === '' || (site !== '' && (site.includes(squashed) || squashed.includes(site))) || host.includes(squashed);
    return !isSite && name.length <= 40 && name.split(' ').length <= 4 && !NOT_A_NAME.test(name) && agencyOf(name) === null;
  });
}

const NOT_A_NAME = new RegExp(`${NOT_A_PERSON.source}|[@/\\d.]`, 'i');

const squash = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function structuredCredits({ article, nodes }: PageFacts): Credit[] {
  if (!article) return [];
  return [...listOf(own(article, 'author')), ...listOf(own(article, 'creator'))].flatMap((author) => {
    if (typeof author === 'string') return creditsOf(author, false);
    if (!isNode(author)) return [];
    const named = own(author, 'name') === undefined ? referred(author, nodes) : author;
    return listOf(own(named, 'name')).flatMap((name) => creditsOf(textOf(name), typesOf(named).includes('Person')));
  });
}

function creditsOf(value: string | null, isPerson: boolean): Credit[] {
  const text = plainText(value);
  return text === null || /^https?:/.test(text) ? [] : [{ text, isPerson }];
}

function referred(author: JsonLdNode, nodes: readonly JsonLdNode[]): JsonLdNode {
  const id = own(author, '@id');
  return nodes.find((node) => id !== undefined && own(node, '@id') === id && own(node, 'name') !== undefined) ?? author;
}

function metaCredits({ meta }: PageFacts): Credit[] {
  return META_KEYS.flatMap((key) => meta.all(key)).flatMap((value) => creditsOf(value, false));
}

function visibleCredits({ document }: PageFacts): Credit[] {
  const elements = [...document.querySelectorAll(VISIBLE)].filter((element) => !element.closest(NOT_THIS_ARTICLE)).slice(0, MAX_ELEMENTS);
  for (const element of elements) {
    const links = [...element.querySelectorAll('a, [itemprop~="name"]')].flatMap((link) => plainText(link.textContent) ?? []);
    const linked = links.filter((text) => personIn(text) !== null);
    if (linked.length > 0) return linked.map((text) => ({ text, isPerson: false }));
    const text = plainText(element.textContent);
    if (text && text.length < 200 && (readCreditLine(text).persons.length > 0 || agencyOfLine(text) !== null))
      return [{ text, isPerson: false }];
  }
  return [];
}
