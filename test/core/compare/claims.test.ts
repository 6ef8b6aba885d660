import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../src/core/analyse/report-of';
import { findMissingClaims } from '../../../src/core/compare/claims';
import { gather } from '../../../src/core/compare/gather';
import { analyse, compare, coverageOf, FLOOD, tell } from './story';

describe('a live blog', () => {
  const blog = (number: number) => ({
    id: 'blog',
    outlet: 'Coast Courier',
    text: [
      'The River Arle burst its banks in Easterby on Monday and people had to leave their homes.',
      'Minister Paul Winter promised Easterby new flood walls, two pumping stations and sirens along the River Arle for 40 million pounds.',
      'The Arle fell by a metre overnight and trains to Easterby will run again on Tuesday, the railway said.',
      'The fire service said its boats had brought pensioners out of houses in Easterby by Monday evening.',
      'In cricket, Harlan Vance scored 212 runs on Sunday and his captain praised a perfect innings.',
      'Vance said the pitch had suited his batting and that the bowlers lost patience after lunch.',
      'The umpires inspected the wicket twice and a replay showed the ball missing leg stump.',
      `Spectators cheered as wicket number ${number} tumbled before tea and the scoreboard failed.`,
      'A second test match begins next Thursday with a changed squad of bowlers.',
    ].join('\n\n'),
  });
  const { missingHere } = compare(FLOOD.page, [tell(blog(7), { kind: 'live-blog' })]);
  const shown = missingHere.map(({ claim }) => claim).join('\n');

  it('gives what it tells of the story', () => {
    expect(shown).toContain('flood walls');
  });

  it('gives nothing of its other stories', () => {
    expect(shown).not.toMatch(/wicket|umpires|squad|scoreboard/);
  });
});

describe('a speaker of whom the page says nothing', () => {
  it('is missing even where the words of his claim stand on the page', () => {
    const claim = {
      text: 'Opposition leader Silva says the River Arle burst its banks in Easterby.',
      wording: 'summary' as const,
      span: null,
      sentences: [],
      weight: 0.7,
      isBackground: false,
    };
    const silva = { id: 'silva', name: 'Ana Silva', forms: ['Ana Silva'], role: null, type: 'person' as const, gender: null, quotes: 1 };
    const record = tell(FLOOD.other, { text: null, quotes: [], figures: [], claims: [claim], speakers: [silva] });
    expect(compare(FLOOD.page, [record]).missingHere.map((missing) => missing.claim)).toEqual([claim.text]);
    expect(compare(FLOOD.page, [{ ...record, speakers: [] }]).missingHere).toEqual([]);
  });

  it('is not missing where the page surely says what his sentence says', () => {
    const said = 'Three bridges were closed to traffic and trains on the coast line stopped running, said Ana Silva.';
    const silva = { id: 'silva', name: 'Ana Silva', forms: ['Ana Silva'], role: null, type: 'person' as const, gender: null, quotes: 1 };
    const report = tell({ ...FLOOD.other, text: `${FLOOD.other.text}\n\n${said}` }, { speakers: [silva] });
    expect(compare(FLOOD.page, [report]).missingHere.map(({ claim }) => claim)).not.toContain(said);
  });
});

describe('the evidence of a claim', () => {
  const speakersOf = (text: string) => {
    const report = tell({ ...FLOOD.other, text: `${FLOOD.other.text}\n\n${text}` });
    const evidence = compare(FLOOD.page, [report]).missingHere.flatMap((claim) => claim.evidence);
    return Object.fromEntries(evidence.map((one) => [one.text, one.speaker]));
  };
  const told = '\u201cThe dam on the upper Arle was last inspected eleven years ago,\u201d she said.';

  it('tells who speaks where its words only say “she”', () => {
    expect(speakersOf(`Engineer Mona Tarn spoke to reporters at the dam. ${told}`)[told]).toBe('Mona Tarn');
  });

  it('tells nobody where its words name the speaker, and nobody who is not surely known', () => {
    const named = told.replace('she said', 'Tarn said');
    expect(speakersOf(`Engineer Mona Tarn spoke to reporters at the dam. ${named}`)).toHaveProperty([named], undefined);
    const probable = { certainty: 'probable' as const };
    const report = tell({ ...FLOOD.other, text: `${FLOOD.other.text}\n\nEngineer Mona Tarn spoke at the dam. ${told}` });
    const unsure = { ...report, quotes: report.quotes.map((quote) => ({ ...quote, ...probable })) };
    const evidence = compare(FLOOD.page, [unsure]).missingHere.flatMap((claim) => claim.evidence);
    expect(evidence.find(({ text }) => text === told)).toMatchObject({ articleId: report.id });
    expect(evidence.every(({ speaker }) => speaker === undefined)).toBe(true);
  });
});

describe('a claim that the page may carry', () => {
  const page = analyse(FLOOD.page);
  const report = tell(FLOOD.other);
  /** What is shown where every claim weighs so much and is as likely carried. */
  const shownAt = (weight: number, probability: number) => {
    const claims = report.claims.map((claim) => ({ ...claim, weight, isBackground: false }));
    const gathering = gather(page, reportOf(page), coverageOf([{ ...report, claims, speakers: [] }]));
    return findMissingClaims({ ...gathering, carry: () => ({ probability, sentences: [] }) }).length;
  };

  it('is shown where it is central, and not where it is a detail', () => {
    expect(shownAt(0.9, 0.2)).toBeGreaterThan(0);
    expect(shownAt(0.3, 0.2)).toBe(0);
  });

  it('is shown as a detail where the page surely lacks it, and in no case where the page surely carries it', () => {
    expect(shownAt(0.3, 0.02)).toBeGreaterThan(0);
    expect(shownAt(1, 0.6)).toBe(0);
  });
});

describe('the same words that two reports quote', () => {
  it('are one claim, whatever stands around them', () => {
    const post = tell({ ...FLOOD.other, text: `${FLOOD.other.text}\n\n“I took the roar for a goods train,” he said.` });
    const words =
      'Anders Tarn, a baker who lives behind the railway bridge on Mill Lane in Easterby, said: “I took the roar for a goods train.”';
    const gazette = tell({ id: 'gazette', outlet: 'Dale Gazette', text: `The river Arle rose on Monday in Easterby.\n\n${words}` });
    const claims = compare(FLOOD.page, [post, gazette]).missingHere.filter(({ claim }) => claim.includes('goods train'));
    expect(claims.map(({ evidence }) => evidence.length)).toEqual([2]);
  });
});

describe('a title in quotation marks that two reports name', () => {
  it('makes no one claim of what they say of it', () => {
    const law = '“Stop the Flooding of Arle Villages Act”';
    const passed = `The Senate passed the bill, the ${law}, by 97 votes to two on Thursday after a debate of nine hours.`;
    const suit = `A landowners’ league will challenge the ${law} in a federal court in Norland before the summer, its lawyer told a newspaper.`;
    const reports = [passed, suit].map((sentence, i) =>
      tell({ id: `law-${i}`, outlet: `Outlet ${i}`, text: `The river Arle rose on Monday in Easterby.\n\n${sentence}` }),
    );
    const claims = compare(FLOOD.page, reports).missingHere.filter(({ claim }) => claim.includes('Act'));
    expect(claims.map(({ evidence }) => evidence.length)).toEqual([1, 1]);
  });
});

describe('claims of one weight', () => {
  it('are ordered by what their own report puts first', () => {
    const claim = (text: string) => ({ text, wording: 'summary' as const, span: null, sentences: [], weight: 0.5, isBackground: false });
    const late = claim('A cattle market in Millbrook was put off until autumn.');
    const first = claim('Opposition leader blames the ministry: the dam was never inspected.');
    const record = tell(FLOOD.third, { text: null, quotes: [], figures: [], claims: [late, first], speakers: [] });
    expect(compare(FLOOD.page, [record]).missingHere.map((missing) => missing.claim)).toEqual([first.text, late.text]);
  });
});

describe('background', () => {
  it('is never called missing', () => {
    const text = `${FLOOD.other.text}\n\nFloods are often a problem in the county, and many towns have long been at risk for decades.`;
    const shown = compare(FLOOD.page, [tell({ ...FLOOD.other, text })]).missingHere.map(({ claim }) => claim);
    expect(shown.join()).not.toContain('often a problem');
  });
});

describe('a sentence with several claims', () => {
  const shownFor = (sentence: string) =>
    compare(FLOOD.page, [tell({ ...FLOOD.other, text: `${FLOOD.other.text}\n\n${sentence}` })]).missingHere.map(({ claim }) => claim);

  it('gives only the clause that the page lacks', () => {
    const shown = shownFor(
      'Three bridges were closed to traffic on Tuesday and trains on the coast line stopped running, but ferries carried harvest workers and their cattle to Millbrook island.',
    );
    expect(shown).toContain('ferries carried harvest workers and their cattle to Millbrook island.');
    expect(shown.join()).not.toContain('Three bridges were closed to traffic');
  });

  it('gives nothing where the page carries both clauses in one or two sentences', () => {
    const shown = shownFor(
      'The water rose by two metres within four hours, and volunteers from the rowing club carried pensioners out of flooded houses in their boats.',
    );
    expect(shown.filter((claim) => /rowing|metres/.test(claim))).toEqual([]);
  });
});
