import { dayRangeOf } from '../../core/match/day-range';
import type { PublicationTime } from '../../core/model/article';
import { type PackIndex, type PackShard, shardsWithin } from '../../core/pack/pack-index';

/** Days before and after the page's own whose packs are needed: nearly all reports of one event appear within a week of it. */
export const NEEDED_DAYS = 7;

const MS_A_DAY = 86_400_000;
const isoDay = (day: number) => new Date(day * MS_A_DAY).toISOString().slice(0, 10);

/** The shards that a page's story may lie in; for a page without a date only the undated, since all would be needed. */
export function neededShards(index: PackIndex, published: PublicationTime | null): readonly PackShard[] {
  const range = dayRangeOf(published);
  if (!range) return index.shards.filter(({ from }) => from === null);
  return shardsWithin(index, isoDay(range.first - NEEDED_DAYS), isoDay(range.last + NEEDED_DAYS));
}

/** Of the needed shards those whose file is not held yet, newest first, so that the nearest days are there first. */
export function dueShards(needed: readonly PackShard[], held: ReadonlySet<string>): readonly PackShard[] {
  return needed.filter(({ file }) => !held.has(file)).sort((a, b) => compare(b.from ?? '', a.from ?? '') || compare(a.file, b.file));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
