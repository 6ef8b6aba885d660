/** Words by which quotations and their speakers are found. All folded unless said otherwise. */
export interface QuoteWords {
  /** Forms of verbs of speaking and writing ("said", "warns"). */
  readonly cues: ReadonlySet<string>;
  /** Cues that also stand with a bare fragment ("called", "described"). */
  readonly fragmentCues: ReadonlySet<string>;
  /** Openings that name a source without a verb ("according to"), as patterns at a word's start. */
  readonly accordingTo: RegExp;
  readonly malePronouns: ReadonlySet<string>;
  readonly femalePronouns: ReadonlySet<string>;
  readonly pluralPronouns: ReadonlySet<string>;
  /** Titles before a name ("mr", "sir", "president"), with the gender that some tell. */
  readonly titles: ReadonlyMap<string, 'female' | 'male' | null>;
  /** Heads of role descriptions ("minister", "spokesman"). */
  readonly roles: ReadonlySet<string>;
  /** Heads of organisations, authorities and documents ("ministry", "police", "report"). */
  readonly institutions: ReadonlySet<string>;
  /** Names of institutions that look like nothing else ("kremlin", "white house"). */
  readonly institutionNames: ReadonlySet<string>;
  /** Heads of references to sources without a name ("officials", "source", "witness"). */
  readonly unnamed: ReadonlyMap<string, 'official' | 'source' | 'witness' | 'document' | 'other'>;
  /** Capitalised words that are no names: days, months, nationalities, parties. */
  readonly notNames: ReadonlySet<string>;
  /** Lower-case words inside names ("de", "van", "al"). */
  readonly particles: ReadonlySet<string>;
  /** Words that make a following mention part of another phrase ("of", "with"). */
  readonly prepositions: ReadonlySet<string>;
  /** Words between a cue and its reported content ("that"). */
  readonly contentOpeners: ReadonlySet<string>;
  /** Number words up to twelve, and "several" as null. */
  readonly counts: ReadonlyMap<string, number | null>;
  readonly anonymity: RegExp;
  readonly declined: RegExp;
  /** Outlets and agencies after which "told" or "according to" means another's reporting, as a pattern of names. */
  readonly outletName: RegExp;
}
