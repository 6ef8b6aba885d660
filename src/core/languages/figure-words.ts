import type { FigureQualifier } from '../model/analysis';

/** A unit of measure: `factor` turns a value into the dimension's base (metres, seconds, kilograms, degrees Celsius, one currency unit). */
export interface Unit {
  readonly unit: string;
  readonly dimension: string;
  readonly factor: number;
}

/** Unit of shares in words ("two-thirds of"), whose dimension is per cent and which stand for values around them. */
export const SHARE_UNIT = 'share';
/** Unit of temperatures whose scale is not told. */
export const BARE_DEGREES = 'degree';

/** A side of a contrast. */
export interface Side {
  readonly contrast: string;
  readonly side: string;
}

/** How a language writes figures. All words are folded. */
export interface FigureWords {
  /** Words below a hundred that stand for numbers ("seven", "forty"). */
  readonly numbers: ReadonlyMap<string, number>;
  /** Words and attached letters that multiply ("hundred", "million", "bn"). */
  readonly scales: ReadonlyMap<string, number>;
  /** Units by every form of their words, of one or two words. */
  readonly units: ReadonlyMap<string, Unit>;
  /** Signs before a number, with the currency's code. */
  readonly currencySigns: ReadonlyMap<string, string>;
  /** Phrases before a number that tell how exact it is, of one to four words. */
  readonly qualifiers: ReadonlyMap<string, FigureQualifier>;
  /** Phrases after a number that tell how exact it is ("or more"). */
  readonly qualifiersAfter: ReadonlyMap<string, FigureQualifier>;
  /** Words between the two ends of a range. */
  readonly rangeWords: ReadonlySet<string>;
  /** A word before the first end and those between the ends ("between 10 and 15"). */
  readonly rangeStart: ReadonlySet<string>;
  readonly rangeEnd: ReadonlySet<string>;
  /** Words that stand for one before a scale or a unit ("a million"). */
  readonly articles: ReadonlySet<string>;
  /** Month numbers by every form of their names. */
  readonly months: ReadonlyMap<string, number>;
  /** Words for the half of a day after a clock time. */
  readonly clock: ReadonlySet<string>;
  /** Words after a length ("1.5m deep"), by which metres are told from millions. */
  readonly lengthWords: ReadonlySet<string>;
  /** Letters behind a number that stand for a length as well as for a scale. */
  readonly metreLetters: ReadonlySet<string>;
  /** Words between the two numbers of a share ("three in five"). */
  readonly shareWords: ReadonlySet<string>;
  /**
   * Parts of a whole by their words, with how many of them make it ("thirds" gives 3), and the words behind them: "of", and what the
   * whole begins with where a half needs no such word ("half the seats").
   */
  readonly fractions: ReadonlyMap<string, number>;
  readonly fractionOf: ReadonlySet<string>;
  readonly wholeStarts: ReadonlySet<string>;
  /** Units of one letter, which are written in capitals behind a number ("41C"). */
  readonly letterUnits: ReadonlySet<string>;
  /** Units before their number ("magnitude 6.4"). */
  readonly unitsBefore: ReadonlySet<string>;
  /** Words after a number of years that make it an age. */
  readonly age: ReadonlySet<string>;
  /** Phrases of two words before the name of what is counted, whose number follows later. */
  readonly numberOf: ReadonlySet<string>;
  /** Words for human beings, by whose number a count is one of people. */
  readonly people: ReadonlySet<string>;
  /** Words and phrases of two words before what befell people, whose number follows later ("the death toll ... stands at"). */
  readonly tolls: ReadonlySet<string>;
  /** Whether a plural names persons, by its form ("protesters", "activists"). */
  isPerson(folded: string): boolean;
  /** What befalls counted people, by every word for it ("dead" gives "killed"). */
  readonly outcomes: ReadonlyMap<string, string>;
  /** Words that exclude each other beside a figure, by every word: what they are sides of, and which side ("asked" and "offered"). */
  readonly contrasts: ReadonlyMap<string, readonly Side[]>;
  /** Words that tell of another thing where only one of two figures has them beside it ("average", "needs"). */
  readonly apartWords: ReadonlySet<string>;
  /** Stretches of time by every word for them, and words before these: how far from now, or the number ("last year", "third quarter"). */
  readonly periods: ReadonlyMap<string, string>;
  readonly periodSteps: ReadonlyMap<string, number>;
  /** Prepositions before the name of a place. */
  readonly placeWords: ReadonlySet<string>;
  /** Words for some of all people, by every word ("children"): their number is never that of all. */
  readonly someOfPeople: ReadonlyMap<string, string>;
  /** Words before a number that make it a name ("Section 4", "Boeing 737") and no figure. */
  readonly labels: ReadonlySet<string>;
  /** Words that end the name of the counted thing: prepositions, conjunctions, verbs of every report. */
  readonly nounEnds: ReadonlySet<string>;
  /** Finds sentences on the page itself (when it was updated), whose numbers are no news. */
  readonly ofThePage: RegExp;
  /** Whether a folded word looks like a plural noun. */
  isPlural(folded: string): boolean;
}
