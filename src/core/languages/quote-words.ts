import type { UnnamedSourceKind } from '../model/analysis';

/** A person's gender as far as a word tells it. */
export type Gender = 'female' | 'male' | null;

/** Words by which quotations and their speakers are found. All folded (`foldText`) unless said otherwise. */
export interface QuoteWords {
  /** Forms of verbs of speaking and writing ("said", "warns"). */
  readonly cues: ReadonlySet<string>;
  /** The plainest of them, which hardly stand without somebody's words. */
  readonly plainCues: ReadonlySet<string>;
  /** Cues whose object is the hearer ("told", "asked"). */
  readonly hearerCues: ReadonlySet<string>;
  /** Cues that report what was said without quoting it ("said", "claims", "warned"). */
  readonly reportingCues: ReadonlySet<string>;
  /** Words that report what somebody thinks, feels or wants ("believes", "confident"). */
  readonly stances: ReadonlySet<string>;
  /** Cues of what is written for everybody and told to no reporter ("tweeted"). */
  readonly postingCues: ReadonlySet<string>;
  /** Where such words are posted ("on Facebook"). */
  readonly postingPlaces: ReadonlySet<string>;
  /** Words that open reported speech ("that"). */
  readonly sayingThat: ReadonlySet<string>;
  /** Words that name a source without a verb, one after the other ("according", "to"). */
  readonly accordingWords: readonly [string, string];
  /** Pronouns for institutions and things ("it"). */
  readonly neuterPronouns: ReadonlySet<string>;
  /** Words for whoever is spoken to. */
  readonly secondPerson: ReadonlySet<string>;
  /** What opens the lines of an interview ("Q:", "A:"), folded; and the first of these anywhere in a text. */
  readonly questionLabels: ReadonlySet<string>;
  readonly answerLabels: ReadonlySet<string>;
  readonly questionLabel: RegExp;
  /** A word that begins with the label of a question, whose mark a page shows by its style alone ("QWhat"). */
  readonly gluedQuestion: RegExp;
  /** Pronouns of who speaks ("I", "our"). */
  readonly firstPerson: ReadonlySet<string>;
  readonly malePronouns: ReadonlySet<string>;
  readonly femalePronouns: ReadonlySet<string>;
  readonly pluralPronouns: ReadonlySet<string>;
  /** Pronouns and determiners that tell who has something ("his", "their"). */
  readonly possessives: ReadonlyMap<string, Gender>;
  /** Words that start a noun phrase ("the", "one", "his"). */
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Words that start a relative clause or a new clause ("who", "that", "because"). */
  readonly clauseWords: ReadonlySet<string>;
  /** Those of them that join equals ("and"). */
  readonly joiningWords: ReadonlySet<string>;
  /** Words that stress who is meant ("himself"). */
  readonly reflexives: ReadonlySet<string>;
  /** Words that stand between a subject and its verb without the ending of an adverb ("also", "now"). */
  readonly verbAdverbs: ReadonlySet<string>;
  /** Forms of "to be", "to have" and modal verbs. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Forms of verbs that stand only with several ("have", "are"). */
  readonly pluralVerbs: ReadonlySet<string>;
  /** Titles before a name ("mr", "sir", "president"), with the gender that some tell. */
  readonly titles: ReadonlyMap<string, Gender>;
  /** Titles that are no role ("mr", "sir"). */
  readonly courtesies: ReadonlySet<string>;
  /** Heads of descriptions of one person ("minister", "spokesman"), with the gender that some tell. */
  readonly roles: ReadonlyMap<string, Gender>;
  /** Short and gendered forms of roles by the form under which they meet ("sen" and "senator"). */
  readonly roleForms: ReadonlyMap<string, string>;
  /** Words that join a role with what it is over ("of", "for"). */
  readonly roleLinks: ReadonlySet<string>;
  /** Words after a name that say what somebody is ("is", "was"). */
  readonly beingWords: ReadonlySet<string>;
  /** Heads of organisations, authorities and documents ("ministry", "police", "report"). */
  readonly institutions: ReadonlySet<string>;
  /** Names of institutions that look like nothing else ("kremlin"), and of places that stand for governments. */
  readonly institutionNames: ReadonlySet<string>;
  /** Countries, regions and cities: named often, meant by no pronoun. Words joined by spaces. */
  readonly places: ReadonlySet<string>;
  /** The ending of a verb that leaves its subject to the sentence ("saying"). */
  readonly participle: RegExp;
  /** Words for a quarter of the sky, which open the names of regions and of those who come from them ("North Korean"). */
  readonly quarters: ReadonlySet<string>;
  /** Endings of adverbs and of forms of verbs, which name and head nothing. */
  readonly inflection: RegExp;
  /** The ending of an adverb ("publicly"). */
  readonly adverbEnding: RegExp;
  /** Words for works that have titles ("show", "book"). */
  readonly works: ReadonlySet<string>;
  /** A whole line that tells only when a post of a live blog was written ("5:45 p.m.", "Updated 10.30 GMT"). */
  readonly postTimeLine: RegExp;
  /** What follows a number in a word that means a person by age ("-year-old"). */
  readonly ageEnding: string;
  /** Prepositions of place, by which a name is told from a person's ("in Charlotte"). */
  readonly locatives: ReadonlySet<string>;
  /** The ending of a small word that is a verb's more often than a noun's or an adjective's before a noun. */
  readonly verbEnding: RegExp;
  /** Beginnings of family names with a capital inside ("McLean"); another such word is a firm's ("PolitiFact"). */
  readonly nameBeginning: RegExp;
  /** A name that begins with a small article or particle of another language, as written ("al-Roe", "d'Roe"). */
  readonly smallBeginning: RegExp;
  /** A capitalised compound that describes and does not name ("US-led"). */
  readonly describingCompound: RegExp;
  /** What stands before a role in one word ("ex-footballer"), folded. */
  readonly rolePrefix: RegExp;
  /** Endings of words for what somebody does ("virologist"). */
  readonly agentEnding: RegExp;
  /** Words behind which an institution's name goes on ("Bank | of England"), the links by which it does, and those that join several ("Department of Health and Social Care"). */
  readonly compoundHeads: ReadonlySet<string>;
  /** Each link with the heads that it stands behind; null for all. */
  readonly compoundLinks: ReadonlyMap<string, ReadonlySet<string> | null>;
  readonly departments: ReadonlySet<string>;
  /** Last words of what a department is for besides ("and Social | Care"). */
  readonly departmentEnds: ReadonlySet<string>;
  /** Words between somebody and whom they speak or work for ("a spokesman for Jane Roe"). */
  readonly ownerLinks: ReadonlySet<string>;
  /** Who wants an office: "candidate for governor Jane Roe" is she herself. */
  readonly seekers: ReadonlySet<string>;
  /** Prepositions between somebody and the firm or place that he or she is of ("Jane Roe, of the Wexley Trust, said"). */
  readonly affiliationLinks: ReadonlySet<string>;
  /** What opens and closes brackets of names alone, up to and from one of them: "Jane Roe (Labour, Dale North) said". */
  readonly bracketOpened: RegExp;
  readonly bracketClosed: RegExp;
  /** Words for relatives ("daughter"), one or all. */
  readonly kin: ReadonlySet<string>;
  /** Titles with which a given name alone stands ("Sir Keir"). */
  readonly givenNameTitles: ReadonlySet<string>;
  /** Documents that speak for somebody ("statement", "letter"). */
  readonly documents: ReadonlySet<string>;
  /** Heads of references to sources without a name ("officials", "source", "witness"). */
  readonly unnamed: ReadonlyMap<string, UnnamedSourceKind>;
  /** Heads that mean a source only together with a word of nearness ("people familiar with"). */
  readonly vagueSources: ReadonlySet<string>;
  readonly closeTo: ReadonlySet<string>;
  /** What such a source has ("with knowledge of"). */
  readonly knowing: ReadonlySet<string>;
  /** Words that begin a reference to somebody not named before ("a", "some", "another"). */
  readonly indefinites: ReadonlySet<string>;
  /** Capitalised words that are no names: days, months, nationalities, parties. */
  readonly notNames: ReadonlySet<string>;
  /** Days and months, which are among them. */
  readonly calendar: ReadonlySet<string>;
  /** Those of them that are also common family names ("Mark French"), and those that are given names ("April Roe"). */
  readonly familyNames: ReadonlySet<string>;
  readonly alsoGiven: ReadonlySet<string>;
  /** Words before a month that is no name ("in May", "last April"). */
  readonly monthLeads: ReadonlySet<string>;
  /** Words that start sentences and are no names though they are capitals there. */
  readonly openers: ReadonlySet<string>;
  /** Lower-case words inside names ("de", "van", "al"). */
  readonly particles: ReadonlySet<string>;
  /** Endings of names that are none ("jr", "iii"). */
  readonly suffixes: ReadonlySet<string>;
  /** Letters after a name that stand for an honour or an office ("obe", "mp"). */
  readonly postNominals: ReadonlySet<string>;
  /** Given names with the gender of most who bear them; null where both do. */
  readonly givenNames: ReadonlyMap<string, Gender>;
  /** Number words; null for a number that is not told ("several"). */
  readonly counts: ReadonlyMap<string, number | null>;
  /** A condition under which a source speaks, in one clause. */
  readonly anonymity: RegExp;
  /** Behind a subject, up to and with a verb of speaking: what it did not say ("declined to say", "has not said"). */
  readonly unsaid: RegExp;
  /** A refusal to comment. */
  readonly declined: RegExp;
  /** Verbs after an outlet's name that make it the one who reported ("reported", "revealed"). */
  readonly relying: ReadonlySet<string>;
  /** Verbs by which an outlet hands on what somebody said ("Tass quoted him as saying"). */
  readonly quoting: ReadonlySet<string>;
  /** Words before an outlet's name by which something was said to it ("told", "via", "according"). */
  readonly toldTo: ReadonlySet<string>;
  /** Words that name a source right before it ("per"), and prepositions that do behind certain words ("seen by", "a report in"). */
  readonly citing: ReadonlySet<string>;
  readonly citedBy: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whom and what an outlet has that reports ("correspondent", "investigation"). */
  readonly outletStaff: ReadonlySet<string>;
  readonly outletWorks: ReadonlySet<string>;
  /** Small words for outlets beside their names ("newspaper"), those of them that need a word for news before them ("news agency"), and that word. */
  readonly outletKinds: ReadonlySet<string>;
  readonly agencies: ReadonlySet<string>;
  readonly agencyWords: ReadonlySet<string>;
  /** Words behind which a number belongs to an outlet's name ("Channel 12"). */
  readonly numberedOutlets: ReadonlySet<string>;
  /** The definite article. */
  readonly definite: string;
  /** Last words of the names of outlets and agencies ("times", "reuters"). */
  readonly outletHeads: ReadonlySet<string>;
  /** Names of outlets that are one word behind an article ("the Economist"). */
  readonly outletWholes: ReadonlySet<string>;
  /** Names of outlets and agencies that are one word. */
  readonly outletNames: ReadonlySet<string>;
}
