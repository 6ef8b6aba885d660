import type { Language } from '../../languages/language';
import type { QuoteWords } from '../../languages/quote-words';
import type { Article, BoilerplateReason, Span } from '../../model/article';
import { findOwners } from './belongings';
import { findMarkedStretches } from './marks';
import { findMentions } from './mentions';
import { findNames } from './names';
import { isNickname } from './nicknames';
import { joinNames, type People } from './people';
import { findPostStarts } from './post-starts';
import type { Reading } from './reading';
import { type MentionSigns, readMentionSigns } from './scene';
import { readSpelling } from './spelling';
import { readStretchSigns, type StretchSigns } from './stretches';
import { isTitleOfWork } from './titles-of-works';
import { readWords, type Word } from './words';

/** An article read as far as the choice of sources needs it. */
export interface Prepared {
  readonly reading: Reading;
  readonly people: People;
  readonly signs: readonly MentionSigns[];
  /** Mentions that tell whose somebody or something is and never who speaks; see `findOwners`. */
  readonly owners: ReadonlySet<MentionSigns>;
  /** Whether anybody in the article will not be named, by any wording: most have nobody. */
  readonly hasUnwilling: boolean;
  /** The marked stretches, without titles of works. */
  readonly quotes: readonly StretchSigns[];
  /** Where posts that know nothing of each other begin, ascending; see `findPostStarts`. */
  readonly postStarts: readonly number[];
  /** By entity: how often it is named, and how often right beside a verb of speaking. */
  readonly counts: readonly number[];
  readonly cueCounts: readonly number[];
}

/** Furniture that names people of the story all the same. */
const TELLING: ReadonlySet<BoilerplateReason> = new Set(['headline', 'caption']);
/** A verb of speaking within so many words of a name is beside it. */
const BESIDE = 2;

/** Reads words, quotations, names and mentions of an article. */
export function prepare(article: Article, lexicon: QuoteWords, language: Language): Prepared {
  const { text } = article;
  const stretches = findMarkedStretches(text).filter((stretch) => !isNickname(text, stretch, lexicon));
  const words = readWords(text, stretches, {
    abbreviations: language.abbreviations,
    openers: language.openers,
    cues: lexicon.cues,
    smallBeginning: lexicon.smallBeginning,
  });
  const furniture = article.boilerplate.filter(({ reason }) => !TELLING.has(reason));
  const reading: Reading = { article, text, words, stretches, lexicon, isFurniture: markFurniture(words, furniture) };
  const spelling = readSpelling(words);
  const names = findNames(reading, spelling);
  const people = joinNames(reading, names, spelling);
  const signs = readMentionSigns(reading, findMentions(reading, names, people));
  const counts = people.entities.map(({ mentions }) => mentions.length);
  const cueCounts = people.entities.map(() => 0);
  for (const { mention, cueAfter, cueBefore } of signs)
    if (mention.entity && Math.min(cueAfter, cueBefore) <= BESIDE)
      cueCounts[mention.entity.index] = (cueCounts[mention.entity.index] ?? 0) + 1;
  const quotes = readStretchSigns(reading).filter((quote) => !isTitleOfWork(reading, quote));
  return {
    reading,
    people,
    signs,
    owners: findOwners(reading, signs),
    hasUnwilling: lexicon.anonymity.test(text),
    quotes,
    postStarts: findPostStarts(article, lexicon),
    counts,
    cueCounts,
  };
}

function markFurniture(words: readonly Word[], spans: readonly Span[]): boolean[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  let at = 0;
  let until = -1;
  return words.map(({ start }) => {
    for (; at < ordered.length && (ordered[at]?.start ?? 0) <= start; at++) until = Math.max(until, ordered[at]?.end ?? 0);
    return start < until;
  });
}
