import { findLanguage } from '../languages';
import type { Span } from '../model/article';
import { tokenise } from '../text/tokens';
import { type WeighedTerms, weighMeanings } from './weighed-terms';

/** Letters on either side in which the rest of a figure's sentence is looked for. */
const SENTENCE = 200;
const ENDS = /[.!?]["\u201d]?\s+(?=[\p{Lu}\p{N}"\u201c])|\n/u;
/** Words after a word of speaking in which a day is that of the speaking: "said in a statement on Monday". */
const AFTER_SPEECH = 5;

/** The names within a figure by their meaning, as "British" in "22,442 British troops"; empty where it has none. */
export function namesIn(figure: string, language: string): WeighedTerms {
  const named = tokenise(figure).slice(1);
  return weighMeanings(
    named.flatMap(({ text, folded }) => (/^\p{Lu}/u.test(text) ? [folded] : [])),
    language,
  );
}

/**
 * The days of the week on which something happened by the words of a figure's sentence; a day on which somebody spoke is none. Empty for a language
 * without such words.
 */
export function daysAround(text: string, { start, end }: Span, languageCode: string): ReadonlySet<string> {
  const language = findLanguage(languageCode);
  const weekdays = language?.weekdays;
  if (!weekdays) return new Set();
  const before =
    text
      .slice(Math.max(0, start - SENTENCE), start)
      .split(ENDS)
      .at(-1) ?? '';
  const after = text.slice(end, end + SENTENCE).split(ENDS)[0] ?? '';
  const words = tokenise(before + text.slice(start, end) + after).map(({ folded }) => folded);
  const isSpoken = (at: number) => words.slice(Math.max(0, at - AFTER_SPEECH), at).some((word) => language.claims?.speech.has(word));
  return new Set(words.filter((word, at) => weekdays.includes(word) && !isSpoken(at)));
}
