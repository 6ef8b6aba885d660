import { findLanguage } from '../languages';
import { tokenise } from '../text/tokens';

/**
 * Whether versions of a statement differ in a word on which its meaning hangs: one denies or hedges ("not", "if", "could") and another does
 * not. Looks only at the stretch that the versions share; false for a language without such words.
 */
export function changesScope(versions: readonly string[], language: string): boolean {
  const known = findLanguage(language);
  const words = known?.claims;
  if (!known || !words) return false;
  const content = versions.map(
    (text) => new Set(tokenise(text).flatMap(({ folded }) => (known.stopWords.has(folded) ? [] : [known.stem(folded)]))),
  );
  const marks = versions.map((text, index) => {
    const others = content.filter((_, other) => other !== index);
    const tokens = tokenise(text);
    const isShared = tokens.map(({ folded }) => others.some((other) => other.has(known.stem(folded))));
    const first = isShared.indexOf(true);
    const last = isShared.lastIndexOf(true);
    const shared = tokens.slice(Math.max(0, first - 2), last + 1).map((token) => token.folded);
    return {
      negations: shared.filter((word) => words.negations.has(word)).length > 0,
      hedges: shared.filter((word) => words.hedges.has(word)).length > 0,
    };
  });
  return marks.some(({ negations, hedges }) => negations !== marks[0]?.negations || hedges !== marks[0]?.hedges);
}
