import type { Gender } from '../../languages/quote-words';
import { isInstitution } from './institutions';
import type { NameMention } from './names';
import type { Reading } from './reading';
import type { Spelling } from './spelling';

/** Names of more words are hardly a person's, so that their first word is no given name. */
const MAX_PERSON_WORDS = 3;

/**
 * Bare family names after which one is a bearer's own, so that relatives named in passing do not take it over. With 2 the speaker behind a
 * pronoun or a bare name is right in 87.2 % of polnear.dev, without in 82.4 %, with 3 in 83.1 %; the other sets stay as they are.
 */
const OWN_BARE_NAMES = 2;

/** How many words from a name a word of kinship still is the name's. */
const KIN_REACH = 4;

/** Everything the article says under names that are one: a person, or an institution. */
export interface Entity {
  readonly index: number;
  readonly mentions: NameMention[];
  /** The fullest name in folded words. */
  parts: readonly string[];
  /** "jr": another bearer of the full name than the one without it. */
  readonly suffix: string | null;
  name: string;
  gender: Gender;
  /** The gender that a title or a given name tells; `gender` may be guessed by a pronoun. */
  toldGender: Gender;
  isInstitution: boolean;
}

/** Who is named in an article. `of` gives a name mention's entity by the mention's first word. */
export interface People {
  readonly entities: readonly Entity[];
  readonly of: ReadonlyMap<number, Entity>;
  /** The name mentions by their first words. */
  readonly mentionAt: ReadonlyMap<number, NameMention>;
}

/** Joins the names of one person or institution: by family name, unless given names contradict each other. */
export function joinNames(reading: Reading, names: readonly NameMention[], { small }: Spelling): People {
  const entities: Entity[] = [];
  const byLast = new Map<string, Entity[]>();
  const byGiven = new Map<string, Entity[]>();
  const joined: Joined = { entities, byLast, byGiven, bareNames: new Map(), introduced: new Set() };
  const of = new Map<number, Entity>();
  // Full names first, so that a bare family name before them finds its bearer.
  const relatives = new Set<Entity>();
  for (const name of names.filter(({ parts }) => parts.length > 1)) {
    const entity = placeFull(joined, name);
    of.set(name.first, entity);
    if (name.suffix !== null || isBesideKin(reading, name)) relatives.add(entity);
  }
  let before: Entity | null = null;
  for (const name of names) {
    const entity: Entity = of.get(name.first) ?? placeBare(reading, joined, { name, before, relatives });
    of.set(name.first, entity);
    if (name.shortForm && !byLast.has(name.shortForm)) file(byLast, name.shortForm, entity);
    if (name.parts.length === 1) continue;
    before = entity;
    joined.introduced.add(entity);
  }
  for (const name of names) of.get(name.first)?.mentions.push(name);
  for (const entity of entities) describe(reading, entity, small);
  return { entities, of, mentionAt: new Map(names.map((name) => [name.first, name])) };
}

interface Joined {
  readonly entities: Entity[];
  readonly byLast: Map<string, Entity[]>;
  readonly byGiven: Map<string, Entity[]>;
  /** How often each has been named by the family name alone. */
  readonly bareNames: Map<Entity, number>;
  /** Those whose full name has been read so far. */
  readonly introduced: Set<Entity>;
}

function placeFull(joined: Joined, name: NameMention): Entity {
  const last = name.parts.at(-1) ?? '';
  const known = (joined.byLast.get(last) ?? []).find((entity) => entity.suffix === name.suffix && isSameName(entity.parts, name.parts));
  if (!known) return add(joined, name);
  if (name.parts.length > known.parts.length) known.parts = name.parts;
  return known;
}

/** A bare family name goes to a bearer of it; a bare given name to its bearer. */
function placeBare(
  reading: Reading,
  joined: Joined,
  { name, before, relatives }: { name: NameMention; before: Entity | null; relatives: ReadonlySet<Entity> },
): Entity {
  const { lexicon } = reading;
  const word = name.parts[0] ?? '';
  const bearers = joined.byLast.get(word) ?? [];
  const fitting = bearers.filter((entity) => !(name.gender && entity.gender && name.gender !== entity.gender));
  if (isFamous(reading, joined, { name, bearers: fitting, relatives })) {
    const famous = add(joined, name);
    joined.bareNames.set(famous, OWN_BARE_NAMES);
    return famous;
  }
  const bearer = chooseBearer(joined, fitting, before);
  if (bearer) {
    joined.bareNames.set(bearer, (joined.bareNames.get(bearer) ?? 0) + 1);
    return bearer;
  }
  const givens = joined.byGiven.get(word) ?? [];
  const isGivenName = name.titles.every((title) => lexicon.givenNameTitles.has(title));
  return givens.length === 1 && givens[0] && isGivenName ? givens[0] : add(joined, name);
}

/**
 * "President Roe ... his sister, Lena Roe": who stands with an office and no given name before any bearer of the family name is introduced needs
 * no introduction, and is none of them where they are introduced as relatives.
 */
function isFamous(
  { lexicon }: Reading,
  { introduced }: Joined,
  { name, bearers, relatives }: { name: NameMention; bearers: readonly Entity[]; relatives: ReadonlySet<Entity> },
): boolean {
  const hasOffice = name.titles.some((title) => !lexicon.courtesies.has(title) && !lexicon.givenNameTitles.has(title));
  return hasOffice && bearers.length > 0 && bearers.every((entity) => relatives.has(entity) && !introduced.has(entity));
}

/** "his daughter Lena Roe", "Lena Roe, the president's sister". */
function isBesideKin({ words, lexicon }: Reading, { first, last, titleStart }: NameMention): boolean {
  const near = [...words.slice(Math.max(0, titleStart - KIN_REACH), titleStart), ...words.slice(last + 1, last + 1 + KIN_REACH)];
  return near.some(({ folded, sentence }) => lexicon.kin.has(folded) && sentence === words[first]?.sentence);
}

/** Whose the bare name has become in this article, else the bearer named last before it, else the only or the first one. */
function chooseBearer({ bareNames }: Joined, bearers: readonly Entity[], before: Entity | null): Entity | undefined {
  const timesOf = (entity: Entity | undefined) => (entity ? (bareNames.get(entity) ?? 0) : 0);
  const owner = bearers.reduce<Entity | undefined>((most, entity) => (timesOf(entity) > timesOf(most) ? entity : most), bearers[0]);
  if (timesOf(owner) >= OWN_BARE_NAMES) return owner;
  return before && bearers.includes(before) ? before : bearers[0];
}

function add({ entities, byLast, byGiven }: Joined, name: NameMention): Entity {
  const { parts, suffix, gender } = name;
  const entity: Entity = {
    index: entities.length,
    mentions: [],
    parts,
    suffix,
    name: name.name,
    gender,
    toldGender: gender,
    isInstitution: false,
  };
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

function describe(reading: Reading, entity: Entity, small: ReadonlySet<string>): void {
  let best = entity.mentions[0];
  for (const mention of entity.mentions) {
    const isFuller =
      mention.parts.length > (best?.parts.length ?? 0) ? !opensWithMore(reading, mention, best) : opensWithMore(reading, best, mention);
    if (isFuller && !isShouted(mention.name)) best = mention;
    entity.gender ??= mention.gender;
  }
  entity.toldGender = entity.gender;
  if (best) entity.name = best.name;
  entity.isInstitution = isInstitution(reading, entity, small);
}

/** Whether one name is another with a word before it that is none, as where a sentence opens with what somebody is ("Baker Jack Phillips"). */
function opensWithMore({ lexicon }: Reading, more: NameMention | undefined, name: NameMention | undefined): boolean {
  const [opening = '', given = ''] = more?.parts ?? [];
  return (
    more !== undefined &&
    name !== undefined &&
    name.parts.length > 1 &&
    more.parts.slice(1).join(' ') === name.parts.join(' ') &&
    lexicon.givenNames.has(given) &&
    !lexicon.givenNames.has(opening)
  );
}

const isShouted = (name: string) => name.length > 4 && name === name.toUpperCase();
