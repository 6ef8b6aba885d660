import type { Quote, Speaker } from '../model/analysis';
import { foldText } from '../text/normalise';
import type { Entity } from './quotes/people';
import type { Reading } from './quotes/reading';
import type { RolePhrase } from './quotes/roles';

/** A person as the search for roles left it. */
export interface NamedVoice {
  readonly id: string;
  readonly entity: Entity;
}

/** Longest role in words; longer ones are clauses. */
const MAX_ROLE_WORDS = 12;

/** The ids of named persons and institutions: their names in folded words, numbered where two share one. */
export function identify(entities: readonly Entity[]): ReadonlyMap<Entity, string> {
  const ids = new Map<Entity, string>();
  const used = new Set<string>();
  for (const entity of entities) {
    const slug =
      foldText(entity.name)
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-+|-+$/g, '') || 'speaker';
    let id = slug;
    for (let i = 2; used.has(id); i++) id = `${slug}-${i}`;
    used.add(id);
    ids.set(entity, id);
  }
  return ids;
}

/** The speakers of the quotations, in the order in which they are first named. Empty where nobody named speaks. */
export function listSpeakers(
  reading: Reading,
  quotes: readonly Quote[],
  cast: { readonly ids: ReadonlyMap<Entity, string>; readonly roles: ReadonlyMap<Entity, readonly RolePhrase[]> },
): Speaker[] {
  const counts = new Map<string, number>();
  for (const { speaker } of quotes) if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const speakers: Speaker[] = [];
  for (const [entity, id] of cast.ids) {
    const count = counts.get(id) ?? 0;
    if (count === 0) continue;
    const forms = [...new Set([...entity.mentions.map(({ name }) => name), entity.name])];
    speakers.push({
      id,
      name: entity.name,
      forms,
      role: roleOf(reading, cast.roles.get(entity) ?? []),
      type: entity.isInstitution ? 'institution' : 'person',
      gender: entity.isInstitution ? null : entity.toldGender,
      quotes: count,
    });
  }
  return speakers;
}

/** The fullest role the article gives, in its own words: of the longest ones the first. */
function roleOf({ text }: Reading, phrases: readonly RolePhrase[]): string | null {
  let best: string | null = null;
  let length = 0;
  for (const phrase of phrases) {
    if (phrase.words.size > MAX_ROLE_WORDS || phrase.words.size <= length) continue;
    length = phrase.words.size;
    best = text.slice(phrase.start, phrase.end).replace(/\s+/g, ' ');
  }
  return best;
}
