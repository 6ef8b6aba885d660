import {
  ARTICLE_AND_WORD,
  BYLINE_OPENING,
  FOREIGN_DESK,
  NAME_ENDING,
  NAME_SEPARATOR,
  NAME_TITLE,
  NO_PERSON_WORDS,
  NOT_WRITERS,
  ROLE,
  ROLE_AFTER_NAME,
} from '../languages/en/credits';
import { agencyOf } from './agency';

/** Longest byline in code units: nine persons with their roles. */
const MAX_BYLINE = 300;
/** A person's name in words; longer runs of capitals are headings. */
const MAX_NAME_WORDS = 5;

/** Who a line credits. `isOpened` says that the line begins as bylines do ("By"). */
export interface CreditLine {
  readonly persons: readonly string[];
  readonly agency: string | null;
  readonly isOpened: boolean;
  /** True where every part of the line is a person, an agency or a role. */
  readonly isOnlyNames: boolean;
}

const PARTICLE =
  /^(?:d[aeiou]s?|del|dell[ae]|dei|degli|der|den|dos|l[ao]s|bint|ben|van|von|vom|zu|zum|zur|ter|ten|te|la|le|el|al|bin|ibn|abu|y|e|st\.?|af|av|\u2019?t|of)$/;
/** The same twice: classes of all the world's letters are costly to prepare, be it only to be named, and most names need none. */
const BEYOND_ASCII = /[\u0080-\u2018\u201a-\uffff]/;
const PLAIN_NAME_WORD = /^[A-Z][A-Za-z'\u2019.-]*$|^[dlo]['\u2019][A-Z][A-Za-z'\u2019-]*$/;
const nameWord = () => /^[\p{Lu}\p{Lo}][\p{L}\p{M}'\u2019.\u2010-]*$|^(?:d|l|o)['\u2019]\p{Lu}[\p{L}'\u2019-]*$/u;
/** Names that end with an abbreviation keep its full stop. */
const ABBREVIATED = /(?:^|[\s.])(?:[A-Z\u00c0-\u00de]|[JS]r)$/;
/** A credit that stands in brackets. */
const BRACKETS = /^[[(【]\s*|\s*[\])】]$/g;
const SHOUTED_WORD = /[A-Z\u00c0-\u00de]{4}/;
const NOT_IN_NAMES = /[@<>{}[\]#?!:$\u20ac\u00a3%\u201c\u201d"\d]|https?/;

/** Names in scripts without capitals and spaces are one word of two to six signs. */
const MAY_BE_UNSPACED = /[\u1100-\uffff]{2}/;
const unspacedName = () => /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u30fc]{2,6}$/u;
/** "By" in the languages of pages that are read without a language of their own, as a word and as a label. */
const FOREIGN_OPENING =
  /^(?:(?:(?:Veröffentlicht|Geschrieben|Publié|(?:Propos )?[Rr]ecueillis?|Escrito|Scritto|A cura|(?:Eine? )?(?:Gastbeitrag|Gastkommentar|Kommentar|Analyse|Kolumne|Essay|Interview|Reportage|Rezension|Porträt))\s+)?(?:[Vv]on|VON|[Pp]ar|PAR|[Pp]or|[Dd]i|[Dd]a|[Dd]oor|[Aa]v|[Aa]f|[Pp]rzez|Napsala?|Opracowała?|Oprac\.|Oleh)\s+|(?:[Aa]utor(?:in|en|es|e)?|[Aa]uteurs?|[Tt]ext(?:o|es?)?|[Tt]ekst|Interview|[Yy]azan|[Yy]azar|Haber|Muhabir|Szerző|Oleh|Penulis|Автор(?:ы)?|Текст|بقلم|כתב|作者|記者|记者|撰文|文)\s?[:：／/・]\s*|(?:記者|记者|מאת|بقلم)\s+)/;
const LABEL_END = /[:：／/・]\s*$/;

/** Reads a byline or credit ("By Jane Roe and John Doe, Associated Press"). Without persons and agency both are empty. */
export function readCreditLine(line: string): CreditLine {
  const whole = line
    .replace(/[^\S\n]+/g, ' ')
    .replace(BRACKETS, '')
    .trim();
  // Who took the pictures stands behind who wrote.
  const text = (whole.split(NOT_WRITERS)[0] ?? '').replace(/[\s;,|]+$/, '');
  if (whole.length > MAX_BYLINE || text === '') return { persons: [], agency: null, isOpened: false, isOnlyNames: false };
  const opening = BYLINE_OPENING.exec(text)?.[0] ?? foreignOpening(text);
  const persons: string[] = [];
  let agency: string | null = null;
  let isOnlyNames = true;
  for (const part of text.slice(opening.length).split(NAME_SEPARATOR)) {
    if (!part) continue;
    const credited = agencyOf(part);
    const person = credited ? null : personIn(part);
    agency ??= credited;
    if (person && !persons.includes(person)) persons.push(person);
    if (!credited && !(person && person.length > part.replace(NAME_TITLE, '').replace(ROLE_AFTER_NAME, '').length * 0.6) && !isRole(part))
      isOnlyNames = false;
  }
  return { persons, agency, isOpened: opening !== '', isOnlyNames: isOnlyNames && persons.length + (agency ? 1 : 0) > 0 };
}

/** Whether a line begins as bylines do, in any language that is known: what needs no reading of its names. */
export function isOpenedAsByline(line: string): boolean {
  const text = line.replace(/[^\S\n]+/g, ' ').trim();
  return BYLINE_OPENING.test(text) || foreignOpening(text) !== '';
}

/** The person that a part of a byline names, without title and place; null for desks, roles, places and anything else. */
export function personIn(part: string): string | null {
  const text = withoutOpening(part.replace(/\s+/g, ' '));
  const name = (text.split(NAME_ENDING)[0] ?? '')
    .replace(NAME_TITLE, '')
    .replace(MAY_BE_UNSPACED.test(text) ? ROLE_AFTER_NAME : '', '')
    .replace(/[\s.,;:|]+$/, '')
    .trim();
  const restored = text.startsWith(`${name}.`) && ABBREVIATED.test(name) ? `${name}.` : name;
  if (MAY_BE_UNSPACED.test(restored) && unspacedName().test(restored)) return restored;
  const words = restored.split(' ');
  if (words.length < 2 || words.length > MAX_NAME_WORDS || restored.length > 60) return null;
  if (NOT_IN_NAMES.test(restored) || isOfDesk(restored) || ARTICLE_AND_WORD.test(restored)) return null;
  const isName = words.every((word) => isNameWord(word) || PARTICLE.test(word));
  if (!isName || !isNameWord(words.at(-1) ?? '')) return null;
  return isShouted(restored) ? calm(restored) : calmFamily(restored);
}

/** A byline's text without the words or the label that opened it; the text itself where nothing did. */
export function withoutOpening(text: string): string {
  const opened = text.replace(BYLINE_OPENING, '');
  return opened.slice(foreignOpening(opened).length).trim();
}

const isNameWord = (word: string) => (BEYOND_ASCII.test(word) ? nameWord() : PLAIN_NAME_WORD).test(word);

/** The opening of a byline in another language, a label or a word with a capital after it; empty where there is none. */
function foreignOpening(text: string): string {
  const opening = FOREIGN_OPENING.exec(text)?.[0] ?? '';
  if (LABEL_END.test(opening)) return opening;
  const next = text.charAt(opening.length);
  return opening !== '' && (/[A-Z]/.test(next) || /^[\p{Lu}\p{Lo}]/u.test(text.slice(opening.length))) ? opening : '';
}

function isOfDesk(name: string): boolean {
  const words = name.toLowerCase().split(/[^a-z0-9_]+/);
  return words.some((word) => NO_PERSON_WORDS.has(word)) || (BEYOND_ASCII.test(name) && FOREIGN_DESK.test(name));
}

const isRole = (part: string) => part.split(' ').length <= 6 && ROLE.test(part);

const isShouted = (name: string) => name === name.toUpperCase() && name.length > 5;

/** A family name in capitals beside a given name without ("Jeanne MARTIN"); shorter runs are initials. */
const calmFamily = (name: string) =>
  SHOUTED_WORD.test(name) ? name.replace(/(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu, (word) => calm(word)) : name;

const calm = (name: string) => name.replace(/\p{L}+/gu, (word) => (word.length > 1 ? word.charAt(0) + word.slice(1).toLowerCase() : word));
