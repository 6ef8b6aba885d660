import { expect, test } from 'vitest';
import { pageSpansOf } from '../../src/content/page-spans';
import { FULL } from '../../src/play/scenes/full';
import { NOTHING } from '../../src/play/scenes/small';

test('only what stands on the page itself, in text order, each stretch once', () => {
  const here = FULL.speakers.flatMap(({ quotes }) => quotes).filter(({ articleId, start }) => articleId === FULL.page.id && start !== null);
  const { quotes, sentences, copied } = pageSpansOf(FULL);
  expect(here.length).toBeGreaterThan(0);
  expect(new Set(quotes.map(({ start }) => start))).toEqual(new Set(here.map(({ start }) => start)));
  expect(quotes).toEqual([...quotes].sort((a, b) => a.start - b.start || a.end - b.end));
  expect(copied).toEqual(FULL.copiedHere.map(({ start, end }) => ({ start, end })));
  expect(sentences).toEqual(expect.arrayContaining(FULL.onlyHere.map(({ start, end }) => ({ start, end }))));
});

test('nothing where nothing was found', () => {
  expect(pageSpansOf(NOTHING)).toEqual({ quotes: [], sentences: [], copied: [] });
});
