import { analyseArticle } from '../../../src/core/analyse/analyse-article';
import { readPlainText } from '../../../src/core/analyse/read-plain-text';
import { reportOf } from '../../../src/core/analyse/report-of';
import { compareCoverage } from '../../../src/core/compare/compare-coverage';
import type { Analysis, Quote, Speaker } from '../../../src/core/model/analysis';
import type { Comparison } from '../../../src/core/model/comparison';
import type { Coverage } from '../../../src/core/model/coverage';
import type { Report } from '../../../src/core/model/report';

/** A text of a story as the tests write it. */
export interface Telling {
  readonly id: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly title?: string;
  readonly text: string;
}

/** What the engine reads in a telling. */
export function analyse(telling: Telling): Analysis {
  return analyseArticle(readPlainText(telling));
}

/** A telling as coverage, with facts that the plain text cannot give. */
export function tell(telling: Telling, facts: Partial<Report> = {}): Report {
  return { ...reportOf(analyse(telling)), ...facts };
}

/** Coverage of given reports. */
export function coverageOf(reports: readonly Report[], more: Partial<Coverage> = {}): Coverage {
  const found = reports.map((report) => ({ report, score: 1, why: [] }));
  const searched = { articles: reports.length, outlets: reports.length, from: null, to: null };
  return { self: null, story: { id: 'flood', name: 'The flood', reportIds: [] }, found, related: [], searched, ...more };
}

/** A page compared with reports. */
export function compare(page: Telling, reports: readonly Report[], more: Partial<Coverage> = {}): Comparison {
  const analysis = analyse(page);
  return compareCoverage(analysis, reportOf(analysis), coverageOf(reports, more));
}

/** The same text with quotations as given, whoever would find them: speaker's name and words of the text. */
export function withQuotes(analysis: Analysis, said: readonly (readonly [name: string, words: string])[]): Analysis {
  const { text } = analysis.article;
  const idOf = (name: string) => name.toLowerCase().replaceAll(' ', '-');
  const quotes = said.map(([name, words]): Quote => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    const nothing = { cue: null, cueStart: null, cueEnd: null, sourceStart: null, sourceEnd: null, via: null };
    const end = start + words.length;
    return { start, end, text: words, kind: 'direct', speaker: idOf(name), certainty: 'certain', ...nothing, unnamed: false, sentence: 0 };
  });
  const speakers = [...new Set(said.map(([name]) => name))].map((name): Speaker => {
    const count = said.filter(([other]) => other === name).length;
    return { id: idOf(name), name, forms: [name], role: 'mayor', type: 'person', gender: null, quotes: count };
  });
  return { ...analysis, quotes, speakers };
}

/** Two analyses compared. */
export function compareAnalyses(page: Analysis, others: readonly Analysis[]): Comparison {
  return compareCoverage(page, reportOf(page), coverageOf(others.map(reportOf)));
}

/** A flood in a town of ours, told four times. */
export const FLOOD = {
  page: {
    id: 'page',
    outlet: 'Northfold Post',
    published: '2024-03-05',
    title: 'River Arle bursts its banks in Easterby',
    text: [
      'The River Arle burst its banks in Easterby on Monday and drove 340 people from their homes.',
      'Mayor Jane Roe said on Monday: “We have opened the school hall and nobody will sleep in the cold tonight.”',
      'The water rose by two metres within four hours, the fire service said on Monday.',
      'Three bridges were closed to traffic and trains on the coast line stopped running.',
      'Volunteers from the rowing club carried pensioners out of flooded houses in their boats.',
    ].join('\n\n'),
  },
  other: {
    id: 'courier',
    outlet: 'Coast Courier',
    published: '2024-03-06',
    title: 'Hundreds leave homes as Arle floods Easterby',
    text: [
      'Around 340 people had to leave their homes in Easterby on Monday when the River Arle burst its banks.',
      'Mayor Jane Roe told reporters: “The school hall is open, and nobody has to sleep in the cold tonight.”',
      'Energy minister Paul Winter announced on Tuesday that the government will pay 12 million pounds for repairs.',
      'Opposition leader Ana Silva said on Tuesday: “This dam was never inspected, and the ministry knew it.”',
      'Three bridges stayed closed and no trains ran on the coast line.',
    ].join('\n\n'),
  },
  third: {
    id: 'echo',
    outlet: 'Valley Echo',
    published: '2024-03-07T08:30Z',
    title: 'Silva blames ministry for Easterby flood',
    text: [
      'Opposition leader Ana Silva on Tuesday accused the ministry of never having inspected the dam above Easterby.',
      'The flood on Monday drove 520 people from their homes after the River Arle burst its banks in Easterby.',
      'Energy minister Paul Winter announced that the government will pay 12 million pounds for repairs.',
    ].join('\n\n'),
  },
} as const satisfies Record<string, Telling>;
