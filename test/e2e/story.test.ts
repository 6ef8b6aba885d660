import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFixturePages } from '../site/fixture-page';
import { inBothBrowsers } from './support/session';
import { countOnTab, openSidebar, readCoverage, readSidebar, unfoldAll } from './support/sidebar';
import { nameOfReport, outletsOf } from './support/story-reports';
import { findSeedPages } from './support/test-site';

const seeds = findSeedPages();
const fixturesOfStory = readFixturePages().filter(({ coverage }) => coverage !== null && coverage.length > 0);
console.log(
  seeds.length > 0
    ? `seed story: the project's ${fixturesOfStory.length} fixture pages and the ${seeds.length} seed documents beside the project`
    : `seed story: the project's ${fixturesOfStory.length} fixture pages; no seed documents lie beside the project`,
);

inBothBrowsers('the seed story', 'test', (session) => {
  let page: Page;
  beforeAll(async () => {
    page = await session().newTab();
  });

  const open = async (url: string) => {
    await session().visit(page, url);
    const count = await countOnTab(page);
    await openSidebar(page);
    return count;
  };
  const regionOf = async (name: string) => {
    await unfoldAll(page);
    return (await readSidebar(page)).regions[name] ?? '';
  };

  test.each(fixturesOfStory.map(({ id, url, coverage }) => ({ id, url, ids: coverage ?? [] })))(
    'the fixture page $id finds its coverage',
    async ({ url, ids }) => {
      expect(await open(url)).toBe(ids.length);
      expect((await readCoverage(page)).toSorted()).toEqual(outletsOf(ids).toSorted());
    },
  );

  // The documents are the outlets' text and never part of the project: in a clone of its own there are none to wrap.
  if (seeds.length > 0)
    describe('on the seed documents', () => {
      const openSeed = (number: string) => open(seeds.find(({ id }) => id.startsWith(number))?.url ?? '');

      test.each(seeds)('$id lists the other four and not itself', async ({ id, url }) => {
        expect(await open(url)).toBe(4);
        const others = seeds.map((seed) => seed.id).filter((other) => other !== id);
        expect((await readCoverage(page)).toSorted()).toEqual(outletsOf(others).toSorted());
      });

      test.each(['000', '001'])('%s is one agency text in two outlets, to 85 to 95%%', async (number) => {
        await openSeed(number);
        const coverage = await regionOf('Coverage');
        expect(coverage).toMatch(/1 agency text in 2 outlets/);
        expect(coverage).toContain('This article carries this text too.');
        const share = Number(/(\d+)% of the shorter text stands in both/.exec(coverage)?.[1]);
        expect(share).toBeGreaterThanOrEqual(85);
        expect(share).toBeLessThanOrEqual(95);
      });

      test.each(['002', '003', '004'])('%s is no agency copy of the other two', async (number) => {
        await openSeed(number);
        const coverage = await regionOf('Coverage');
        expect(coverage).toMatch(/1 agency text in 2 outlets/);
        expect(coverage).not.toContain('This article carries this text too.');
      });

      test('003 shows as The Telegraph, reposted on qoto.org, and the outlet of 001 is unknown', async () => {
        await openSeed('004');
        expect(await readCoverage(page)).toEqual(expect.arrayContaining([nameOfReport('003'), nameOfReport('001')]));
      });

      test('on 001 speakers quoted elsewhere and not here include Peskov and Cartlidge', async () => {
        await openSeed('001');
        const speakers = await regionOf('Speakers');
        const at = speakers.search(/quoted elsewhere, not here/i);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(speakers.slice(at)).toMatch(/Peskov/);
        expect(speakers.slice(at)).toMatch(/Cartlidge/);
      });

      test.each(['000', '002'])("on %s Zelensky's statement in two translations is one pair", async (number) => {
        await openSeed(number);
        expect(await regionOf('Same quote, different words')).toMatch(/Zelensky/);
      });
    });
});
