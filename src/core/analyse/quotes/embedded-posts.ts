import type { Span } from '../../model/article';
import { foldText } from '../../text/normalise';
import type { Entity } from './people';
import type { Prepared } from './prepare';
import type { Speech } from './speech';

/** What embedded posts say, as their authors' direct words, in text order; `authors` are those whom the article names nowhere else. */
export interface EmbeddedSpeech {
  readonly speech: readonly Speech[];
  readonly authors: readonly Entity[];
}

/** The embedded posts of the article as speech. A post without an author is nobody's. */
export function readEmbeddedPosts({ reading, people }: Prepared): EmbeddedSpeech {
  const authors: Entity[] = [];
  const { titles } = reading.lexicon;
  const speech = reading.article.embeds.map(({ start, end, author: signed }): Speech => {
    const author = signed === null ? null : nameOf(signed, titles);
    const entity = author ? findAuthor(author, [...people.entities, ...authors]) : null;
    const voice = entity ?? (author ? authorOf({ author, index: people.entities.length + authors.length }) : null);
    if (voice && !entity) authors.push(voice);
    return {
      start,
      end,
      kind: 'direct',
      source: null,
      cue: null,
      resolution: { entity: voice, isSure: true },
      isSure: true,
      continues: false,
      via: null,
    };
  });
  return { speech, authors };
}

/** Tells whether an offset stands in one of some spans (embedded posts, turns of a transcript), none inside another. */
export function spanTest(spans: readonly Span[]): (offset: number) => boolean {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  return (offset) => {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ordered[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return (ordered[low]?.start ?? Number.POSITIVE_INFINITY) <= offset;
  };
}

/** Authors write their names twice ("Volodymyr Zelenskyy / ...") and add signs and titles ("Sen. Jane Roe"); the first name by itself counts. */
function nameOf(author: string, titles: ReadonlyMap<string, unknown>): string {
  const first = author.split(/\s*[/|(\u2022]\s*/)[0] ?? author;
  const words = first
    .replace(/[^\p{L}\p{M}\p{N}\s.'\u2019-]+/gu, ' ')
    .trim()
    .split(/\s+/);
  while (words.length > 2 && titles.has(foldText(words[0] ?? '').replace(/\.$/, ''))) words.shift();
  return words.join(' ');
}

const partsOf = (name: string) =>
  foldText(name)
    .split(/[\s.]+/)
    .filter(Boolean);

function findAuthor(author: string, entities: readonly Entity[]): Entity | null {
  const parts = partsOf(author);
  const isSame = (entity: Entity) =>
    entity.parts.at(-1) === parts.at(-1) && (entity.parts.length === 1 || parts.length === 1 || entity.parts[0] === parts[0]);
  return parts.length === 0 ? null : (entities.find(isSame) ?? null);
}

function authorOf({ author: name, index }: { author: string; index: number }): Entity | null {
  const parts = partsOf(name);
  return parts.length === 0
    ? null
    : { index, mentions: [], parts, suffix: null, name, gender: null, toldGender: null, isInstitution: false };
}
