import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../../src/core/analyse/quotes';
import { readPlainText } from '../../../../src/core/analyse/read-plain-text';
import { english } from '../../../../src/core/languages/en';
import { splitSentences } from '../../../../src/core/text/sentences';

function answersIn(text: string) {
  const article = readPlainText({ id: 'interview', text });
  const { quotes, speakers } = findQuotes(article, splitSentences(article.text, article.boilerplate, english), english);
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return quotes.map(({ text: words, speaker, kind }) => ({ words, kind, who: names.get(speaker ?? '') ?? null }));
}

const INTRODUCTION = 'Maren Holloway has built harbour walls for thirty years. In an interview, Holloway talks about the next one.';

const BARE = `${INTRODUCTION}

How did you begin to build walls?

I was born beside one. My father repaired it every spring.

There was never a year without a storm.

What would you do first in Wexcombe?

I would move the ferry. Nobody likes to hear it.

And does the council listen to you?

We talk once a month, and they told me “never again” at least twice.

Wexcombe decides in May.
`;

describe('interviews', () => {
  it('gives the answers below labelled questions to the person of the introduction', () => {
    const text = `${INTRODUCTION}\n\nQ: Is the wall high enough?\n\nA: I doubt it. The sea has risen since.\n\nThat is no secret.\n\nQ: What comes next?\n\nA: A new wall, if they pay for it.\n`;
    expect(answersIn(text)).toEqual([
      { words: 'I doubt it. The sea has risen since.', kind: 'direct', who: 'Maren Holloway' },
      { words: 'That is no secret.', kind: 'direct', who: 'Maren Holloway' },
      { words: 'A new wall, if they pay for it.', kind: 'direct', who: 'Maren Holloway' },
    ]);
  });

  it('knows a question whose label has lost its mark', () => {
    const text = `${INTRODUCTION}\n\nQ: Is it high enough?\n\nA: I doubt it.\n\nQThe sea has risen this year.\n\nA: It has, as we said.\n\nQ: What then?\n\nA: A new wall.\n`;
    expect(answersIn(text).map(({ words }) => words)).toEqual(['I doubt it.', 'It has, as we said.', 'A new wall.']);
  });

  it('gives the lines below questions without labels to whoever answers in the first person', () => {
    expect(answersIn(BARE)).toEqual([
      { words: 'I was born beside one. My father repaired it every spring.', kind: 'direct', who: 'Maren Holloway' },
      { words: 'There was never a year without a storm.', kind: 'direct', who: 'Maren Holloway' },
      { words: 'I would move the ferry. Nobody likes to hear it.', kind: 'direct', who: 'Maren Holloway' },
      { words: 'We talk once a month, and they told me “never again” at least twice.', kind: 'direct', who: 'Maren Holloway' },
    ]);
  });

  it.each([
    [
      'an explainer, whose answers are nobody’s own',
      `${INTRODUCTION}\n\nWhat is a harbour wall?\n\nA harbour wall keeps the sea out of the harbour.\n\nWhat does it cost you?\n\nThe council pays for the wall and for the ferry.\n\nWhen will you see it?\n\nThe work begins in May and ends in June.\n`,
    ],
    [
      'advice with labels',
      `${INTRODUCTION}\n\nQ: Can I see the plan?\n\nA: The plan hangs in the town hall until May.\n\nQ: Whom do I write to?\n\nA: Letters go to the council, with a stamp.\n`,
    ],
    ['an introduction that names two as often', BARE.replace(INTRODUCTION, 'Maren Holloway and Tom Marsh build walls together.')],
    ['an introduction that names nobody', BARE.replace(INTRODUCTION, 'A builder of walls talks about the next one.')],
    ['two questions without labels', BARE.replace('How did you begin to build walls?', 'A beginning.')],
  ])('takes no interview from %s', (_, text) => {
    expect(answersIn(text).filter(({ kind }) => kind === 'direct')).toEqual([]);
  });

  it('leaves out a line that tells about the person, and asides', () => {
    const text = BARE.replace('There was never a year without a storm.', 'Laughs.\n\nHolloway looks out of the window for a while.');
    expect(answersIn(text).map(({ words }) => words)).toHaveLength(3);
  });
});
