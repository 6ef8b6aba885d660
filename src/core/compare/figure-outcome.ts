import { findLanguage } from '../languages';
import type { FigureWords } from '../languages/figure-words';
import type { Span } from '../model/article';
import type { ReportFigure } from '../model/report';
import { foldText } from '../text/normalise';
import { type Token, tokenise } from '../text/tokens';

/** Letters on either side in which the word stands that tells what befell the counted. */
const NEAR = 90;
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
  const words = findLanguage(languageCode)?.figures;
  if (!words) return null;
  const { outcomes } = words;
  if (!isOfPersons(figure, words)) return null;
  const own = firstOutcome(tokenise(figure.text), outcomes);
  if (own) return own.outcome;
  if (text === null || place === null) {
    const named = new Set(figure.about.flatMap((word) => outcomes.get(foldText(word)) ?? []));
    return named.size === 1 ? ([...named][0] ?? null) : null;
  }
  const behind = text.slice(place.end, place.end + NEAR).split(STOP_AFTER)[0] ?? '';
  const ahead = text.slice(Math.max(0, place.start - NEAR), place.start).replace(STOP_BEFORE, '');
  const later = firstOutcome(tokenise(behind), outcomes);
  const tokens = tokenise(ahead);
  const before = firstOutcome([...tokens].reverse(), outcomes) ?? (figure.unit === null ? tollAhead(tokens, words) : null);
  if (later && (!before || later.between <= before.between)) return later.outcome;
  return before?.outcome ?? null;
}

/** Whether a figure counts human beings, or nothing that is named: "5,000 rescue runs" are saved by nobody. */
function isOfPersons({ dimension, unit, text }: ReportFigure, { outcomes, isPerson }: FigureWords): boolean {
  if (dimension === 'people') return true;
  if (dimension !== 'count') return false;
  return unit === null || outcomes.has(unit) || isPerson(unit) || /\s\p{Lu}\p{Ll}+$/u.test(text);
}

/** "The number of deaths along the river has risen to" 37: a number that is no more than the toll which was named before it. */
function tollAhead(
  tokens: readonly Token[],
  { tolls, outcomes }: FigureWords,
): { readonly outcome: string; readonly between: number } | null {
  const at = tokens.findIndex(({ folded }, index) => tolls.has(folded) || tolls.has(`${folded}_${tokens[index + 1]?.folded}`));
  if (at < 0) return null;
  const named = [tokens[at - 1], ...tokens.slice(at)].find((token) => token && outcomes.has(token.folded));
  const outcome = outcomes.get(named?.folded ?? '') ?? null;
  return outcome ? { outcome, between: MOST_BETWEEN } : null;
}

function firstOutcome(
  tokens: readonly { readonly folded: string }[],
  outcomes: ReadonlyMap<string, string>,
): { readonly outcome: string; readonly between: number } | null {
  const between = tokens.findIndex(({ folded }) => outcomes.has(folded));
  const outcome = outcomes.get(tokens[between]?.folded ?? '');
  return outcome && between <= MOST_BETWEEN ? { outcome, between } : null;
}

/** Some of all people whom a figure counts by its own words ("three children"), by their name; null where it counts all or other things. */
export function someOf({ text }: ReportFigure, languageCode: string): string | null {
  const some = findLanguage(languageCode)?.figures?.someOfPeople;
  const [word] = tokenise(text).flatMap(({ folded }) => some?.get(folded) ?? []);
  return word ?? null;
}
