import { isNameSuffix, isRoleLink, stripArticle } from '../languages';
import type { Speaker } from '../model/analysis';
import { foldText } from '../text/normalise';

/** Letters that transliterations render differently, folded to one: Zelensky, Zelenskyy, Zelenskiy. */
const TRANSLITERATIONS: readonly (readonly [RegExp, string])[] = [
  [/(?:iy|yy|ii|yi|ij|y|i)$/, 'y'],
  [/[yj]/g, 'i'],
  [/kh/g, 'h'],
  [/ck|q/g, 'k'],
  [/w/g, 'v'],
  [/ph/g, 'f'],
  [/(.)\1+/g, '$1'],
];

/** Shortest given name that may stand for a longer one ("Vlad" for "Vladimir"). */
const SHORTEST_CUT = 3;
/** Letters of a word that makes two roles one; shorter ones only link ("of", "for"). */
const SHORTEST_ROLE = 4;

/**
 * Whether two speakers of different reports are one. Family names must agree up to transliteration; given names must not
 * contradict, nor genders; where only one is called "Jr", the roles must agree. Meant for reports of one story, where a bare family name is
 * the same person's.
 */
export function isSamePerson(a: Speaker, b: Speaker): boolean {
  if (a.type !== b.type) return false;
  if (a.type === 'institution') return nameKey(a.name) === nameKey(b.name);
  if (a.gender && b.gender && a.gender !== b.gender) return false;
  const [first, second] = [readName(a.name), readName(b.name)];
  if (familyKey(first.parts) !== familyKey(second.parts)) return false;
  const given = first.parts.slice(0, -1);
  const otherGiven = second.parts.slice(0, -1);
  if (given.length === 0 || otherGiven.length === 0) return true;
  return given.some((x) => otherGiven.some((y) => isSameGivenName(x, y))) && (first.suffix === second.suffix || shareRole(a, b));
}

/** Whether two speakers are given one role, in part at least ("Justice", "Supreme Court justice"). False where either has none. */
export function shareRole(a: Speaker, b: Speaker): boolean {
  const words = new Set(headOf(a.role));
  return headOf(b.role).some((word) => word.length >= SHORTEST_ROLE && words.has(word));
}

/** The folded words of a role up to its first link: "daughter" of "daughter of the President". */
function headOf(role: string | null): string[] {
  const words = partsOf(role ?? '');
  const link = words.findIndex(isRoleLink);
  return link < 0 ? words : words.slice(0, link);
}

/**
 * Whether two persons of one report bear one full name in two spellings, as where an article writes "Zelensky" and an embedded post's author
 * signs as "Zelenskyy". A report that gives two different names means two persons, so nothing less will do.
 */
export function isSameSpelledApart(a: Speaker, b: Speaker): boolean {
  const [first, second] = [readName(a.name).parts, readName(b.name).parts];
  return (
    first.length > 1 &&
    first.length === second.length &&
    isSamePerson(a, b) &&
    first.every((part, i) => romanise(part) === romanise(second[i] ?? ''))
  );
}

/** The folded parts of a name, and what tells it from the same name of another ("jr"). */
function readName(name: string): { readonly parts: readonly string[]; readonly suffix: string | null } {
  const parts = partsOf(name);
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && isNameSuffix(last) ? { parts: parts.slice(0, -1), suffix: last } : { parts, suffix: null };
}

const nameKey = (name: string) =>
  stripArticle(foldText(name))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const partsOf = (name: string) =>
  nameKey(name)
    .split(' ')
    .filter((part) => part.length > 0);
const romanise = (part: string) => TRANSLITERATIONS.reduce((text, [pattern, letter]) => text.replace(pattern, letter), part);
const familyKey = (parts: readonly string[]) => romanise(parts.at(-1) ?? '');

function isSameGivenName(a: string, b: string): boolean {
  const x = romanise(a);
  const y = romanise(b);
  if (x === y) return true;
  const [shorter, longer] = x.length < y.length ? [x, y] : [y, x];
  if (shorter.length === 1) return longer.startsWith(shorter);
  return shorter.length >= SHORTEST_CUT && longer.startsWith(shorter);
}
