import type { KeptVersion } from '../database/library-stores';

/** Versions that are kept of one article; a live blog that is followed for a day has more and loses the oldest. */
export const MOST_VERSIONS = 8;

/**
 * The versions of an article after it was seen again, or null where nothing new came: a feed's item never replaces a text, an equal text is no
 * new version. A text replaces a feed's item, and versions since `since` (the start of this visit), which nobody came back to.
 */
export function nextVersions(before: readonly KeptVersion[], seen: KeptVersion, since: string | null): readonly KeptVersion[] | null {
  const last = before.at(-1);
  if (!last) return [seen];
  if (seen.origin === 'feed' && last.origin !== 'feed') return null;
  const isSame = last.hash === seen.hash && last.length === seen.length;
  if (isSame && !(seen.hasText && !last.hasText)) {
    const isFirstReading = seen.origin === 'read' && last.origin !== 'read';
    return isFirstReading ? [...before.slice(0, -1), { ...last, origin: 'read' }] : null;
  }
  if (isSame || last.origin === 'feed') return [...before.slice(0, -1), seen];
  const earlier = since === null ? before : before.filter(({ kept }) => kept < since);
  return [...earlier, seen].slice(-MOST_VERSIONS);
}
