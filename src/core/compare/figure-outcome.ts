import { findLanguage } from '../languages';
import type { Span } from '../model/article';
import type { ReportFigure } from '../model/report';
import { foldText } from '../text/normalise';
import { tokenise } from '../text/tokens';

/** Letters on either side in which the word stands that tells what befell the counted. */
const NEAR = 60;
/** Words between the figure and such a word: "15 others were badly injured", "killing at least" before it. */
const MOST_BETWEEN = 3;
/** Ends of the figure's own statement. */
const STOP_AFTER = /[.!?;:,()\u2013\u2014](?:\s|$)|\n/;
const STOP_BEFORE = /.*(?:[.!?;:,()\u2013\u2014]\s|\n)/s;

/**
 * What befell the people whom a figure counts ("killed", "wounded"), by the nearest word for it after or before the figure, or in its own words.
 * Null for figures of other things, where no such word is near, and where the text is not at hand and its words name several.
 */
export function outcomeOf(figure: ReportFigure, place: Span | null, text: string | null, languageCode: string): string | null {
  const outcomes = findLanguage(languageCode)?.figures?.outcomes;
  if (!outcomes || (figure.dimension !== 'people' && figure.dimension !== 'count')) return null;
  const own = firstOutcome(tokenise(figure.text), outcomes);
  if (own) return own.outcome;
  if (text === null || place === null) {
    const named = new Set(figure.about.flatMap((word) => outcomes.get(foldText(word)) ?? []));
    return named.size === 1 ? ([...named][0] ?? null) : null;
  }
  const behind = text.slice(place.end, place.end + NEAR).split(STOP_AFTER)[0] ?? '';
  const ahead = text.slice(Math.max(0, place.start - NEAR), place.start).replace(STOP_BEFORE, '');
  const later = firstOutcome(tokenise(behind), outcomes);
  const before = firstOutcome(tokenise(ahead).reverse(), outcomes);
  if (later && (!before || later.between <= before.between)) return later.outcome;
  return before?.outcome ?? null;
}

function firstOutcome(
  tokens: readonly { readonly folded: string }[],
  outcomes: ReadonlyMap<string, string>,
): { readonly outcome: string; readonly between: number } | null {
  const between = tokens.findIndex(({ folded }) => outcomes.has(folded));
  const outcome = outcomes.get(tokens[between]?.folded ?? '');
  return outcome && between <= MOST_BETWEEN ? { outcome, between } : null;
}
