import type { Mention } from './mentions';
import type { Entity } from './people';
import type { Prepared } from './prepare';
import { gapBefore } from './reading';
import type { MentionSigns } from './scene';

/** Who was named and who spoke up to a pronoun; kept up to date while the text is read forward. */
export class Memory {
  /** Persons by how lately they were named, the latest last. */
  readonly recent: Entity[] = [];
  /** The last reference to each person outside quotation marks, by entity. */
  readonly lastSigns = new Map<Entity, MentionSigns>();
  readonly seen = new Map<Entity, number>();
  /** The first person of each sentence, by sentence. */
  readonly subjects = new Map<number, Entity>();
  /** By head, the latest description of one person not met before ("a teacher"). */
  readonly broughtIn = new Map<string, MentionSigns>();
  private readonly prepared: Prepared;
  private at = 0;

  constructor(prepared: Prepared) {
    this.prepared = prepared;
  }

  /** Takes in all mentions that start before a word. */
  readUntil(word: number): void {
    const { signs } = this.prepared;
    for (; (signs[this.at]?.mention.first ?? Number.POSITIVE_INFINITY) < word; this.at++) {
      const sign = signs[this.at];
      if (sign?.mention.entity && !sign.isModifier) this.note(sign.mention.entity, sign);
      else if (sign?.mention.isIndefinite && sign.mention.kind === 'nominal' && !sign.mention.isPlural)
        this.broughtIn.set(sign.mention.head, sign);
    }
  }

  /** Takes in that a reference was to a person: a name, or a pronoun that was resolved. */
  note(entity: Entity, sign: MentionSigns): void {
    if (entity.isInstitution) return;
    const last = this.recent.lastIndexOf(entity, -1);
    if (last >= 0) this.recent.splice(last, 1);
    this.recent.push(entity);
    if (this.recent.length > MEMORY) this.recent.shift();
    this.lastSigns.set(entity, sign);
    this.seen.set(entity, (this.seen.get(entity) ?? 0) + 1);
    if (!this.subjects.has(sign.narrative)) this.subjects.set(sign.narrative, entity);
  }
}

/** Persons remembered; a pronoun never goes back further in the training data. */
const MEMORY = 12;
const LONG = 12;
/** Words from a name to a verb that is surely its own. */
const BESIDE_CUE = 2;

/** What is known besides when a pronoun is resolved. */
export interface PersonContext {
  readonly prepared: Prepared;
  readonly memory: Memory;
  /** Who spoke the quotation before, and in which paragraph; null where nobody known did. */
  readonly speaking: Entity | null;
  readonly speakingParagraph: number;
}

/** The persons a pronoun may mean: those named lately, the latest first. */
export function possiblePersons({ memory, speaking, prepared }: PersonContext, { mention }: MentionSigns): Entity[] {
  const persons = [...memory.recent].reverse();
  if (speaking && !speaking.isInstitution && !persons.includes(speaking)) persons.push(speaking);
  const other = namedBehind(prepared, mention);
  return other ? persons.filter((person) => person !== other) : persons;
}

/** Words behind a reference within which the subject of what it says stands ("he noted that Jane Roe"). */
const SUBJECT_REACH = 4;

/** "He noted that | Jane Roe might ...": who is named right behind a reference in its clause is somebody else. */
function namedBehind({ reading, people }: Prepared, { last }: Mention): Entity | null {
  const { words } = reading;
  for (let i = last + 1; i <= last + SUBJECT_REACH; i++) {
    const word = words[i];
    if (!word || word.isQuoted || word.sentence !== words[last]?.sentence || /[,;:\u2013\u2014]/.test(gapBefore(reading, i))) return null;
    const entity = people.of.get(i);
    if (entity) return words[people.mentionAt.get(i)?.last ?? i]?.isPossessive ? null : entity;
  }
  return null;
}

/** What the model is told of a pronoun and a person, in the model's order. `rank` is the person's place among the possible ones that fit. */
export function personFeatures(context: PersonContext, pronoun: MentionSigns, person: Entity): number[] {
  const { prepared, memory, speaking, speakingParagraph } = context;
  const last = memory.lastSigns.get(person);
  const isSpeaking = speaking === person;
  const fitting = fittingAfter(memory, pronoun.mention, person);
  return [
    genderFit(pronoun.mention, person),
    pronoun.mention.gender === 'female' ? 1 : 0,
    prepared.counts[person.index] ?? 0,
    prepared.cueCounts[person.index] ?? 0,
    memory.seen.get(person) ?? 0,
    last ? Math.min(pronoun.narrative - last.narrative, LONG) : LONG + 1,
    last ? Math.min(pronoun.paragraph - last.paragraph, LONG) : LONG + 1,
    last ? Math.min(pronoun.mention.first - last.mention.first, 200) : 201,
    fitting.rank,
    fitting.fits,
    last?.isPossessive ? 1 : 0,
    last?.isAfterPreposition ? 1 : 0,
    last?.isFirstInSentence ? 1 : 0,
    last?.isFirstInParagraph ? 1 : 0,
    last ? Math.min(last.cueAfter, last.cueBefore) : 31,
    last?.mention.kind === 'pronoun' ? 1 : 0,
    last?.isHearer ? 1 : 0,
    isSpeaking ? 1 : 0,
    speaking === null ? 0 : 1,
    isSpeaking ? Math.min(pronoun.paragraph - speakingParagraph, 6) : 7,
    memory.subjects.get(pronoun.narrative - 1) === person ? 1 : 0,
    memory.subjects.get(pronoun.narrative - 2) === person ? 1 : 0,
    memory.subjects.get(pronoun.narrative) === person ? 1 : 0,
    person.parts.length,
    prepared.reading.lexicon.givenNames.has(person.parts[0] ?? '') ? 1 : 0,
    person.mentions.some(({ titles }) => titles.length > 0) ? 1 : 0,
    pronoun.isFirstInSentence ? 1 : 0,
    pronoun.isFirstInParagraph ? 1 : 0,
    Math.min(pronoun.cueAfter, pronoun.cueBefore),
    memory.recent.length,
    person.mentions.some(({ parts }) => parts.length === 1) ? 1 : 0,
  ];
}

/** Whether a person was last named right before a verb that reports, in the sentence before a reference or in its own. */
export function hasJustSpoken({ memory, prepared }: PersonContext, { narrative }: MentionSigns, person: Entity): boolean {
  const last = memory.lastSigns.get(person);
  if (!last || last.narrative < narrative - 1 || last.isPossessive || last.isAfterPreposition || last.cue === null) return false;
  const { lexicon, words } = prepared.reading;
  return last.cueAfter <= BESIDE_CUE && lexicon.reportingCues.has(words[last.cue]?.folded ?? '');
}

/** 2 where a person's gender agrees with the pronoun's, 1 where it is unknown, 0 where they disagree. */
export function genderFit(mention: Mention, person: Entity): number {
  if (!mention.gender || !person.gender) return 1;
  return mention.gender === person.gender ? 2 : 0;
}

function fittingAfter(memory: Memory, mention: Mention, person: Entity): { rank: number; fits: number } {
  let rank = 0;
  let fits = 0;
  let isFound = false;
  for (let i = memory.recent.length - 1; i >= 0; i--) {
    const other = memory.recent[i];
    if (other === person) isFound = true;
    if (!other || genderFit(mention, other) === 0) continue;
    fits++;
    if (!isFound) rank++;
  }
  return { rank, fits };
}
