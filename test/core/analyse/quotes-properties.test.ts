import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../src/core/analyse/quotes';
import { prepare } from '../../../src/core/analyse/quotes/prepare';
import { readPlainText } from '../../../src/core/analyse/read-plain-text';
import { english } from '../../../src/core/languages/en';
import { QUOTE_WORDS } from '../../../src/core/languages/en/quotes';
import { splitSentences } from '../../../src/core/text/sentences';

function find(text: string) {
  const article = readPlainText({ id: 'a', text });
  return findQuotes(article, splitSentences(text, article.boilerplate, english), english);
}

/** Pieces of which pages are made, hostile ones among them. */
const PIECE = fc.constantFrom(
  ...[
    '\u201c',
    '\u201d',
    '"',
    "'",
    '\u2018',
    '\u2019',
    '\n',
    '\n\n',
    '. ',
    ', ',
    ' said ',
    ' he ',
    ' she ',
    ' told ',
    'according to ',
    'the mayor',
    'officials',
    '\nJANE ROE: ',
    '\nALAN POE: ',
    '\n10:45am\n',
    '\n___\n',
    ' \u201cCia\u201d ',
    ', 46, ',
    'the 46-year-old',
    ' it said',
    'A teacher',
    '\u2014 ',
  ],
  ...[
    'Jane Roe',
    'Mr Roe',
    'Sir Alan',
    'Reuters',
    'U.S. ',
    'd\u2019\u00c9tat',
    '\ud83d\ude00',
    '\ud800',
    '\u0301',
    '<b>',
    '&amp;',
    '\u00a0',
    ' ',
    'a',
    'who',
    '\u2014',
  ],
);
const TEXT = fc.array(fc.oneof(PIECE, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 60 }).map((pieces) => pieces.join(''));

/** Whether an offset stands between the two code units of one character. */
const isInsidePair = (text: string, at: number) => /[\ud800-\udbff]$/.test(text.slice(0, at)) && /^[\udc00-\udfff]/.test(text.slice(at));

/** Times that a piece is written in a row: enough for a backtracking pattern never to end. */
const REPEATS = 4000;

describe('findQuotes on any text', () => {
  it('gives spans inside the text, verbatim, in order, with speakers that are listed', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { quotes, speakers, unnamedSources, reliances } = find(text);
        const ids = new Set(speakers.map(({ id }) => id));
        let before = 0;
        for (const quote of quotes) {
          expect(quote.start).toBeGreaterThanOrEqual(before);
          expect(quote.end).toBeGreaterThan(quote.start);
          expect(quote.end).toBeLessThanOrEqual(text.length);
          expect(quote.text).toBe(text.slice(quote.start, quote.end));
          expect([quote.start, quote.end].filter((at) => isInsidePair(text, at))).toEqual([]);
          if (quote.cueStart !== null && quote.cueEnd !== null) expect(quote.cue).toBe(text.slice(quote.cueStart, quote.cueEnd));
          if (quote.speaker !== null) expect(ids.has(quote.speaker)).toBe(true);
          before = quote.start;
        }
        for (const one of [...unnamedSources, ...reliances]) {
          expect(one.text).toBe(text.slice(one.start, one.end));
          expect([one.start, one.end].filter((at) => isInsidePair(text, at))).toEqual([]);
        }
        expect(ids.size).toBe(speakers.length);
      }),
      { numRuns: 300 },
    );
  });

  it('ends on any few pieces in a long row', () => {
    fc.assert(
      fc.property(fc.array(PIECE, { minLength: 1, maxLength: 3 }), (pieces) => {
        const text = pieces.join('').repeat(REPEATS);
        const { quotes } = find(text);
        expect(quotes.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
      }),
      { numRuns: 12 },
    );
  });

  it.each(Object.entries(QUOTE_WORDS).flatMap(([name, pattern]) => (pattern instanceof RegExp ? [{ name, pattern }] : [])))(
    'the pattern $name ends on any few letters in a long row',
    ({ pattern }) => {
      const piece = fc.oneof(
        fc.constantFrom('a', ' ', '.', ':', '1', 'not ', 'did not ', 'am', '-', 'updated '),
        fc.string({ minLength: 1, maxLength: 4 }),
      );
      fc.assert(
        fc.property(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.string({ maxLength: 3 }), (pieces, tail) => {
          const text = pieces.join('').repeat(REPEATS) + tail;
          const match = pattern.exec(text);
          expect(match === null || text.includes(match[0])).toBe(true);
        }),
        { numRuns: 40 },
      );
    },
  );

  it('is the same every time', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        expect(find(text)).toEqual(find(text));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the work grows with the text', () => {
  const PARAGRAPH =
    '\u201cIt was worth the wait,\u201d Jane Roe said. The mayor met Martin Ruddock of Wexcombe on Monday, and he said that the wall would hold.\n\n';

  it('finds as many times more as the text is longer', () => {
    const [short, long] = [50, 200].map((times) => find(PARAGRAPH.repeat(times)).quotes.length);
    expect(long).toBe((short ?? 0) * 4);
  });

  // Each of these makes a backtracking pattern explode; with such a one the test would not end.
  it.each([
    ['an opening mark', '\u201c'],
    ['a straight mark', '" '],
    ['an apostrophe', "'a "],
    ['a capital', 'Aa '],
    ['an initial', 'A. '],
    ['a title', 'Mr '],
    ['a verb of speech', 'said '],
    ['dots between letters', 'a.b.'],
    ['hyphens', 'Aa-'],
    ['an outlet', 'Times '],
    ['a refusal', 'did not '],
    ['white space', ' \u00a0'],
    ['a subhead', '\u2018Our wall\u2019\n\n'],
    ['a turn', 'JANE ROE: We wait.\n\nALAN POE: We go now.\n\n'],
    ['an interview', 'Jane Roe waits.\n\nQ: Do you go?\n\nA: I wait here now.\n\n'],
    ['a question', 'Do you wait, Jane Roe?\n\nI go now and I stay.\n\n'],
    ['an entry', '10:45am\n\u201cWe go now,\u201d he said.\n'],
    ['an open quotation', '\u201cWe go now and we stay.\n\n'],
    ['a nickname', 'Jane \u201cCia\u201d Roe '],
    ['an unnamed person', 'A teacher left. The teacher said that he would go. '],
    ['a headline', 'Wall Holds In Storm\n'],
  ])('ends on a long run of %s', (_, piece) => {
    const article = readPlainText({ id: 'a', text: 'Jane Roe said so on Monday at noon in the old harbour hall.' });
    const text = piece.repeat(20_000);
    const { words } = prepare({ ...article, text, boilerplate: [] }, QUOTE_WORDS, english).reading;
    const found = findQuotes(
      { ...article, text, boilerplate: [] },
      [{ start: 0, end: text.length, index: 0, paragraph: 0, post: null }],
      english,
    );
    expect(words.length).toBeLessThanOrEqual(text.length);
    expect(found.quotes.every(({ end }) => end <= text.length)).toBe(true);
  });
});
