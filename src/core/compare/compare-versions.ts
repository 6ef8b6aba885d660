import type { Analysis } from '../model/analysis';
import type { VersionChanges } from '../model/version-changes';
import { changedFigures } from './version-figures';
import { changedQuotes } from './version-quotes';
import { foldedWords, readVersion, type Version } from './version-text';

/** Share of the shorter version's sentences that must stand in both: below it another article took the address. */
const SAME_ARTICLE = 0.2;

/**
 * What of substance changed between two versions of one page: its headline, quotations in marks, figures. Commas, times of updates and boxes
 * beside the text are no changes. Null where nothing changed, where a paywall hides one version, and where the address has another article now.
 */
export function compareVersions(before: Analysis, after: Analysis): VersionChanges | null {
  if (after.article.isPaywalled !== before.article.isPaywalled) return null;
  const [earlier, later] = [readVersion(before), readVersion(after)];
  if (!areOneArticle(earlier, later)) return null;
  const headline = changedHeadline(before.article.title, after.article.title);
  const quotes = changedQuotes(earlier, later);
  const figures = changedFigures(earlier, later);
  return headline || quotes.length + figures.length > 0 ? { headline, quotes, figures } : null;
}

function areOneArticle(before: Version, after: Version): boolean {
  const held = new Set(before.sentences.map(({ key }) => key));
  const shared = after.sentences.filter(({ key }) => held.has(key)).length;
  const fewer = Math.min(before.sentences.length, after.sentences.length);
  return fewer > 0 && shared >= fewer * SAME_ARTICLE;
}

function changedHeadline(before: string | null, after: string | null): VersionChanges['headline'] {
  if (before === null || after === null) return null;
  return foldedWords(before).join(' ') === foldedWords(after).join(' ') ? null : { before, after };
}
