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

  it.each([
    ['An engineer who asked not to be named said the ferry was unsafe.\n', 'the ferry was unsafe'],
    ['A nurse, who wished to remain anonymous, said the wards were full.\n', 'the wards were full'],
  ])('whatever the trade, and takes the statement and not the condition: %s', (text, words) => {
    expect(unnamedIn(text)).toEqual([words]);
  });

  it('has those near to something among them, however they are told of', () => {
    const words = 'She has kept away from the quay, and people familiar with her plans say the ferry will be sold.\n';
    expect(unnamedIn(words)).toEqual(['the ferry will be sold']);
    expect(unnamedIn('The ferry has two engines, and people close to the captain painted both of them.\n')).toEqual([]);
  });

  it('has whoever without a name a report accords with among them', () => {
    expect(unnamedIn('The crew became nervous once the engine was off, according to a source at the Eastby quay.\n')).toHaveLength(1);
  });

  it('leaves out who only posted something for all to read', () => {
    expect(unnamedIn('“The ferry was never safe,” one passenger tweeted on Monday.\n')).toEqual([]);
    expect(unnamedIn('“The ferry was never safe,” one passenger told the Harbour Courier on Monday.\n')).toHaveLength(1);
  });

  it('leaves out who only said something on a network', () => {
    expect(unnamedIn('“The ferry was never safe,” a passenger said on Facebook.\n')).toEqual([]);
  });

  it('leaves out who is told something by somebody named', () => {
    expect(unnamedIn('Jane Roe told a passenger: “The ferry was never safe.”\n')).toEqual([]);
  });

  it('goes on with whoever was brought in without a name', () => {
    const text = '“The ferry was never safe,” a teacher said.\n\nThe captain spoke to nobody. “We were lucky,” the teacher added.\n';
    expect(unnamedIn(text)).toEqual(['The ferry was never safe,', 'We were lucky,']);
  });

  it('takes nobody whom the article names for an official without a name', () => {
    const text =
      'The harbour will close, according to a Treasury official.\n\nJane Roe, a former Treasury official, said the ferry would go on.\n';
    const [first, second] = read(text).quotes;
    expect(first).toMatchObject({ unnamed: true, speaker: null });
    expect(second).toMatchObject({ unnamed: false, speaker: 'jane-roe' });
  });

  it('shows the whole of who speaks for an office with a verb in its name', () => {
    const { unnamedSources } = read('The bridge will stay shut until May, according to a State Department official.\n');
    expect(unnamedSources.map(({ text }) => text)).toEqual(['a State Department official']);
  });

  it('leaves out who is known by whose they are', () => {
    expect(unnamedIn('Jane Roe will stand again. Her aides said she had decided in the spring to go on.\n')).toEqual([]);
  });

  it('makes nobody a source who does something and says nothing', () => {
    expect(unnamedIn('Border officials closed the bridge at noon on Monday. Two officials were injured.\n')).toEqual([]);
  });

  it('shows who speaks without the little words before', () => {
    const sources = (text: string) => read(text).unnamedSources.map(({ text: who }) => who);
    expect(sources('The captain hoped that harbour officials told the Courier the truth: the wall was cracked.\n')).not.toContain(
      'that harbour officials',
    );
    expect(sources('Jane Roe left early. But harbour officials said the wall was cracked from end to end.\n')).toEqual([
      'harbour officials',
    ]);
  });

  it('reads whole whose they are where the possessive has no letter of its own', () => {
    expect(read('The Sanders\u2019 advisers said that the wall was cracked.\n').quotes[0]).toMatchObject({ sourceStart: 0 });
  });

  it('finds what is said before a source that is told of at length', () => {
    const text =
      'The ferry may sink at any time, said one official with knowledge of the harbour\u2019s own papers, who spoke on condition of anonymity.\n';
    expect(unnamedIn(text)).toEqual(['The ferry may sink at any time']);
  });

  it('takes a name that goes on with a verb for no name of the source', () => {
    const [quote] = read('According to one source, Holloway is ready to sell all of the ferries in spring.\n').quotes;
    expect(quote).toMatchObject({ speaker: null, unnamed: true });
  });

  it('takes an aide who speaks of somebody for no role of that person', () => {
    const text = 'Jane Holloway went home. Holloway, a top aide said, \u201cis very sure of the vote in this town.\u201d\n';
    const found = read(text);
    expect(found.quotes.map(({ speaker, unnamed }) => ({ speaker, unnamed }))).toEqual([{ speaker: null, unnamed: true }]);
    expect(found.speakers.map(({ role }) => role)).not.toContain('top aide');
  });

  it('leaves out who holds no office and does not speak', () => {
    const text =
      'Jane Roe came home late. In a box that was labelled \u201cdamage,\u201d a doctor had typed \u201call of the harbour wall.\u201d\n';
    expect(unnamedIn(text)).toEqual([]);
  });

  it('leaves out a bare word for an office inside a sentence, which goes with a name', () => {
    const text = 'The mayor and harbour activist, who backs Jane Roe, warned of a \u201cferocious fight\u201d to come.\n';
    expect(unnamedIn(text)).toEqual([]);
  });
});
