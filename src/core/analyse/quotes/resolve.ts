import { scoreTrees, treesOf } from '../../learned/trees';
import { PERSON_MODEL } from './data/person-model';
import { nameBehind } from './name-behind';
import type { Entity } from './people';
import { genderFit, hasJustSpoken, Memory, personFeatures, possiblePersons } from './person-features';
import type { Prepared } from './prepare';
import { gapBefore, isBeforePlainCue } from './reading';
import { type RolePhrase, roleKey } from './roles';
import { FAR, type MentionSigns } from './scene';
import { isUnwilling } from './unnamed';

/** Who a reference means. `entity` is null where nobody named is meant. */
export interface Resolution {
  readonly entity: Entity | null;
  readonly isSure: boolean;
  /** The reference by which the article brought in somebody without a name, where this one goes back to it ("a teacher ... she"). */
  readonly nameless?: MentionSigns;
}

const NOBODY: Resolution = { entity: null, isSure: true };
const model = treesOf(PERSON_MODEL);
/** Log-odds under which no named person is taken for a pronoun, and from which the choice is shown without "probably"; tuned on two thirds of the dev articles. */
const LEAST = -4;
const SURE = 0.5;
/** Log-odds under which a description that no role explains stays unresolved. */
const LEAST_OF_DESCRIPTION = -3;
/** Log-odds for who spoke last in the sentence before ("... but Roe insisted it was not. | “It was,” he said"); on the dev sets 0 to 2 give the same figures. */
const JUST_SPOKEN = 1;
/** Points for a modifier that a description shares with a role; more than lateness can give. */
const SHARED_WORD = 40;
/** Points of subject, speech and title from which an unexplained office is somebody's. */
const LEAST_OF_OFFICE = 2;

/** Resolves references in text order; each answer is kept, so that a later quotation of the same reference has the same speaker. */
export class Resolver {
  private readonly memory: Memory;
  private readonly answers = new Map<MentionSigns, Resolution>();
  private readonly prepared: Prepared;
  private readonly roles: ReadonlyMap<Entity, readonly RolePhrase[]>;
  /** Who has a role, by the role's head. */
  private readonly holders = new Map<string, { readonly person: Entity; readonly phrase: RolePhrase }[]>();
  private speaking: Entity | null = null;
  private speakingParagraph = 0;
  /** Who spoke last, where that was somebody without a name; and the institution, where one did. */
  private nameless: MentionSigns | null = null;
  private institution: Entity | null = null;

  constructor(prepared: Prepared, roles: ReadonlyMap<Entity, readonly RolePhrase[]>) {
    this.prepared = prepared;
    this.roles = roles;
    this.memory = new Memory(prepared);
    for (const [person, phrases] of roles) {
      for (const phrase of phrases) {
        const list = this.holders.get(phrase.head);
        if (list) list.push({ person, phrase });
        else this.holders.set(phrase.head, [{ person, phrase }]);
      }
    }
  }

  /** Who the source of a quotation is. References must come in text order. */
  resolve(sign: MentionSigns): Resolution {
    const known = this.answers.get(sign);
    if (known) return known;
    this.memory.readUntil(sign.mention.first);
    const answer = this.answer(sign);
    this.answers.set(sign, answer);
    this.nameless = answer.entity ? null : (answer.nameless ?? (isSomebody(sign, this.prepared.reading) ? sign : this.nameless));
    this.institution = answer.entity?.isInstitution ? answer.entity : this.institution;
    if (answer.entity && !answer.entity.isInstitution) {
      this.speaking = answer.entity;
      this.speakingParagraph = sign.paragraph;
      if (sign.mention.kind !== 'name') this.memory.note(answer.entity, sign);
    }
    return answer;
  }

  private answer(sign: MentionSigns): Resolution {
    const { mention } = sign;
    if (mention.entity) return { entity: mention.entity, isSure: true };
    if (mention.isPlural || (this.prepared.hasUnwilling && isUnwilling(this.prepared.reading, sign))) return NOBODY;
    if (this.prepared.reading.lexicon.neuterPronouns.has(mention.head)) return { entity: this.institution, isSure: false };
    const named = nameBehind(sign, this.prepared);
    if (named) return { entity: named, isSure: true };
    const nameless = this.namelessFor(sign);
    if (nameless) return { entity: null, isSure: true, nameless };
    return mention.kind === 'pronoun' ? this.ofPronoun(sign, LEAST) : this.ofDescription(sign);
  }

  /** Whoever spoke last without a name goes on speaking as "he" or "she", and "the teacher" is the teacher who was brought in as "a teacher". */
  private namelessFor({ mention, paragraph, narrative }: MentionSigns): MentionSigns | null {
    const last = this.nameless;
    if (mention.kind === 'nominal') return mention.isIndefinite ? null : this.broughtIn(mention);
    if (!last || paragraph - last.paragraph > 1 || (last.mention.gender && mention.gender && last.mention.gender !== mention.gender))
      return null;
    const isOvertaken = this.memory.recent.some((person) => {
      const sign = this.memory.lastSigns.get(person);
      return (
        sign !== undefined &&
        sign.narrative > last.narrative &&
        sign.cueBefore === FAR &&
        !sign.isPossessive &&
        !sign.isAfterPreposition &&
        genderFit(mention, person) > 0
      );
    });
    return isOvertaken || last.narrative === narrative ? null : last;
  }

  /** The latest earlier "a teacher" of a definite "the teacher", unless somebody with that role was named before. */
  private broughtIn({ head, first }: MentionSigns['mention']): MentionSigns | null {
    const { reading } = this.prepared;
    const before = this.memory.broughtIn.get(head);
    if (!before || !isSomebody(before, reading)) return null;
    const isNamed = (this.holders.get(roleKey(reading, head)) ?? []).some(({ phrase }) => phrase.first < first);
    return isNamed ? null : before;
  }

  private ofPronoun(sign: MentionSigns, least: number): Resolution {
    const { prepared, memory, speaking, speakingParagraph } = this;
    const context = { prepared, memory, speaking, speakingParagraph };
    let entity: Entity | null = null;
    let best = least;
    for (const person of possiblePersons(context, sign)) {
      if (genderFit(sign.mention, person) === 0) continue;
      const score = scoreTrees(model(), personFeatures(context, sign, person)) + (hasJustSpoken(context, sign, person) ? JUST_SPOKEN : 0);
      if (score > best) {
        best = score;
        entity = person;
      }
    }
    if (entity) entity.gender ??= sign.mention.gender;
    return { entity, isSure: best > SURE };
  }

  /** A description means the person whose role has its head and no other modifiers, by shared words first, then by how lately named. */
  private ofDescription(sign: MentionSigns): Resolution {
    const { mention } = sign;
    const { reading } = this.prepared;
    const { lexicon } = reading;
    // "A senior aide": whoever is brought in as one of many that speak to reporters is nobody the article names elsewhere.
    if (mention.isIndefinite && isOfMany(lexicon, mention.head) && !isBehindName(reading, mention)) return NOBODY;
    const head = roleKey(reading, mention.head);
    const own = reading.words.slice(mention.first, mention.last).flatMap(({ folded }) => (lexicon.determiners.has(folded) ? [] : [folded]));
    let entity: Entity | null = null;
    let best = 0;
    for (const { person, phrase } of this.holders.get(head) ?? []) {
      if (mention.gender && person.gender && mention.gender !== person.gender) continue;
      const shared = own.filter((word) => phrase.words.has(word)).length;
      // "the prime minister" is no "foreign minister".
      if (shared === 0 && own.length > 0 && phrase.words.size > 1) continue;
      // "A bishop" is somebody only where the article names the bishop later.
      if (mention.isIndefinite && (shared === 0 || phrase.first < mention.first)) continue;
      const score = 1 + shared * SHARED_WORD + this.memory.recent.indexOf(person) + (phrase.first < mention.first ? 10 : 0);
      if (score <= best) continue;
      best = score;
      entity = person;
    }
    const local = best < SHARED_WORD ? this.localSubject(sign) : null;
    if (local ?? entity) return { entity: local ?? entity, isSure: false };
    const isOfOne = lexicon.roles.has(mention.head) || mention.head.endsWith(lexicon.ageEnding);
    if (!isOfOne || !this.isDefinite(sign)) return NOBODY;
    return lexicon.titles.has(mention.head) ? this.ofOffice(sign) : this.ofPronoun(sign, LEAST_OF_DESCRIPTION);
  }

  /**
   * The person who is the subject of an earlier sentence of the paragraph, where the article tells nothing else of that person and no
   * one in the paragraph is known to have the role: there "the president" means him or her, whoever else is a president.
   */
  private localSubject(sign: MentionSigns): Entity | null {
    const { reading } = this.prepared;
    const inParagraph = this.memory.recent.filter((person) => this.memory.lastSigns.get(person)?.paragraph === sign.paragraph);
    const head = roleKey(reading, sign.mention.head);
    const holders = this.holders.get(head) ?? [];
    if (sign.mention.isIndefinite || inParagraph.some((person) => holders.some((holder) => holder.person === person))) return null;
    const subject = inParagraph.findLast((person) => {
      const last = this.memory.lastSigns.get(person);
      return last !== undefined && !last.isPossessive && !last.isAfterPreposition && genderFit(sign.mention, person) > 0;
    });
    return subject && (this.roles.get(subject) ?? []).every(({ words }) => words.size === 0) && isPersonal(reading, subject)
      ? subject
      : null;
  }

  /** An office that no role explains is the person's who spoke lately as the subject of a sentence and holds no other office. */
  private ofOffice(sign: MentionSigns): Resolution {
    let entity: Entity | null = null;
    let best = LEAST_OF_OFFICE;
    for (const person of this.memory.recent) {
      const last = this.memory.lastSigns.get(person);
      if (!last || genderFit(sign.mention, person) === 0 || this.hasOtherOffice(sign.mention.head, person)) continue;
      const isSpeaker = (this.prepared.cueCounts[person.index] ?? 0) > 0;
      const isAddressed = person.mentions.some(({ titles }) => titles.length > 0);
      const isAside = last.isAfterPreposition || last.isPossessive;
      const score =
        Number(isSpeaker) * 2 +
        Number(isAddressed) +
        Number(last.isFirstInSentence) -
        Number(isAside) * 2 -
        (sign.paragraph - last.paragraph) / 10;
      if (score < best) continue;
      best = score;
      entity = person;
    }
    return { entity, isSure: false };
  }

  /** Whoever holds one office is not meant by the name of another ("the prime minister" is not the chancellor). */
  private hasOtherOffice(head: string, person: Entity): boolean {
    const { titles } = this.prepared.reading.lexicon;
    return titles.has(head) && (this.roles.get(person) ?? []).some((phrase) => titles.has(phrase.head));
  }

  private isDefinite({ mention }: MentionSigns): boolean {
    const { words, lexicon } = this.prepared.reading;
    return words[mention.first]?.folded === lexicon.definite;
  }
}

/** Whether a reference is to one person whom the article does not name. */
const isSomebody = ({ mention, isAppositive, isModifier }: MentionSigns, { lexicon }: Prepared['reading']) =>
  mention.kind === 'nominal' && !mention.isPlural && !isAppositive && !isModifier && lexicon.unnamed.has(mention.head);

/** "Jane Roe, | a former Treasury official"; with a verb of its own ("Roe, | an official said, ...") it is somebody else. */
const isBehindName = (reading: Prepared['reading'], { first, last }: MentionSigns['mention']) =>
  reading.words[first - 1]?.isCapital === true && gapBefore(reading, first).startsWith(',') && !isBeforePlainCue(reading, last);

/** Whether a description is of those who speak without a name for their office ("an official"). */
function isOfMany({ unnamed }: Prepared['reading']['lexicon'], head: string): boolean {
  const kind = unnamed.get(head);
  return kind !== undefined && kind !== 'other';
}

/** Whether the text shows that a name is a person's: a given name or a title. */
function isPersonal({ lexicon }: Prepared['reading'], { parts, mentions }: Entity): boolean {
  return lexicon.givenNames.has(parts[0] ?? '') || mentions.some(({ titles }) => titles.length > 0);
}
