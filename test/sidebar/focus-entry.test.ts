// @vitest-environment happy-dom
import { waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { placeOf } from '../../src/play/article';
import { FULL } from '../../src/play/scenes/full';
import { locateEntry } from '../../src/sidebar/locate-entry';
import { mountForTest, viewOf } from './mounted';

describe('focusEntry', () => {
  test.each([
    ['a quotation', 'longer than I would like', 'longer than I would like'],
    ['a part of a quotation', 'longer than', 'longer than I would like'],
    ['a sentence that stands only here', 'A brass band that had lost', 'A brass band that had lost its rehearsal room'],
    ['a figure', 'two metres', 'two metres'],
    ['whose reporting it is', 'According to the Harbour Courier', 'the company was warned in a letter'],
  ])('opens the sidebar at %s', async (_, words, shown) => {
    const { handle, root, actions } = mountForTest();
    const { start, end } = placeOf(words);
    handle.focusEntry(start, end);
    await waitFor(() => expect(root.activeElement?.textContent).toContain(shown));
    expect(handle.isOpen()).toBe(true);
    expect(actions.open).not.toHaveBeenCalled();
  });

  test('unfolds what stands beyond the first five', async () => {
    const onlyHere = Array.from({ length: 9 }, (_, i) => ({ text: `Sentence ${i}.`, start: 5000 + i * 100, end: 5050 + i * 100 }));
    const { handle, root } = mountForTest(viewOf({ ...FULL, onlyHere }));
    handle.focusEntry(5800, 5850);
    await waitFor(() => expect(root.activeElement?.textContent).toContain('Sentence 8.'));
  });

  test('opens at the top where no entry shows the stretch', async () => {
    const { handle, root } = mountForTest();
    handle.focusEntry(100_000, 100_010);
    await waitFor(() => expect(root.activeElement?.textContent).toBe('Sidelight'));
  });

  test('does not jump again when the sidebar is opened the next time', async () => {
    const { handle, root } = mountForTest();
    const { start, end } = placeOf('two metres');
    handle.focusEntry(start, end);
    await waitFor(() => expect(root.activeElement?.textContent).toContain('two metres'));
    handle.close();
    await waitFor(() => expect(root.activeElement?.textContent).toBe('6'));
    handle.open();
    await waitFor(() => expect(root.activeElement?.textContent).toBe('Sidelight'));
  });
});

describe('locateEntry', () => {
  test('prefers the entry that shares most of the stretch', () => {
    const sentence = placeOf('The primary school in Lower Marrow will stay closed until Monday');
    expect(locateEntry(FULL, sentence)?.id).toMatch(/^only-here/);
  });

  test('finds nothing where nothing overlaps', () => {
    expect(locateEntry(FULL, { start: 90_000, end: 90_001 })).toBeNull();
  });

  test('takes the corpus record of the page for the page', () => {
    const span = placeOf('longer than I would like');
    const page = { ...FULL.page, matchedAs: 'record' };
    const speakers = FULL.speakers.map((speaker) => ({
      ...speaker,
      quotes: speaker.quotes.map((quote) => ({ ...quote, articleId: quote.articleId === 'page' ? 'record' : quote.articleId })),
    }));
    expect(locateEntry({ ...FULL, page, speakers }, span)?.id).toBe(`speaker/brandreth/${span.start}`);
  });
});
