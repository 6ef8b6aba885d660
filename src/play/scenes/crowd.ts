import type { ComparedSpeaker, Comparison, CoverageEntry, MissingClaim } from '../../core/model/comparison';
import { FULL } from './full';

const REPORTS = 60;
const PLACES = ['Ashby', 'Brinemouth', 'Caldwell', 'Dunholm', 'Eskdale', 'Farrow', 'Greystone', 'Hollin', 'Inchfield', 'Jarrold'];
const PAPERS = ['Herald', 'Examiner', 'Morning News', 'Observer on Sunday', 'Radio', 'Chronicle and Advertiser'];

const HEADLINES = [
  'Reservoir emptied',
  'Council, county, company and a consultant nobody had heard of: who knew what about the wall at Marrow, and when each of them first put it in writing',
  'سد مارو: إجلاء نحو ألفي شخص بعد ظهور صدع في الجدار',
  'What we know about the crack',
  'マロー貯水池の壁に亀裂、住民約1900人が避難',
];

function pick<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new Error('The list is empty.');
  return item;
}

function makeReport(index: number): CoverageEntry {
  const name = `${pick(PLACES, index)} ${pick(PAPERS, Math.floor(index / PLACES.length))}`;
  const hour = String(Math.floor(index / 3)).padStart(2, '0');
  return {
    id: `report-${index}`,
    outlet: { name, domain: `outlet-${index}.example` },
    repostedOn: null,
    title: pick(HEADLINES, index),
    published: { value: `2024-10-10T${hour}:05Z`, precision: 'minute', source: 'meta' },
    kind: pick(['report', 'report', 'agency-copy', 'live-blog', 'opinion'], index),
    url: `https://outlet-${index}.example/marrow`,
    agency: null,
    sameTextAs: index > 40 ? 'report-40' : null,
    overlap: index > 40 ? 0.94 : 0.02,
    adds: index % 4 === 0 ? 'The sluice on the east bank had to be opened by hand.' : null,
    addsWording: 'verbatim',
    score: 0.9 - index / 100,
    why: [{ feature: 'same-terms', value: 0.6 }],
  };
}

function makeSpeaker(index: number): ComparedSpeaker {
  return {
    id: `speaker-${index}`,
    name: `${pick(['Alma', 'Bertil', 'Chioma', 'Deniz', 'Eluned'], index)} ${pick(['Fairweather', 'García-Oduya', 'Hrubý', 'Iwanowska'], index)}`,
    role: index % 3 === 0 ? null : 'deputy chair of the valley’s emergency planning committee and a farmer at Upper Marrow',
    roles: [],
    type: 'person',
    here: 0,
    elsewhere: 8,
    outlets: Array.from({ length: 8 }, (_, i) => makeReport(index + i).outlet?.name ?? ''),
    quotes: Array.from({ length: 8 }, (_, i) => ({
      articleId: `report-${index + i}`,
      text: `This is the ${i + 1}. time that I am asked, and the answer has not changed.`,
      kind: 'direct' as const,
      certainty: 'certain' as const,
      cue: 'said',
      via: null,
      start: null,
      end: null,
    })),
  };
}

function makeClaim(index: number): MissingClaim {
  const text = `Road ${index + 3} to Upper Marrow was closed at ${index + 2} in the morning and has not been opened since.`;
  return {
    claim: text,
    wording: 'verbatim',
    carriedBy: 20 - index,
    outlets: Array.from({ length: 20 - index }, (_, i) => makeReport(i).outlet?.name ?? ''),
    evidence: Array.from({ length: 20 - index }, (_, i) => ({
      articleId: `report-${i}`,
      text,
      wording: 'verbatim' as const,
      start: null,
      end: null,
    })),
    score: 1 - index / 20,
  };
}

/** Sixty reports, long and foreign headlines, twenty of them one agency's text, more of everything than shows at first. */
export const CROWD: Comparison = {
  ...FULL,
  outlets: 42,
  independentReports: 41,
  coverage: Array.from({ length: REPORTS }, (_, i) => makeReport(i)),
  speakers: [...FULL.speakers, ...Array.from({ length: 18 }, (_, i) => makeSpeaker(i))],
  missingHere: Array.from({ length: 12 }, (_, i) => makeClaim(i)),
};
