import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileSeeds } from '../../src/build/compile-seeds';
import { analyseArticle } from '../../src/core/analyse/analyse-article';
import { reportOf } from '../../src/core/analyse/report-of';
import { findCoverage } from '../../src/core/match/find-coverage';
import type { Coverage } from '../../src/core/model/coverage';
import type { Report, Story } from '../../src/core/model/report';
import { readPack } from '../../src/core/pack/read-pack';
import { writePack } from '../../src/core/pack/write-pack';
import { overlapOf } from '../../src/core/text/similarity';
import { readFixturePages } from '../site/fixture-page';
import { readFixture } from '../site/read-fixture';
import bundledOverlaps from './bundled-overlaps.json';
import bundledStory from './bundled-story.json';
import fixtureStories from './fixture-stories.json';

const bundled = compileSeeds(fileURLToPath(new URL('../../seeds', import.meta.url)));
const pages = readFixturePages().filter(({ article }) => article !== null);
const reports = new Map(pages.map((page) => [page.id, reportOf(analyseArticle(readFixture(page).article))]));

function packOf(stories: readonly Story[], packed: readonly Report[]) {
  const bytes = writePack({ name: 'test', licence: 'MIT', stories, reports: packed });
  const pack = readPack(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  if (!pack.ok) throw new Error(pack.error.message);
  return [pack.value];
}

function reportOfPage(id: string): Report {
  return reports.get(id) ?? expect.unreachable(`no fixture page ${id}`);
}

const foundIds = ({ found }: Coverage) => found.map(({ report }) => report.id).sort();

describe('the bundled story', () => {
  const packs = packOf(bundled.stories, bundled.reports);
  const all = bundled.reports.map(({ id }) => id);

  it.each(bundledStory.truth)('$page, same story: $same ($because)', ({ page, same, least = same ? all.length : 0 }) => {
    const coverage = findCoverage(reportOfPage(page), packs);
    expect(coverage.self).toBeNull();
    expect(all).toEqual(expect.arrayContaining(foundIds(coverage)));
    expect(coverage.found.length).toBeGreaterThanOrEqual(least);
    if (!same) expect(coverage.found).toEqual([]);
    expect(coverage.story?.id ?? null).toBe(coverage.found.length > 0 ? bundledStoryId() : null);
  });

  it('has a truth for every fixture article, as its expected file says it', () => {
    const truth = new Map(bundledStory.truth.map(({ page, same }) => [page, same]));
    for (const { id, coverage } of pages) expect(truth.get(id), id).toBe(coverage !== null);
    expect(truth.size).toBe(pages.length);
  });

  it.each(bundled.reports.map(({ id }) => ({ id })))('$id finds itself and lists the other four', ({ id }) => {
    const coverage = findCoverage(bundled.reports.find((report) => report.id === id) ?? expect.unreachable(), packs);
    expect(coverage.self?.id).toBe(id);
    expect(foundIds(coverage)).toEqual(all.filter((other) => other !== id));
  });

  it.each(bundledOverlaps.truth)('$pair share from $least to $most of their shingles ($because)', ({ pair, least, most }) => {
    const [a, b] = pair.map((start) => bundled.reports.find(({ id }) => id.startsWith(start)) ?? expect.unreachable());
    const overlap = overlapOf(a?.signature.shingles ?? [], b?.signature.shingles ?? []);
    expect(overlap).toBeGreaterThanOrEqual(least);
    expect(overlap).toBeLessThanOrEqual(most);
  });
});

function bundledStoryId(): string {
  return bundled.stories[0]?.id ?? expect.unreachable();
}

/** Share of the pairs of one story that are shown when the pages themselves are the corpus. Measured 1; a general model may well miss some. */
const LEAST_RECALL = 0.95;

describe('the fixture articles as a corpus', () => {
  const packs = packOf([], [...reports.values()]);
  const answers = fixtureStories.stories.flatMap(({ pages, because }) =>
    pages.map((page) => ({ page, because, pages, coverage: findCoverage(reportOfPage(page), packs) })),
  );

  it.each(answers)('$page finds itself ($because)', ({ page, coverage }) => {
    expect(coverage.self?.id).toBe(page);
  });

  it.each(answers)(
    '$page shows no report of another story, though the next event and the summit are in the corpus',
    ({ pages, coverage }) => {
      expect(foundIds(coverage).filter((id) => !pages.includes(id))).toEqual([]);
    },
  );

  it('shows most of the pairs of one story', () => {
    const pairs = answers.reduce((sum, { pages }) => sum + pages.length - 1, 0);
    const shown = answers.reduce((sum, { pages, coverage }) => sum + foundIds(coverage).filter((id) => pages.includes(id)).length, 0);
    expect(shown / pairs).toBeGreaterThanOrEqual(LEAST_RECALL);
  });

  it('has a truth for every article', () => {
    const told = fixtureStories.stories.flatMap((story) => story.pages);
    expect(told.sort()).toEqual(pages.map(({ id }) => id).sort());
  });
});
