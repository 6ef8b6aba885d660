// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { FULL } from '../../src/play/scenes/full';
import { HOSTILE } from '../../src/play/scenes/hostile';
import { NO_CORPUS, NOTHING, SPARSE } from '../../src/play/scenes/small';
import { openForTest, viewOf } from './mounted';

const ALL = [
  'Story',
  'Coverage',
  'Speakers',
  'Same quote, different words',
  'Not in this article',
  'Only here',
  'Figures that differ',
  'Other words for the same thing',
  'Which report says what',
  'What copies changed',
  'Who actually reported it',
];

describe('regions', () => {
  test('stand in the agreed order under the agreed names', async () => {
    const { screen, regions } = openForTest();
    await screen.findByRole('complementary');
    expect(regions()).toEqual(ALL);
    for (const name of ALL) expect(screen.getByRole('region', { name })).toBeTruthy();
  });

  test('with nothing to say are absent', async () => {
    const { screen, regions } = openForTest(viewOf(SPARSE));
    await screen.findByRole('complementary');
    expect(regions()).toEqual(['Story', 'Coverage']);
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  test.each([
    ['Same quote, different words', 'quoteVariants'],
    ['Not in this article', 'missingHere'],
    ['Only here', 'onlyHere'],
    ['Figures that differ', 'figures'],
    ['Other words for the same thing', 'wordings'],
    ['Which report says what', 'sharedClaims'],
    ['What copies changed', 'copyEdits'],
    ['Who actually reported it', 'sourcing'],
  ] as const)('"%s" is absent without its entries, and only it', async (name, field) => {
    const { screen, regions } = openForTest(viewOf({ ...FULL, [field]: [] }));
    await screen.findByRole('complementary');
    expect(regions()).toEqual(ALL.filter((title) => title !== name));
  });

  test('can be reached from the top', async () => {
    const { screen, root } = openForTest();
    const contents = await screen.findByRole('navigation');
    const button = [...contents.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith('Only here'));
    if (button) fireEvent.click(button);
    expect(root.activeElement?.textContent).toBe('Only here');
  });
});

describe('the story', () => {
  test('is named, counted, and says what was searched', async () => {
    const { screen, region } = openForTest();
    await screen.findByRole('complementary');
    const story = region('Story');
    expect(story.getByText('A crack in the wall of the Marrow reservoir')).toBeTruthy();
    expect(story.getByText('7 outlets, 6 independent reports')).toBeTruthy();
    expect(story.getByText('Searched 214 articles from 31 outlets, September 2024 to 12 October 2024')).toBeTruthy();
  });
});

describe('states', () => {
  test('nothing found says what was searched, and nothing about the news', async () => {
    const { screen, container, regions } = openForTest(viewOf(NOTHING));
    await screen.findByRole('heading', { name: 'Nothing to compare with' });
    expect(screen.getByText('Searched 214 articles from 31 outlets, September 2024 to 12 October 2024')).toBeTruthy();
    expect(container.textContent).not.toMatch(/nobody|no one|no other outlet/i);
    expect(regions()).toEqual([]);
  });

  test('an empty corpus says that nothing was searched', async () => {
    const { screen } = openForTest(viewOf(NO_CORPUS));
    expect(await screen.findByText(/^Searched nothing/)).toBeTruthy();
  });

  test('reading shows progress', async () => {
    const { screen } = openForTest({ ...viewOf(), status: 'reading', comparison: null });
    expect(await screen.findByRole('progressbar', { name: 'Reading this article' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Highlight in the article' })).toBeNull();
  });

  test('a failure tells its message and can be tried again', async () => {
    const { screen, actions } = openForTest({ ...viewOf(), status: 'failed', comparison: null, message: 'The pack is damaged.' });
    expect(await screen.findByText('The pack is damaged.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(actions.retry).toHaveBeenCalledOnce();
  });

  test.each([
    ['reading', { ...viewOf(), status: 'reading', comparison: null }, 'Sidelight is reading this article.'],
    ['ready', viewOf(), 'Sidelight found 6 other reports of this story.'],
    ['empty', viewOf(NOTHING), 'Sidelight found nothing to compare with.'],
    ['failed', { ...viewOf(), status: 'failed', comparison: null }, 'Sidelight could not compare this article.'],
  ] as const)('%s is told to screen readers', async (_, view, words) => {
    const { screen } = openForTest(view);
    await screen.findByRole('complementary');
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(words);
  });
});

describe('hostile data', () => {
  test('markup is text, and only http addresses are links', async () => {
    const { screen, container } = openForTest(viewOf(HOSTILE));
    await screen.findByRole('complementary');
    expect(container.querySelectorAll('img, script, b')).toHaveLength(0);
    expect(container.textContent).toContain('<img src=x onerror=');
    expect(container.querySelectorAll('a')).toHaveLength(0);
  });

  test('links keep the page from what they open', async () => {
    const { screen } = openForTest();
    await screen.findByRole('complementary');
    for (const link of screen.getAllByRole('link')) {
      expect(link.getAttribute('href')).toMatch(/^https?:/);
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
      expect(link.getAttribute('target')).toBe('_blank');
    }
  });
});
