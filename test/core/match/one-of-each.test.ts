import { describe, expect, it } from 'vitest';
import { oneOfEach } from '../../../src/core/match/one-of-each';
import type { Report } from '../../../src/core/model/report';
import { type PackReader, readPack } from '../../../src/core/pack/read-pack';
import { writePack } from '../../../src/core/pack/write-pack';
import { sampleReport } from './sample-reports';

const PLACES = ['Arlen', 'Brix', 'Corrow', 'Dunmere', 'Eskford'];
const reportFrom = (place: string) =>
  sampleReport({
    id: place,
    url: `https://${place.toLowerCase()}.example/ferry`,
    outlet: `${place} Post`,
    title: `${place} waits for the ferry`,
    text: `The ferry to ${place} was late again on Monday, the harbour office of ${place} said. Crews had stopped work over pay in the port of Lorne.`,
    published: '2023-02-03',
  });
const REPORTS = PLACES.map(reportFrom);
const [ARLEN, BRIX] = REPORTS as [Report, Report];

function open(reports: readonly Report[]): PackReader {
  const pack = readPack(writePack({ name: 'p', licence: '', stories: [], reports }).buffer as ArrayBuffer);
  if (!pack.ok) throw new Error(pack.error.message);
  return pack.value;
}

function nearest(packs: readonly PackReader[], most?: number): (string | undefined)[] {
  const corpus = oneOfEach(packs);
  const [profile] = corpus.profilesOf(reportFrom('Lorne'));
  return (profile ? corpus.nearest(profile, most) : []).map((key) => {
    const report = corpus.reportAt(key);
    return report?.isHeadlineOnly ? `item of ${report.id}` : report?.id;
  });
}

describe('articles in several packs', () => {
  it('count once', () => {
    const copies = REPORTS.map((report) => ({ ...report, id: `${report.url}` }));
    expect(nearest([open(REPORTS), open(copies)]).sort()).toEqual(PLACES);
  });

  it('do not take the places of others', () => {
    const copies = [ARLEN, BRIX].map((report) => ({ ...report, id: `${report.url}` }));
    expect(nearest([open(copies), open(REPORTS)], 4)).toHaveLength(4);
    expect(new Set(nearest([open(copies), open(REPORTS)], 4).map((id) => id?.replace(/.*\/\/(\w+).*/, '$1').toLowerCase())).size).toBe(4);
  });

  it('count by the full text where a feed brought the headline', () => {
    const item: Report = { ...ARLEN, id: 'item', text: '', isHeadlineOnly: true };
    expect(nearest([open([item]), open(REPORTS)]).sort()).toEqual(PLACES);
    expect(nearest([open(REPORTS), open([item])]).sort()).toEqual(PLACES);
    expect(nearest([open([item]), open([BRIX])])).toEqual(['item of item', 'Brix']);
  });

  it('count by the record whose text is kept', () => {
    const [first] = nearest([open([{ ...ARLEN, id: 'signed', text: null }]), open([ARLEN])]);
    expect(first).toBe('Arlen');
  });

  it('count by the record that editors put into a story', () => {
    const signed = open([{ ...ARLEN, id: 'signed', text: null }]);
    const edited = { ...signed, stories: [{ id: 's', name: 'Ferries', reportIds: ['signed'] }] };
    expect(nearest([open([ARLEN]), edited])).toEqual(['signed']);
  });

  it('are not found where a pack hides them, and take no place', () => {
    const pack = open(REPORTS);
    const numberOf = PLACES.findIndex((_, number) => pack.reportAt(number)?.id === 'Corrow');
    expect(nearest([{ ...pack, hidden: numberOf }], 4).sort()).toEqual(PLACES.filter((place) => place !== 'Corrow'));
  });

  it('do not empty the list where each is in three packs', () => {
    const copies = ['x', 'y'].map((mark) => open(REPORTS.map((report) => ({ ...report, id: `${report.id} ${mark}` }))));
    expect(nearest([...copies, open(REPORTS)], 3)).toHaveLength(3);
    expect(nearest([...copies, open(REPORTS)])).toHaveLength(5);
  });

  it('are two where two outlets carry one text', () => {
    const elsewhere = { ...ARLEN, id: 'copy', url: 'https://brix.example/copy', outlet: BRIX.outlet };
    expect(nearest([open([ARLEN]), open([elsewhere])]).sort()).toEqual(['Arlen', 'copy']);
  });

  it('are told apart only once both can be read', () => {
    const copy = { ...ARLEN, id: 'copy' };
    let isLoaded = false;
    const late = open([copy]);
    const corpus = oneOfEach([open([ARLEN]), { ...late, reportAt: (key) => (isLoaded ? late.reportAt(key) : null) }]);
    const [profile] = corpus.profilesOf(BRIX);
    if (!profile) throw new Error('no profile');
    expect(corpus.nearest(profile)).toHaveLength(2);
    isLoaded = true;
    expect(corpus.nearest(profile)).toEqual([0]);
  });
});
