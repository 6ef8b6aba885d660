import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/core/analyse/quotes';
import { readPlainText } from '../../../src/core/analyse/read-plain-text';
import { english } from '../../../src/core/languages/en';
import { splitSentences } from '../../../src/core/text/sentences';

function find(text: string) {
  const article = readPlainText({ id: 'a', text });
  return findQuotes(article, splitSentences(text, [], english), english);
}

/** Marked quotations with their speakers' names. */
function attributed(text: string): [string, string | null][] {
  const { quotes, speakers } = find(text);
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return quotes
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ text: words, speaker }) => [words, speaker === null ? null : (names.get(speaker) ?? null)]);
}

const HARBOUR = 'Jane Holloway, the mayor of Wexcombe, opened the new harbour wall on Monday. The works took three years.\n\n';
const WALL = 'The wall will keep this town dry for a hundred years,';

const CASES: readonly { readonly reason: string; readonly text: string; readonly expected: readonly [string, string | null][] }[] = [
  {
    reason: 'the verb may stand after the speaker',
    text: `${HARBOUR}\u201c${WALL}\u201d Holloway said.`,
    expected: [[WALL, 'Jane Holloway']],
  },
  {
    reason: 'the verb may stand before the speaker, whose role follows',
    text: `The harbour wall opened on Monday.\n\n\u201c${WALL}\u201d said Martin Ruddock, an engineer who worked on it.`,
    expected: [[WALL, 'Martin Ruddock']],
  },
  {
    reason: 'a colon introduces words',
    text: 'Councillor Peter Marsh said: \u201cWe should have built it years ago.\u201d',
    expected: [['We should have built it years ago.', 'Peter Marsh']],
  },
  {
    reason: 'a quotation split by its verb has one speaker',
    text: '\u201cWe are relieved,\u201d Martin Ruddock said on Monday. \u201cNobody slept last winter.\u201d',
    expected: [
      ['We are relieved,', 'Martin Ruddock'],
      ['Nobody slept last winter.', 'Martin Ruddock'],
    ],
  },
  {
    reason: 'a paragraph without a closing mark runs on into the next',
    text: 'Martin Ruddock said: \u201cWe are relieved. Nobody slept last winter.\n\n\u201cNow the children can play outside again.\u201d\n\nWork ended in May.',
    expected: [
      ['We are relieved. Nobody slept last winter.', 'Martin Ruddock'],
      ['Now the children can play outside again.', 'Martin Ruddock'],
    ],
  },
  {
    reason: 'a pronoun means the person of its gender',
    text: 'Martin Ruddock met Jane Holloway at the harbour on Monday. Ruddock led the tour.\n\n\u201cThe water came up to the windows,\u201d she said.',
    expected: [['The water came up to the windows,', 'Jane Holloway']],
  },
  {
    reason: 'a description means the person who has the role',
    text: `${HARBOUR}Martin Ruddock built it.\n\n\u201c${WALL}\u201d the mayor said.`,
    expected: [[WALL, 'Jane Holloway']],
  },
  {
    reason: 'a title names no other person than its bearer',
    text: '\u201cI welcome the report in full,\u201d Sir Alan Pemberton said.\n\nThe inquiry took two years. Sir Alan said: \u201cIt was worth the wait.\u201d',
    expected: [
      ['I welcome the report in full,', 'Alan Pemberton'],
      ['It was worth the wait.', 'Alan Pemberton'],
    ],
  },
  {
    reason: 'an unnamed source is nobody by name',
    text: '\u201cThe decision was taken on Friday,\u201d a senior official said, speaking on condition of anonymity.',
    expected: [['The decision was taken on Friday,', null]],
  },
];

describe('findQuotes', () => {
  it.each(CASES)('$reason', ({ text, expected }) => {
    expect(attributed(text)).toEqual(expected);
  });

  it('leaves out terms and titles of works', () => {
    expect(
      attributed('The film \u201cQuiet Harbour\u201d opened on Monday. Its so-called \u201cdry dock\u201d stood empty for years.'),
    ).toEqual([]);
  });

  it('tells reported speech from quotations and gives the words that were said', () => {
    const { quotes } = find('Jane Holloway said that the town would pay for the works within ten years.');
    expect(quotes.map(({ kind, text, cue }) => [kind, text, cue])).toEqual([
      ['indirect', 'the town would pay for the works within ten years', 'said'],
    ]);
  });

  it('lists unnamed sources with number, kind, outlet and condition, and refusals apart', () => {
    const { unnamedSources } = find(
      'Two senior officials told the Wexcombe Times that the harbour would close, on condition of anonymity. An aide declined to comment.',
    );
    expect(
      unnamedSources.map(({ text, count, kind, via, condition, declinedToComment }) => ({
        text,
        count,
        kind,
        via,
        condition,
        declinedToComment,
      })),
    ).toEqual([
      {
        text: 'Two senior officials',
        count: 2,
        kind: 'official',
        via: 'Wexcombe Times',
        condition: 'on condition of anonymity',
        declinedToComment: false,
      },
      { text: 'An aide', count: 1, kind: 'official', via: null, condition: null, declinedToComment: true },
    ]);
  });

  it('tells whose reporting is relied on', () => {
    const { reliances } = find(
      'The harbour will close in May, according to the Wexcombe Times. Reuters reported that two ships were turned away.',
    );
    expect(reliances.map(({ on }) => on)).toEqual(['Wexcombe Times', 'Reuters']);
  });

  it('gives a speaker with every form, the role in the article\u2019s words and the number of quotations', () => {
    const { speakers } = find(`${HARBOUR}\u201c${WALL}\u201d Holloway said. \u201cIt was hard,\u201d she added.`);
    expect(speakers).toEqual([
      {
        id: 'jane-holloway',
        name: 'Jane Holloway',
        forms: ['Jane Holloway', 'Holloway'],
        role: 'mayor of Wexcombe',
        type: 'person',
        gender: 'female',
        quotes: 2,
      },
    ]);
  });

  it('keeps two persons of one family apart', () => {
    expect(
      attributed('\u201cI was there first,\u201d Jane Holloway said.\n\n\u201cNo, you were not,\u201d Martin Holloway said.').map(
        ([, name]) => name,
      ),
    ).toEqual(['Jane Holloway', 'Martin Holloway']);
  });

  it('takes an embedded post for its author\u2019s own words', () => {
    const text =
      'The mayor wrote about the wall on Monday and many answered her in the hours after that.\n\nThe wall is open. Come and see it.';
    const article = readPlainText({ id: 'a', text });
    const start = text.indexOf('The wall is');
    const embeds = [{ start, end: text.length, author: 'Jane Holloway', handle: 'jane', published: null }];
    const { quotes, speakers } = findQuotes({ ...article, embeds }, splitSentences(text, [], english), english);
    expect(quotes.map(({ kind, speaker, text: words }) => [kind, speaker, words])).toEqual([
      ['direct', 'jane-holloway', 'The wall is open. Come and see it.'],
    ]);
    expect(speakers.map(({ name }) => name)).toEqual(['Jane Holloway']);
  });
});
