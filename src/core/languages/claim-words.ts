/** Words by which claims are weighed and compared. All folded; words of several parts are joined by a low line. */
export interface ClaimWords {
  /** Words that turn a statement into its contrary ("not", "never", "without"). */
  readonly negations: ReadonlySet<string>;
  /** Words that make a statement possible and not a fact ("may", "could", "if", "reportedly"). */
  readonly hedges: ReadonlySet<string>;
  /** Phrases of one to three words that tell of the time before this story ("last year", "previously"). */
  readonly past: ReadonlySet<string>;
  /** Words that place an event in the days of the story ("Thursday", "today"). */
  readonly recent: ReadonlySet<string>;
  /** Words for a comment by the reporter ("clearly", "remains to be seen"). */
  readonly comment: ReadonlySet<string>;
  /** Words of a promotion or a standing line ("follow", "subscribe"). */
  readonly promotion: ReadonlySet<string>;
  /** Verbs and phrases of reported speech ("said", "according to"). */
  readonly speech: ReadonlySet<string>;
  /** Verbs of the past before the past and of lasting states ("had", "has been"). */
  readonly perfect: ReadonlySet<string>;
  /** Pronouns and other words that point back when they start a sentence ("he", "but"). */
  readonly pointing: ReadonlySet<string>;
  /** Words of the first and second person, which outside quotation marks are the reporter's own voice. */
  readonly ownVoice: ReadonlySet<string>;
  /** Common verbs of the simple past that its ending does not show ("was", "took"). */
  readonly pastForms: ReadonlySet<string>;
  /** Verbs of the present ("is", "means"): what holds always is seldom news. */
  readonly present: ReadonlySet<string>;
  /** Words of what holds in general ("often", "many"). */
  readonly general: ReadonlySet<string>;
  /** Cues that only say that something was said ("said", "told"); every other one colours it ("claimed", "admitted"). */
  readonly plainCues: ReadonlySet<string>;
  /** Names of synonyms between which the choice of word tells how a report sees the thing ("protest" and "riot"). */
  readonly tellingSynonyms: ReadonlySet<string>;
  /** Words after a comma that set another statement beside the one before ("but", "while"). */
  readonly clauseStarts: ReadonlySet<string>;
  /** Verbs that show a clause, besides those of the past and present ("will", "has"). */
  readonly finite: ReadonlySet<string>;
  /** Verbs by which somebody lets an outlet know ("confirmed", "spoke"), and the words before the outlet's name ("to"). */
  readonly handed: { readonly verbs: ReadonlySet<string>; readonly to: ReadonlySet<string> };
  /** Whether a folded word ends like a verb of the simple past. */
  isPastForm(folded: string): boolean;
}
