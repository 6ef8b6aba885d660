import { agencyOf, agencyOfLine } from '../../core/analyse/agency';
import { personIn, readCreditLine } from '../../core/analyse/credit-line';
import { NOT_A_PERSON } from '../../core/languages/en/credits';
import type { FieldSource } from '../../core/model/article';
import { hostOf } from '../../core/outlets/host-of';
import { registrableDomain } from '../../core/outlets/registrable-domain';
import { initialsOf } from '../../core/text/letters';
import { isNode, type JsonLdNode, listOf, own, textOf, typesOf } from './json-ld';
import type { PageFacts } from './page-facts';
import { plainText } from './plain-text';
import { OPENING_ARTICLE, siteNamesOf } from './site-names';
import { squash } from './squash';
import { openedLine, unmarkedCredits } from './unmarked-credits';
import { type Credit, visibleCredits } from './visible-credits';

/** Who wrote the article, as persons, and the news agency that is credited beside or instead of them (null for none). */
export interface Byline {
  readonly persons: readonly string[];
  readonly agency: string | null;
  /** The desk, agency or outlet that the page credits instead of persons or beside them, as printed; null where it credits none. */
  readonly credit: string | null;
  /** Where the persons were found; null for none. */
  readonly source: FieldSource | null;
}

/** Most persons taken from one page: longer lists are the outlet's staff. */
const MAX_PERSONS = 12;
/** Longest credit that is kept as printed. */
const MAX_CREDIT = 60;
/** Keys of meta elements that name writers, whatever system wrote the page: "author", "dc.creator", "ArticleAuthor", "article:author_name". */
const META_KEY = /^(?!twitter|og:|its_|book)(?:[a-z]+[.:_-])*(?:article|content)?[_-]?(?:authors?|creator|byline|byl)(?:[_-]?names?)?$/;
/** A family name of one word, a comma, and one given name with initials. */
const INVERTED = /^([^\s,;]+), ([^\s,;]+(?: [^\s,;]\.?)*)$/;
/** Most persons of a visible byline that is believed to be fuller than the structured one: longer ones are lists of staff. */
const MAX_FULLER = 5;

/** Reads the byline from structured data, then meta elements, then the visible line. All fields are empty where the page names nobody. */
export function readByline(facts: PageFacts): Byline {
  const named: Credit[] = [];
  let likeSite: Byline | null = null;
  for (const { read, source } of READERS) {
    const credits = read(facts);
    named.push(...credits);
    const found = personsIn(credits, facts);
    if (found.length === 0) continue;
    const persons = source === 'text' ? found : fullerOf(found, facts);
    const credit = besideOf(named, facts) ?? likeSite?.persons[0] ?? null;
    const byline: Byline = { persons, agency: agencyIn(named), credit, source };
    if (!isSiteItself(persons, facts)) return byline;
    likeSite ??= byline;
  }
  if (likeSite) return likeSite;
  return { persons: [], agency: agencyIn(named), credit: named.find((each) => isCredit(each, facts))?.text ?? null, source: null };
}

/**
 * Whether the only name is the site's or has the address's letters as initials: an outlet with a name of two words, or a person's own site.
 * Anybody else whom the page names goes before it.
 */
function isSiteItself([name = '', ...others]: readonly string[], facts: PageFacts): boolean {
  if (others.length > 0) return false;
  const squashed = squash(name);
  if (siteNamesOf(facts).some((site) => squash(site).includes(squashed))) return true;
  const [label = ''] = (registrableDomain(hostOf(facts.url)) ?? '').split('.');
  return label.length === name.split(' ').length && squash(initialsOf(name)) === label;
}

/** Whether a name is surely the outlet's: it is the site's whole name and stands beside persons or begins with an article, or all names are parts of it. */
function isOutlet(name: string, others: readonly string[], facts: PageFacts): boolean {
  if (others.length < 2 && !OPENING_ARTICLE.test(name)) return false;
  return siteNamesOf(facts).some((site) => {
    const squashed = squash(site);
    return squashed === squash(name) || (others.length > 1 && others.every((other) => squashed.includes(squash(other))));
  });
}

function agencyIn(credits: readonly Credit[]): string | null {
  for (const { text } of credits) {
    const agency = agencyOfLine(text) ?? readCreditLine(text).agency;
    if (agency) return agency;
  }
  return null;
}

function openedCredits(facts: PageFacts): Credit[] {
  const text = openedLine(facts);
  return text === null ? [] : [{ text, isPerson: false }];
}

const READERS: readonly { readonly read: (facts: PageFacts) => readonly Credit[]; readonly source: FieldSource }[] = [
  { read: structuredCredits, source: 'json-ld' },
  { read: metaCredits, source: 'meta' },
  { read: openedCredits, source: 'text' },
  { read: visibleCredits, source: 'text' },
  { read: unmarkedCredits, source: 'text' },
];

/** What systems write where they have no name. */
const NO_CREDIT = /^(?:\d+|undefined|null|none|n\/a|admin|administrator)$/i;

const isCredit = ({ text }: Credit, { url }: PageFacts) => text.length <= MAX_CREDIT && !NO_CREDIT.test(text) && text !== url;

/** The desk or outlet that structured data names as a further author; null for none. */
function besideOf(credits: readonly Credit[], facts: PageFacts): string | null {
  const other = credits.find((each) => each.isOrganisation && isCredit(each, facts) && personsOf(each, facts).length === 0);
  return other && agencyOf(other.text) === null ? other.text : null;
}

function personsIn(credits: readonly Credit[], facts: PageFacts): readonly string[] {
  const names = [...new Set(credits.flatMap((each) => personsOf(each, facts)))];
  return names.filter((name) => !isOutlet(name, names, facts)).slice(0, MAX_PERSONS);
}

/** The visible byline where it names the same persons and more: systems often declare one of several writers. */
function fullerOf(persons: readonly string[], facts: PageFacts): readonly string[] {
  for (const read of [openedCredits, visibleCredits]) {
    const shown = personsIn(read(facts), facts);
    const names = new Set(shown.map(squash));
    if (shown.length > persons.length && shown.length <= MAX_FULLER && persons.every((person) => names.has(squash(person)))) return shown;
  }
  return persons;
}

/** Persons of a credit. A name that its source calls a person's may be of one word; the site's own name never is one, nor what it calls an organisation. */
function personsOf({ text, isPerson, isOrganisation }: Credit, { meta, url }: PageFacts): readonly string[] {
  if (isOrganisation && !isPerson) return [];
  const { persons } = readCreditLine(text);
  if (persons.length > 0 || !isPerson) return persons;
  const site = squash(meta.first('og:site_name') ?? '');
  const host = squash(hostOf(url));
  const names = text.split(/\s*[,;|&]\s*/);
  const areNames = names.every((name) => {
    const squashed = squash(name);
    const isSite = squashed === '' || (site !== '' && (site.includes(squashed) || squashed.includes(site))) || host.includes(squashed);
    return !isSite && name.length <= 40 && name.split(' ').length <= 4 && !NOT_A_NAME.test(name) && agencyOf(name) === null;
  });
  return areNames ? names : [];
}

const NOT_A_NAME = new RegExp(`${NOT_A_PERSON.source}|[@/\\d.]`, 'i');

function structuredCredits({ article, nodes }: PageFacts): Credit[] {
  if (!article) return [];
  return [...listOf(own(article, 'author')), ...listOf(own(article, 'creator'))].flatMap((author) => {
    if (typeof author === 'string') return creditsOf(author, false);
    if (!isNode(author)) return [];
    const named = own(author, 'name') === undefined ? referred(author, nodes) : author;
    const types = typesOf(named);
    const parts = [textOf(own(named, 'givenName')), textOf(own(named, 'familyName'))].filter((part) => part !== null);
    const names = listOf(own(named, 'name') ?? (parts.length > 0 ? parts.join(' ') : null));
    const isOrganisation = types.some((type) => type.endsWith('Organization'));
    return names.flatMap((name) => creditsOf(textOf(name), types.includes('Person')).map((credit) => ({ ...credit, isOrganisation })));
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
  return meta.matching(META_KEY).flatMap((value) => creditsOf(uninverted(value), false));
}

/** "Roe, Jane A." as "Jane A. Roe", the catalogues' way; any other value as it is. */
function uninverted(value: string): string {
  const [, family = '', given = ''] = INVERTED.exec(value.trim()) ?? [];
  const name = `${given} ${family}`;
  return family !== '' && personIn(name) === name ? name : value;
}
