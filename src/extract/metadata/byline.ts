import { agencyOf, agencyOfLine } from '../../core/analyse/agency';
import { personIn, readCreditLine } from '../../core/analyse/credit-line';
import { isNode, type JsonLdNode, listOf, own, textOf, typesOf } from './json-ld';
import type { PageFacts } from './page-facts';
import { plainText } from './plain-text';

/** Who wrote the article, as persons, and the news agency that is credited beside or instead of them (null for none). */
export interface Byline {
  readonly persons: readonly string[];
  readonly agency: string | null;
}

/** Most persons taken from one page: longer lists are the outlet's staff. */
const MAX_PERSONS = 12;
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

/** Reads the byline from structured data, then meta elements, then the visible line. Both fields are empty where the page names nobody. */
export function readByline(facts: PageFacts): Byline {
  const found = { persons: [] as string[], agency: null as string | null };
  for (const read of [structuredBylines, metaBylines, visibleBylines]) {
    const lines = read(facts);
    for (const line of lines) found.agency ??= agencyOfLine(line) ?? readCreditLine(line).agency;
    const persons = [...new Set(lines.flatMap((line) => personsOf(line)))];
    if (persons.length > 0) return { persons: persons.slice(0, MAX_PERSONS), agency: found.agency };
  }
  return found;
}

function personsOf(line: string): readonly string[] {
  return readCreditLine(line).persons;
}

function structuredBylines({ article, nodes }: PageFacts): string[] {
  if (!article) return [];
  return [...listOf(own(article, 'author')), ...listOf(own(article, 'creator'))].flatMap((author) => {
    if (typeof author === 'string') return [plainText(author) ?? ''];
    if (!isNode(author)) return [];
    const named = own(author, 'name') === undefined ? referred(author, nodes) : author;
    const names = listOf(own(named, 'name')).flatMap((name) => plainText(textOf(name)) ?? []);
    return typesOf(named).includes('Organization') ? names.filter((name) => agencyOf(name) !== null || personIn(name) !== null) : names;
  });
}

function referred(author: JsonLdNode, nodes: readonly JsonLdNode[]): JsonLdNode {
  const id = own(author, '@id');
  return nodes.find((node) => id !== undefined && own(node, '@id') === id && own(node, 'name') !== undefined) ?? author;
}

function metaBylines({ meta }: PageFacts): string[] {
  return META_KEYS.flatMap((key) => meta.all(key)).flatMap((value) => (/^https?:/.test(value) ? [] : (plainText(value) ?? [])));
}

function visibleBylines({ document }: PageFacts): string[] {
  const elements = [...document.querySelectorAll(VISIBLE)].filter((element) => !element.closest(NOT_THIS_ARTICLE)).slice(0, MAX_ELEMENTS);
  for (const element of elements) {
    const links = [...element.querySelectorAll('a, [itemprop~="name"]')].flatMap((link) => plainText(link.textContent) ?? []);
    const linked = links.filter((text) => personIn(text) !== null);
    if (linked.length > 0) return linked;
    const text = plainText(element.textContent);
    if (text && text.length < 200 && readCreditLine(text).persons.length > 0) return [text];
  }
  return [];
}
