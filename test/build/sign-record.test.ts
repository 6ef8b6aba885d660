import { describe, expect, it } from 'vitest';
import { readSeedRecord } from '../../src/build/read-seed-record';
import type { SeedRecord } from '../../src/build/seed-record';
import { type SigningEngine, signRecord } from '../../src/build/sign-record';
import { signatureOf } from '../../src/core/analyse/signature';
import type { Article } from '../../src/core/model/article';
import { validRecord } from './valid-record';

const DOCUMENT = `Jonah Pell
Ferry to the islands runs again after nineteen days
Support the Gazette today.
The ferry sails again from Tuesday, as the Pennine Post reported.
A gearbox kept it in dock for nineteen days.
“We have had people rowing for milk,” said the harbour master, Colin Teague.
Neither the operator nor two islanders would say more.`;

/** An engine that makes a sentence of every line but the third, which it takes for boilerplate. */
const LINES: SigningEngine = {
  readPlainText: ({ id, text }) => ({ id, text, title: null, language: 'en', posts: [] }) as unknown as Article,
  analyseArticle(article) {
    const lines = article.text.split('\n');
    const starts = lines.map((_, at) => lines.slice(0, at).join('\n').length + (at > 0 ? 1 : 0));
    const spans = lines.map((line, at) => ({ start: starts[at] ?? 0, end: (starts[at] ?? 0) + line.length }));
    const sentences = spans
      .filter((_, at) => at !== 2)
      .map((span, index) => {
        const post = article.posts.findIndex(({ start, end }) => start <= span.start && span.end <= end);
        return { ...span, index, paragraph: index, post: post < 0 ? null : post };
      });
    return { article, sentences, quotes: [], speakers: [], unnamedSources: [], figures: [], claims: [], reliances: [] };
  },
  signatureOf,
};

function record(change: object = {}): SeedRecord {
  return readSeedRecord({ ...validRecord('any'), signature: null, ...change }, '');
}
const sign = (change: object = {}) => signRecord(record(change), DOCUMENT, LINES);
const claim = (...anchors: string[]) => ({ claims: [{ text: 'A claim.', anchors, weight: 1, isBackground: false }] });

describe('signing a record', () => {
  it('finds for each claim the sentences that carry it', () => {
    expect(sign().claims).toEqual([[2], [3]]);
  });

  it('lists the sentences of several anchors once and in order', () => {
    expect(sign(claim('in dock for', 'sails again', 'from Tuesday')).claims).toEqual([[2, 3]]);
  });

  it('is made of hashes: no word of the document stands in it', () => {
    expect(JSON.stringify(sign())).not.toMatch(/ferry|gearbox|islands/i);
  });

  it('puts the sentences of a live blog into their posts', () => {
    const posts = [{ title: null, published: null, isStory: true, first: 'sails again', last: 'gearbox' }];
    const { sentences } = sign({ kind: 'live-blog', posts });
    expect(sentences.map(({ post }) => post)).toEqual([null, null, 0, 0, null, null]);
  });

  it('notes what stands in a post on another story', () => {
    const post = (isStory: boolean, anchor: string) => ({ title: null, published: null, isStory, first: anchor, last: anchor });
    const posts = [post(true, 'sails again'), post(false, 'gearbox'), post(false, 'rowing')];
    const { aside } = sign({ kind: 'live-blog', posts });
    expect(aside).toEqual({ quotes: [0], unnamedSources: [], reliances: [], figures: [] });
  });

  it.each([
    ['an anchor that stands nowhere', claim('a submarine'), 'claims[0].anchors[0]: expected words of the document'],
    ['an anchor that stands twice', claim('nineteen days'), 'claims[0].anchors[0]: expected words that stand only once'],
    ['an anchor in boilerplate', claim('Support the Gazette'), 'claims[0].anchors[0]: expected words in a sentence of the report'],
    ['a headline of our own', { title: 'Ferries to the islands' }, 'title: expected words of the document'],
    ['a byline of our own', { byline: ['Jonah Bell'] }, 'byline[0]: expected words of the document'],
    ['a changed quotation', { quotes: [{ ...record().quotes[0], text: 'We had people' }] }, 'quotes[0].text: expected words'],
    ['a changed role', { speakers: [{ ...record().speakers[0], role: 'harbour mistress' }], quotes: [] }, 'speakers[0].role: expected'],
    ['a figure of our own', { figures: [{ ...record().figures[0], text: '19 days' }] }, 'figures[0].text: expected words'],
  ])('refuses %s', (_, change, message) => {
    expect(() => sign(change)).toThrow(message);
  });

  it('takes an editors’ reliance without asking the document', () => {
    const reliances = [{ on: 'Pennine Post', text: 'The Pennine Post had it first.', wording: 'summary' }];
    expect(sign({ reliances }).engine).not.toBe('');
    expect(() => sign({ reliances: [{ ...reliances[0], wording: 'verbatim' }] })).toThrow('reliances[0].text');
  });
});
