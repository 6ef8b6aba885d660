import { ENGINE } from '../analyse/signature';
import type { Searched } from '../model/comparison';
import type { Coverage, FoundReport } from '../model/coverage';
import type { Report, Story } from '../model/report';
import type { PackReader } from '../pack/read-pack';
import { type DayRange, dayRangeOf } from './day-range';
import { oneOfEach } from './one-of-each';
import type { Corpus } from './open-corpus';
import { type RankedKey, rankReports } from './rank-reports';
import { SHOWN_FROM } from './score-in-context';
import { shownFrom } from './shown-bar';

/** Live blogs of a named story that must be found before the rest of it is taken from the pack's editors; of reports, which tell one story, one is enough. */
const LIVE_WITNESSES = 2;
/** Pair score from which a report of another day belongs to the page's thread. */
const RELATED_FROM = 0.3;

/**
 * What the packs hold of the page's own story, or nothing: where the model is not sure it stays silent. The record of the page
 * itself is `self` and never coverage. Of an article in several packs the best record counts. A caller that asks again after a pack has loaded what was
 * missing keeps the corpus, and what it remembers.
 */
export function findCoverage(page: Report, packs: readonly PackReader[], corpus: Corpus = oneOfEach(packs)): Coverage {
  const searched = searchedIn(packs);
  const nothing: Coverage = { self: null, story: null, found: [], related: [], searched };
  if (page.signature.engine !== ENGINE || page.signature.terms.length + page.signature.title.length === 0) return nothing;
  const { self: selfKey, ranked } = rankReports(page, corpus);
  const self = selfKey === null ? null : corpus.reportAt(selfKey);
  const shown = readReports(
    ranked.filter(({ score }) => score >= SHOWN_FROM),
    corpus,
    self,
  ).filter(({ report, score }) => score >= shownFrom(report));
  const story = storyOf([...(self ? [self] : []), ...shown.map(({ report }) => report)], packs);
  const found = story ? withStory({ story, self, shown }, () => readReports(ranked, corpus, self)) : shown;
  if (found.length === 0) return { ...nothing, self };
  return { self, story, found, related: relatedTo(page, { ranked, corpus, found, self }), searched };
}

/** The reports of these keys, each article once: a feed's item gives way to its full text, which another headline may have hidden till now. */
function readReports(ranked: readonly RankedKey[], corpus: Corpus, self: Report | null): FoundReport[] {
  const read: FoundReport[] = [];
  for (const { key, score, why } of ranked) {
    const report = corpus.reportAt(key);
    if (!report || (self && isOneRecord(self, report))) continue;
    const place = read.findIndex((held) => isOneRecord(held.report, report));
    if (place < 0) read.push({ report, score, why });
    else if (read[place]?.report.isHeadlineOnly && !report.isHeadlineOnly) read[place] = { report, score, why };
  }
  return read.sort((a, b) => b.score - a.score);
}

function isOneRecord(a: Report, b: Report): boolean {
  return a.id === b.id || (a.url !== null && a.url === b.url);
}

/** The named story that most of the reports belong to; of equals the first by id. */
function storyOf(reports: readonly Report[], packs: readonly PackReader[]): Story | null {
  const ids = new Set(reports.map(({ id }) => id));
  let best: Story | null = null;
  let most = 0;
  for (const story of packs.flatMap((pack) => pack.stories)) {
    const held = story.reportIds.filter((id) => ids.has(id)).length;
    if (held > most || (held === most && best && story.id < best.id)) {
      best = story;
      most = held;
    }
  }
  return best;
}

interface ShownStory {
  readonly story: Story;
  readonly self: Report | null;
  readonly shown: readonly FoundReport[];
}

/** The pack's editors know which reports tell one story: once the page is surely of it, all of them are its coverage. */
function withStory({ story, self, shown }: ShownStory, readAll: () => FoundReport[]): readonly FoundReport[] {
  const members = new Set(story.reportIds);
  const witnesses = shown.filter(({ report }) => members.has(report.id));
  const isSure = witnesses.length >= LIVE_WITNESSES || witnesses.some(({ report }) => report.kind !== 'live-blog');
  if (!isSure && !(self && members.has(self.id))) return shown;
  const held = new Set(shown.map(({ report }) => report.id));
  const added = readAll().filter(({ report }) => members.has(report.id) && !held.has(report.id));
  const marked = added.map((entry) => ({ ...entry, why: [{ feature: 'named story', value: 1 }, ...entry.why] }));
  return [...shown, ...marked].sort((a, b) => b.score - a.score || (a.report.id < b.report.id ? -1 : 1));
}

interface Thread {
  readonly ranked: readonly RankedKey[];
  readonly corpus: Corpus;
  readonly found: readonly FoundReport[];
  readonly self: Report | null;
}

function relatedTo(page: Report, { ranked, corpus, found, self }: Thread): Coverage['related'] {
  const held = new Set(found.map(({ report }) => report.id));
  const days = dayRangeOf(page.published);
  if (!days) return [];
  const sure = ranked.filter(({ pairScore }) => pairScore >= RELATED_FROM);
  return readReports(sure, corpus, self).flatMap(({ report }) => {
    const relation = held.has(report.id) ? null : relationOf(days, dayRangeOf(report.published));
    return relation ? [{ report, relation }] : [];
  });
}

function relationOf(page: DayRange, other: DayRange | null): 'later' | 'earlier' | null {
  if (!other) return null;
  if (other.first > page.last) return 'later';
  return other.last < page.first ? 'earlier' : null;
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
