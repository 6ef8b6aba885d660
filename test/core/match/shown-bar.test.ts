import { expect, test } from 'vitest';
import { findCoverage } from '../../../src/core/match/find-coverage';
import { SHOWN_FROM } from '../../../src/core/match/score-in-context';
import { shownFrom } from '../../../src/core/match/shown-bar';
import type { Report } from '../../../src/core/model/report';
import { readPack } from '../../../src/core/pack/read-pack';
import { writePack } from '../../../src/core/pack/write-pack';
import { sampleReport } from './sample-reports';

const TITLE = 'Arden bridge at Harrow closed after engineers find cracks in piers';
const TEXT = `The bridge over the river Arden at Harrow was closed on Thursday evening after engineers found cracks in two of its piers.

Drivers must now go by Upton Ferrers, a detour of 40 miles. The ferry at Lower Harrow took 400 cars on Friday morning.

The county council of Ardenshire had put off the repair of the bridge twice since 2022 because of its cost.`;
const published = '2026-11-20';

const whole = sampleReport({ id: 'whole', text: 'Engineers closed the Arden bridge at Harrow.', title: TITLE, published });
const summary: Report = { ...whole, id: 'summary', isHeadlineOnly: true };
const headline: Report = { ...sampleReport({ id: 'headline', text: '', title: TITLE, published }), isHeadlineOnly: true };

test('the less is known of a report, the surer the match must be', () => {
  expect(shownFrom(whole)).toBe(SHOWN_FROM);
  expect(shownFrom(summary)).toBeGreaterThan(shownFrom(whole));
  expect(shownFrom(headline)).toBeGreaterThan(shownFrom(summary));
});

test('an item of a feed about the same event is found and keeps its mark; one that shares a place alone is not', () => {
  const page = sampleReport({ id: 'page', text: TEXT, title: TITLE, published, outlet: 'Harrow Gazette' });
  const item = (id: string, title: string, text: string): Report => ({
    ...sampleReport({ id, text, title, published, outlet: `Outlet of ${id}` }),
    isHeadlineOnly: true,
  });
  const reports = [
    item(
      'same',
      'Cracks in two piers close Arden bridge at Harrow',
      'Engineers closed the Arden bridge at Harrow on Thursday after cracks were found in two piers.',
    ),
    item('place', 'Council of Ardenshire votes on a library', ''),
    item('other', 'Rain delays the harvest in the eastern counties', 'Farmers in the east wait for dry days.'),
  ];
  const pack = readPack(writePack({ name: 'feeds', licence: '', stories: [], reports }).buffer as ArrayBuffer);
  if (!pack.ok) throw new Error(pack.error.message);
  expect(findCoverage(page, [pack.value]).found.map(({ report }) => [report.id, report.isHeadlineOnly])).toEqual([['same', true]]);
});
