import type { Gender } from '../../languages/quote-words';
import type { NameMention } from './names';
import type { Reading } from './reading';

/** Names of more words are hardly a person's, so that their first word is no given name. */
const MAX_PERSON_WORDS = 3;

/** Everything the article says under names that are one: a person, or an institution. */
export interface Entity {
  readonly index: number;
  readonly mentions: NameMention[];
  /** The fullest name in folded words. */
  parts: readonly string[];
  name: string;
  gender: Gender;
  isInstitution: boolean;
}

/** Who is named in an article. `of` gives a name mention's entity by the mention's first word. */
export interface People {
  readonly entities: readonly Entity[];
  readonly of: ReadonlyMap<number, Entity>;
}

/** Joins the names of one person or institution: by family name, unless given names contradict each other. */
export function joinNames(reading: Reading, names: readonly NameMention[]): People {
  const entities: Entity[] = [];
  const byLast = new Map<string, Entity[]>();
  const byGiven = new Map<string, Entity[]>();
  const joined: Joined = { entities, byLast, byGiven };
  const of = new Map<number, Entity>();
  // Full names first, so that a bare family name before them finds its bearer.
  for (const name of names.filter(({ parts }) => parts.length > 1)) {
    of.set(name.first, placeFull(joined, name));
  }
  let before: Entity | null = null;
  for (const name of names) {
    const entity: Entity = of.get(name.first) ?? placeBare(joined, name, before);
    of.set(name.first, entity);
    if (name.parts.length > 1) before = entity;
  }
  for (const name of names) of.get(name.first)?.mentions.push(name);
  for (const entity of entities) describe(reading, entity);
  return { entities, of };
}

interface Joined {
  readonly entities: Entity[];
  readonly byLast: Map<string, Entity[]>;
  readonly byGiven: Map<string, Entity[]>;
}

function placeFull(joined: Joined, name: NameMention): Entity {
  const last = name.parts.at(-1) ?? '';
  const known = (joined.byLast.get(last) ?? []).find((entity) => isSameName(entity.parts, name.parts));
  if (!known) return add(joined, name);
  if (name.parts.length > known.parts.length) known.parts = name.parts;
  return known;
}

/** A bare family name goes to the bearer named last before it, else to the only or the first one; a bare given name to its bearer. */
function placeBare(joined: Joined, name: NameMention, before: Entity | null): Entity {
  const word = name.parts[0] ?? '';
  const bearers = joined.byLast.get(word) ?? [];
  const fitting = bearers.filter((entity) => !(name.gender && entity.gender && name.gender !== entity.gender));
  if (fitting.length > 0) return (before && fitting.includes(before) ? before : fitting[0]) ?? add(joined, name);
  const givens = joined.byGiven.get(word) ?? [];
  return givens.length === 1 && givens[0] && name.titles.length === 0 ? givens[0] : add(joined, name);
}

function add({ entities, byLast, byGiven }: Joined, name: NameMention): Entity {
  const { parts, gender } = name;
  const entity: Entity = { index: entities.length, mentions: [], parts, name: name.name, gender, isInstitution: false };
  entities.push(entity);
  file(byLast, parts.at(-1) ?? '', entity);
  if (parts.length > 1 && parts.length <= MAX_PERSON_WORDS) file(byGiven, parts[0] ?? '', entity);
  return entity;
}

function file(index: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = index.get(key);
  if (list) list.push(entity);
  else index.set(key, [entity]);
}

/** Two full names with one family name: the given names must be equal, or one an initial or the start of the other. */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [x = '', y = ''] = [a[0], b[0]];
  if (x === y || a.slice(0, -1).includes(y) || b.slice(0, -1).includes(x)) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return (short.length === 1 || short.length >= 3) && long.startsWith(short);
}

function describe(reading: Reading, entity: Entity): void {
  const { lexicon, text, words } = reading;
  let best = entity.mentions[0];
  for (const mention of entity.mentions) {
    if (mention.parts.length > (best?.parts.length ?? 0) && !isShouted(mention.name)) best = mention;
    entity.gender ??= mention.gender;
  }
  if (best) entity.name = best.name;
  const last = entity.parts.at(-1) ?? '';
  const hasPersonSign = entity.mentions.some(({ titles }) => titles.length > 0) || lexicon.givenNames.has(entity.parts[0] ?? '');
  const afterArticle = entity.mentions.filter(
    ({ first }) => words[first - 1]?.folded === 'the' && text.slice(words[first - 1]?.end, words[first]?.start) === ' ',
  ).length;
  const isAcronym = /^(?:\p{Lu}\.?){2,6}$/u.test(entity.name);
  entity.isInstitution =
    lexicon.institutions.has(last) ||
    entity.parts.some((part) => lexicon.institutionNames.has(part) && part.length > 2) ||
    (!hasPersonSign &&
      (isAcronym ||
        afterArticle * 2 > entity.mentions.length ||
        (entity.parts.length > 1 && entity.parts.some((part) => lexicon.institutions.has(part)))));
}

const isShouted = (name: string) => name.length > 4 && name === name.toUpperCase();
