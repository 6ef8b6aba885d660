import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../../../src/core/analyse/quotes';
import { readPlainText } from '../../../../src/core/analyse/read-plain-text';
import { english } from '../../../../src/core/languages/en';
import { splitSentences } from '../../../../src/core/text/sentences';

function read(text: string) {
  const article = readPlainText({ id: 'unnamed', text });
  return findQuotes(article, splitSentences(article.text, article.boilerplate, english), english);
}

const unnamedIn = (text: string) =>
  read(text)
    .quotes.filter(({ unnamed }) => unnamed)
    .map(({ text: words }) => words);

describe('unnamed sources', () => {
  it('finds what they are reported to think, where no verb of saying stands', () => {
    const words = unnamedIn(
      'The harbour may close.\n\nSome ministry officials are concerned that the ferry would lose half of its passengers.\n',
    );
    expect(words).toEqual(['the ferry would lose half of its passengers']);
  });

  it('finds two in one sentence with marks, each with words of its own', () => {
    const text = 'The plan is "finished," according to two people with direct knowledge of the talks.\n';
    expect(read(text).unnamedSources.map(({ text: who }) => who)).toEqual(['two people']);
  });

  it('has everybody who will not be named among them', () => {
    const text = '“The ferry was never safe,” said one passenger, who spoke on condition of anonymity.\n';
    expect(unnamedIn(text)).toEqual(['The ferry was never safe,']);
  });

  it('leaves out who only posted something for all to read', () => {
    expect(unnamedIn('“The ferry was never safe,” one passenger tweeted on Monday.\n')).toEqual([]);
    expect(unnamedIn('“The ferry was never safe,” one passenger told the Harbour Courier on Monday.\n')).toHaveLength(1);
  });

  it('leaves out who is known by whose they are', () => {
    expect(unnamedIn('Jane Roe will stand again. Her aides said she had decided in the spring to go on.\n')).toEqual([]);
  });

  it('makes nobody a source who does something and says nothing', () => {
    expect(unnamedIn('Border officials closed the bridge at noon on Monday. Two officials were injured.\n')).toEqual([]);
  });
});
