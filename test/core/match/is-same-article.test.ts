import { expect, it } from 'vitest';
import { isSameArticle } from '../../../src/core/match/is-same-article';
import { sampleReport } from './sample-reports';

const TEXT = Array.from(
  { length: 12 },
  (_, i) => `The ferry to Corrow was late by ${i * 7} minutes on day ${i} of the strike, the harbour said.`,
).join('\n\n');
const OTHER = 'A choir of ninety sang in the market square of Brix.';

it('knows an article by its address, whatever else changed', () => {
  const here = sampleReport({ id: 'a', text: TEXT, url: 'https://a.example/1', title: 'Ferries late' });
  expect(isSameArticle(here, sampleReport({ id: 'b', text: OTHER, url: 'https://a.example/1', title: 'Choir sings' }))).toBe(true);
  expect(isSameArticle(here, sampleReport({ id: 'b', text: OTHER, url: 'https://a.example/2', title: 'Choir sings' }))).toBe(false);
});

it('knows one outlet’s text again', () => {
  const here = sampleReport({ id: 'a', text: TEXT, outlet: 'Corrow Post' });
  expect(isSameArticle(here, sampleReport({ id: 'b', text: TEXT, outlet: 'Corrow Post' }))).toBe(true);
  expect(isSameArticle(here, sampleReport({ id: 'b', text: TEXT, outlet: 'Brix Courier' }))).toBe(false);
});

it('takes equal texts for two articles where an outlet is unknown: it may be an agency’s', () => {
  const here = sampleReport({ id: 'a', text: TEXT });
  expect(isSameArticle(here, sampleReport({ id: 'b', text: TEXT, outlet: 'Corrow Post' }))).toBe(false);
  expect(isSameArticle(here, sampleReport({ id: 'b', text: TEXT }))).toBe(false);
  expect(isSameArticle(here, sampleReport({ id: 'a', text: TEXT }))).toBe(true);
});
