import { ENGINE } from '../analyse/signature';
import type { Searched } from '../model/comparison';
import type { Coverage, FoundReport } from '../model/coverage';
import type { Report, Story } from '../model/report';
import { UNDATED } from '../pack/format';
import type { PackReader } from '../pack/read-pack';
import { type DayRange, dayRangeOf } from './day-range';
import { findCandidates, type NumberRanges } from './find-candidates';
import { isSelf } from './is-self';
import { comparePair } from './pair-features';
import { SHOWN_FROM, scorePair } from './pair-model';
import { searchVectorOf } from './term-weights';

/** Days before and after a page's date in which its story's reports are looked for. */
const WINDOW_DAYS = 10;

/**
 * What the packs hold of the page's own story, or nothing: where the model is not sure it stays silent. The record of the page
 * itself is `self` and never coverage. Of equal ids in several packs the first counts.
 */
export function findCoverage(page: Report, packs: readonly PackReader[]): Coverage {
  const searched = searchedIn(packs);
  const nothing: Coverage = { self: null, story: null, found: [], related: [], searched };
  if (page.signature.engine !== ENGINE || page.signature.terms.length === 0) return nothing;
  const seen = new Set<string>();
  const found: FoundReport[] = [];
  let self: FoundReport | null = null;
  for (const scored of packs.flatMap((pack) => scoreCandidates(page, pack))) {
    if (seen.has(scored.report.id)) continue;
    seen.add(scored.report.id);
    if (isSelf(page, scored.report) && (self === null || scored.score > self.score)) {
      if (self) found.push(self);
      self = scored;
    } else if (scored.score >= SHOWN_FROM) found.push(scored);
  }
  found.sort((a, b) => b.score - a.score || (a.report.id < b.report.id ? -1 : 1));
  const ids = [...(self ? [self.report.id] : []), ...found.map(({ report }) => report.id)];
  return { ...nothing, self: self?.report ?? null, story: storyOf(ids, packs), found };
}

function scoreCandidates(page: Report, pack: PackReader): FoundReport[] {
  const candidates = findCandidates(searchVectorOf(page.signature), pack.postings, rangesFor(dayRangeOf(page.published), pack));
  return candidates.flatMap(({ article }) => {
    const report = pack.reportAt(article);
    if (!report) return [];
    const why = comparePair(page, report);
    return [{ report, score: scorePair(why), why }];
  });
}

function rangesFor(days: DayRange | null, { firstDays, daySpans }: PackReader): NumberRanges {
  if (!days) return [[0, firstDays.length]];
  const longest = daySpans.reduce((most, span) => Math.max(most, span), 0);
  const undated = lowerBound(firstDays, UNDATED);
  const start = lowerBound(firstDays, days.first - WINDOW_DAYS - longest);
  const end = lowerBound(firstDays, days.last + WINDOW_DAYS + 1);
  return [
    [start, Math.min(end, undated)],
    [undated, firstDays.length],
  ];
}

function lowerBound(days: Int32Array, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The named story that most of the reports belong to; of equals the first by id. */
function storyOf(ids: readonly string[], packs: readonly PackReader[]): Story | null {
  let best: Story | null = null;
  let most = 0;
  for (const story of packs.flatMap((pack) => pack.stories)) {
    const held = story.reportIds.filter((id) => ids.includes(id)).length;
    if (held > most || (held === most && best && story.id < best.id)) {
      best = story;
      most = held;
    }
  }
  return best;
}

function searchedIn(packs: readonly PackReader[]): Searched {
  const infos = packs.map((pack) => pack.info);
  const dates = (pick: 'from' | 'to') => infos.flatMap((info) => info[pick] ?? []).sort();
  return {
    articles: infos.reduce((sum, info) => sum + info.articles, 0),
    outlets: new Set(infos.flatMap((info) => info.outlets)).size,
    from: dates('from')[0] ?? null,
    to: dates('to').at(-1) ?? null,
  };
}
