import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/core/analyse/quotes';
import { readPlainText } from '../../../src/core/analyse/read-plain-text';
import { english } from '../../../src/core/languages/en';
import { splitSentences } from '../../../src/core/text/sentences';

function find(text: string) {
  const article = readPlainText({ id: 'a', text });
  return findQuotes(article, splitSentences(text, [], english), english);
}

interface Said {
  readonly words: string;
  readonly by: string | null;
}

/** Quotations of a kind with their speakers' names. */
function said(text: string, isIndirect = false): Said[] {
  const { quotes, speakers } = find(text);
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return quotes
    .filter(({ kind }) => (kind === 'indirect') === isIndirect)
    .map(({ text: words, speaker }) => ({ words, by: names.get(speaker ?? '') ?? null }));
}

const TALK = `CNN host Jane Holloway met Senator Tom Marsh on Sunday. Here is what they said.

HOLLOWAY: Senator, will the wall hold this winter?

MARSH: It will hold. I have seen the plans.

HOLLOWAY: And who pays for it?`;

const PULLED = `Jane Holloway, the mayor of Wexcombe, opened the harbour wall on Monday.

We have waited for thirty years and we will not wait any longer.

Jane Holloway, mayor of Wexcombe

The works took three years.`;

describe('words that the form of a page makes somebody\u2019s', () => {
  it('reads the turns of a transcript without marks', () => {
    expect(said(TALK)).toEqual([
      { words: 'Senator, will the wall hold this winter?', by: 'Jane Holloway' },
      { words: 'It will hold. I have seen the plans.', by: 'Tom Marsh' },
      { words: 'And who pays for it?', by: 'Jane Holloway' },
    ]);
  });

  it.each([
    [
      'labels of one person',
      'Jane Holloway met the press.\n\nHOLLOWAY: On the new wall.\n\nHOLLOWAY: On the old wall.\n\nHOLLOWAY: On the harbour.',
    ],
    ['two turns, which may be two labels', 'Jane Holloway met Tom Marsh.\n\nHOLLOWAY: A new wall for all.\n\nMARSH: An old wall for some.'],
    ['labels that are no persons', 'Prices rose.\n\nLondon: Up by two pounds.\n\nParis: Up by three euros.\n\nBrussels: Down by one euro.'],
  ])('takes no transcript from %s', (_, text) => {
    expect(said(text)).toEqual([]);
  });

  it('reads a pull quote without marks above a name and a role', () => {
    expect(said(PULLED)).toEqual([{ words: 'We have waited for thirty years and we will not wait any longer.', by: 'Jane Holloway' }]);
    expect(find(PULLED).quotes[0]?.certainty).toBe('probable');
  });

  it.each([
    ['a paragraph in the third person', PULLED.replace('We have waited', 'They waited').replace('we will not', 'would not')],
    ['a line that goes on after the name', PULLED.replace('mayor of Wexcombe\n\nThe', 'said so on Monday\n\nThe')],
    ['a name that stands nowhere else', PULLED.replace('Jane Holloway, the', 'The')],
  ])('takes no pull quote from %s', (_, text) => {
    expect(said(text)).toEqual([]);
  });

  it('gives a quoting subhead to who says the words below, and to nobody where nobody does', () => {
    const story = 'The works took three years. Martin Ruddock, an engineer, said: \u2018The wall will hold for a hundred years.\u2019';
    expect(said(`\u2018The wall will hold\u2019\n\n${story}`)[0]?.by).toBe('Martin Ruddock');
    expect(said(`${story}\n\n\u2018The old ways of the harbour\u2019\n\nBoats lay idle.`)[1]?.by ?? null).toBeNull();
  });

  it('forgets who spoke where a new post of a live blog begins, in plain text too', () => {
    const text =
      '10:45am\n\nJane Holloway opened the wall. \u201cIt took three years,\u201d she said.\n\n11:10am\n\n\u201cTrains have stood still in Easterby since six this morning.\u201d';
    expect(said(text).map(({ by }) => by)).toEqual(['Jane Holloway', null]);
  });
});

describe('marks that quote nobody', () => {
  it('leaves a nickname in the name', () => {
    const text = 'State Sen. Marcia \u201cCia\u201d Ruddock spoke at the harbour on Monday. \u201cWe are ready,\u201d Ruddock said.';
    expect(said(text)).toEqual([{ words: 'We are ready,', by: 'Marcia \u201cCia\u201d Ruddock' }]);
    expect(find(text).speakers.map(({ type }) => type)).toEqual(['person']);
  });

  it.each([
    ['an outlet\u2019s programme', 'Jane Holloway spoke to ITV\u2019s \u201cGood Evening Wexcombe\u201d on Monday. She said little.'],
    ['a book', 'Jane Holloway wrote of it in her memoir, \u201cStone and Water\u201d. She said little.'],
    ['what a band sings', 'Jane Holloway went to the stage while the band sang \u201cIt\u2019s Our Harbour\u201d. She said little.'],
  ])('leaves out the title of %s', (_, text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('who is meant', () => {
  it.each<[string, string, (string | null)[]]>([
    [
      'a headline\u2019s capitals are no name',
      'Mayor Backs Harbour Wall Plan Of Jane Holloway\n\nJane Holloway opened the wall. \u201cIt took three years,\u201d Holloway said.',
      ['Jane Holloway'],
    ],
    [
      'a title may be a family name',
      'The council heard Tom King, an engineer, on Monday. \u201cThe wall will hold,\u201d King said.',
      ['Tom King'],
    ],
    [
      'a word for a people may be a family name',
      'The council heard Tom French, an engineer, on Monday. \u201cThe wall will hold,\u201d French said. \u201cIt will not,\u201d a French engineer said.',
      ['Tom French', null],
    ],
    [
      'an age means the person of that age',
      'Jane Holloway, 46, met Ann Ruddock, 52. \u201cIt was worth it,\u201d the 46-year-old said.',
      ['Jane Holloway'],
    ],
    [
      'it is no person',
      'Jane Holloway went to Brussels. The commission sent a statement on Monday. \u201cWe will study the plan,\u201d it said.',
      [null],
    ],
    [
      'a teacher goes on as she, whoever else is named',
      'Jane Holloway is the mayor.\n\nA teacher at the school called the plan \u201ca disgrace\u201d.\n\nShe said: \u201cNobody asked us before they closed the road.\u201d',
      [null, null],
    ],
    [
      'a place is no person',
      'The rain fell in Charlotte for days. Roads in Charlotte were closed. Jane Holloway spoke on Monday. \u201cWe are dry,\u201d she said.',
      ['Jane Holloway'],
    ],
    [
      'what stands before a name describes it',
      '\u201cThe wall is safe,\u201d said Easterby University engineer Martin Ruddock, who built it.',
      ['Martin Ruddock'],
    ],
    [
      'a description before a name is its bearer',
      '\u201cIt will hold,\u201d the party\u2019s leader, Sen. Martin Ruddock, said.',
      ['Martin Ruddock'],
    ],
    [
      'two of one family are told apart by title',
      'Jane Holloway and her husband Martin Holloway own the inn. \u201cWe sell it,\u201d Mrs Holloway said. \u201cI do not want to,\u201d Mr Holloway said.',
      ['Jane Holloway', 'Martin Holloway'],
    ],
    [
      'marks at a line\u2019s very end close',
      'Martin Ruddock said: \u2018We will build a new wall and raise the road.\u2019\n\nThe works begin in May.',
      ['Martin Ruddock'],
    ],
    [
      'who is named below the last paragraph said all of it',
      'The hearing was long.\n\n\u201cWe have waited for years and nobody came.\n\n\u201cNow we will wait no longer,\u201d said Martin Ruddock, who lives by the harbour.',
      ['Martin Ruddock', 'Martin Ruddock'],
    ],
  ])('%s', (_, text, speakers) => {
    expect(said(text).map(({ by }) => by)).toEqual(speakers);
  });

  it('has an organisation written as one word for no person', () => {
    const { speakers } = find('PolitiTruth checked the claim. \u201cHalf of it is false,\u201d PolitiTruth said.');
    expect(speakers.map(({ type }) => type)).toEqual(['institution']);
  });
});

describe('statements and through whom they came', () => {
  it('numbers the parts of one statement, and only these', () => {
    const { quotes } = find(
      '\u201cWe are relieved,\u201d Martin Ruddock said on Monday. \u201cNobody slept last winter.\u201d\n\nJane Holloway was there. \u201cWe are not,\u201d Holloway said.',
    );
    expect(quotes.map(({ statement }) => statement)).toEqual([0, 0, null]);
  });

  it('numbers a statement that runs over paragraphs', () => {
    const { quotes } = find(
      'Martin Ruddock said: \u201cWe are relieved. Nobody slept.\n\n\u201cNow the children can play outside again.\u201d',
    );
    expect(quotes.map(({ statement }) => statement)).toEqual([0, 0]);
  });

  it('tells the outlet that was told, and the agency that quoted', () => {
    const { quotes } = find(
      '\u201cThe wall is not safe,\u201d Jane Holloway told Reuters. Tass quoted Martin Ruddock as saying: \u201cIt is safe enough for us.\u201d',
    );
    expect(quotes.map(({ via }) => via)).toEqual(['Reuters', 'Tass']);
  });
});

describe('unnamed sources', () => {
  it.each([
    ['near somebody', 'A source close to the council said that the wall had cracks.', 'A source'],
    ['experts near somebody', 'Experts familiar with the plan said that the wall had cracks.', 'Experts'],
    ['behind what they said', 'The wall has had cracks since May, officials said Friday, as they closed the road.', 'officials'],
    ['behind a name that ends the clause', 'The road was closed near Old Easterby Bridge, sources said.', 'sources'],
    ['with a clause between', 'Senior advisers who have seen the plans argue that the wall will not hold.', 'Senior advisers'],
  ])('are found %s', (_, text, source) => {
    expect(find(text).unnamedSources.map((one) => one.text)).toEqual([source]);
  });

  it.each([
    ['whom somebody else names', 'Her doctor said that she would be well by Monday.'],
    ['a country\u2019s ally', 'Norland and its most powerful ally said that they would send ships.'],
    ['named persons with a role', '\u201cWe are ready,\u201d said Martin Ruddock, a senior official.'],
  ])('are not %s', (_, text) => {
    expect(find(text).unnamedSources).toEqual([]);
  });

  it('are one where the article goes back to them', () => {
    const { unnamedSources, quotes } = find(
      'A teacher called the plan \u201ca disgrace\u201d.\n\nShe said: \u201cNobody asked us at all.\u201d',
    );
    expect(unnamedSources.map(({ text }) => text)).toEqual(['A teacher']);
    expect(quotes.map(({ unnamed }) => unnamed)).toEqual([true, true]);
  });
});

describe('reported speech', () => {
  it('is the whole sentence where its verb stands inside', () => {
    const text = 'Officials, Jane Holloway said, had checked the wall twice.';
    expect(said(text, true)).toEqual([{ words: 'Officials, Jane Holloway said, had checked the wall twice', by: 'Jane Holloway' }]);
  });
});
