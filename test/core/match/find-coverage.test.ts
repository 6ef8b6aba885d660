import { describe, expect, it } from 'vitest';
import { compileSeeds } from '../../../src/build/compile-seeds';
import { findCoverage } from '../../../src/core/match/find-coverage';
import type { Report } from '../../../src/core/model/report';
import { type PackReader, readPack } from '../../../src/core/pack/read-pack';
import { writePack } from '../../../src/core/pack/write-pack';
import { SAMPLE } from '../pack/sample-pack';
import { sampleReport } from './sample-reports';

function open(content: Parameters<typeof writePack>[0]): PackReader {
  const pack = readPack(writePack(content).buffer as ArrayBuffer);
  if (!pack.ok) throw new Error(pack.error.message);
  return pack.value;
}

const { stories, reports } = compileSeeds('seeds');
const SEEDS = open({ name: 'Seeds', licence: 'MIT', stories, reports });

function idsOf(page: Report, packs: readonly PackReader[]) {
  return findCoverage(page, packs).found.map(({ report }) => report.id);
}

const OTHER_WORDS_TITLE = 'Ukraine may strike Russian soil with American rockets, officials say';
const OTHER_WORDS = `Ukraine has been told that it may strike military targets in Russia with American long-range rockets, officials in Washington said on Sunday evening.

President Joe Biden changed his mind after thousands of North Korean soldiers appeared in the Kursk region, they said. He had long feared that such strikes would draw the United States deeper into the war.

The ATACMS rockets fly almost 200 miles. Most of the airfields from which Russia launches its glide bombs are now thought to be further away.

“This is late and it is welcome,” said Oksana Hrytsenko, a member of the Ukrainian parliament’s defence committee. “Now we need enough of them.”

The Kremlin has said that the permission would mean a new round of tension. President-elect Donald Trump has not commented himself; people around him called the step an escalation.

Volodymyr Zelensky, Ukraine’s president, said in his evening video that strikes “are not carried out with words”.`;

describe('findCoverage in the bundled corpus', () => {
  it.each(reports.map((report) => [report.id, report] as const))('%s is itself and has the other four as coverage', (id, report) => {
    const { self, story, found } = findCoverage(report, [SEEDS]);
    expect(self?.id).toBe(id);
    expect(story?.id).toBe('ukraine-long-range-missiles-2024-11');
    const others = reports.map((other) => other.id).filter((other) => other !== id);
    expect(found.map((entry) => entry.report.id).sort()).toEqual(others.sort());
  });

  it.each(reports.map((report) => [report.id, report] as const))('%s finds the story without its own record', (id, report) => {
    const rest = open({ name: 'Rest', licence: 'MIT', stories, reports: reports.filter((other) => other.id !== id) });
    const { self, story, found } = findCoverage(report, [rest]);
    expect(self).toBeNull();
    expect(story?.id).toBe('ukraine-long-range-missiles-2024-11');
    expect(found).toHaveLength(4);
  });

  it('knows the story in a short report that says it in other words', () => {
    const page = sampleReport({ id: 'page', title: OTHER_WORDS_TITLE, text: OTHER_WORDS, published: '2024-11-17T21:30:00Z' });
    expect(findCoverage(page, [SEEDS]).found).toHaveLength(5);
  });

  it('says what was searched', () => {
    const page = sampleReport({ id: 'page', text: 'The choir of St Brannock sang in the market square on Sunday.' });
    expect(findCoverage(page, [SEEDS]).searched).toEqual({ articles: 5, outlets: 3, from: '2024-11-17', to: '2024-11-18' });
  });

  it('takes the records of one text in two outlets for each other, and not for the page', () => {
    const [first] = reports;
    if (!first) throw new Error('there are seeds');
    const elsewhere: Report = { ...first, id: 'page', url: null, outlet: { name: 'Stenby News', domain: 'stenby.test' } };
    const { self, found } = findCoverage(elsewhere, [SEEDS]);
    expect(self).toBeNull();
    expect(found).toHaveLength(5);
  });
});

const FERRY =
  'A ferry ran aground off Kilm on Thursday night. All 212 passengers were brought ashore by two trawlers and a lifeboat before dawn. The ' +
  'captain told the coastguard that the radar had failed in thick fog. Divers will look at the hull at low tide, and the line has taken the ' +
  'ship out of service for a month.';

describe('findCoverage', () => {
  const [, bridge, bridgeAgain] = SAMPLE.reports;
  const sample = open(SAMPLE);

  it('is silent for an empty page, without packs, and for a story that no pack holds', () => {
    const empty = sampleReport({ id: 'page', text: '' });
    expect(findCoverage(empty, [sample])).toMatchObject({ self: null, story: null, found: [], related: [] });
    if (!bridge) throw new Error('the sample has reports');
    expect(findCoverage(bridge, [])).toMatchObject({ found: [], searched: { articles: 0, outlets: 0, from: null, to: null } });
    expect(idsOf(bridge, [SEEDS])).toEqual([]);
    const other = sampleReport({
      id: 'page',
      text: FERRY,
    });
    expect(idsOf(other, [sample, SEEDS])).toEqual([]);
  });

  it('never compares signatures of different engines', () => {
    if (!bridge) throw new Error('the sample has reports');
    const foreign = { ...bridge, signature: { ...bridge.signature, engine: 'other' } };
    expect(findCoverage(foreign, [sample])).toMatchObject({ self: null, found: [] });
  });

  it('lists a report once that two packs hold', () => {
    if (!bridge || !bridgeAgain) throw new Error('the sample has reports');
    const twice = open({ ...SAMPLE, name: 'Again' });
    const ids = idsOf(bridge, [sample, twice]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(bridge.id);
  });

  it('does not list the page where two packs hold it under two ids', () => {
    if (!bridge) throw new Error('the sample has reports');
    const elsewhere = open({ ...SAMPLE, stories: [], reports: [{ ...bridge, id: 'https://a.example/bridge' }] });
    const { self, found } = findCoverage({ ...bridge, id: 'page' }, [elsewhere, sample]);
    expect(self?.id).toBe(bridge.id);
    expect(found.map(({ report }) => report.id)).not.toContain('https://a.example/bridge');
  });

  it('lists the full text and not the item of a feed, though they have two headlines', () => {
    if (!bridge || !bridgeAgain) throw new Error('the sample has reports');
    const full: Report = { ...bridgeAgain, url: 'https://b.example/bridge' };
    const item: Report = { ...full, id: 'item', isHeadlineOnly: true, signature: { ...full.signature, shingles: [], title: [] } };
    for (const packs of [
      [[item], [full]],
      [[full], [item]],
    ] as const) {
      const opened = packs.map((reports) => open({ name: '', licence: '', stories: [], reports }));
      expect(idsOf(bridge, opened)).toEqual([full.id]);
    }
  });
});
