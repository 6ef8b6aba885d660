// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { CHANGED, CHANGED_ALONE } from '../../../src/play/scenes/changed';
import { openForTest, viewOf } from '../mounted';

const TITLE = 'Changes since you last read it';

async function openChanges(comparison = CHANGED) {
  const opened = openForTest(viewOf(comparison));
  await opened.screen.findByRole('complementary');
  return { ...opened, text: opened.screen.getByRole('region', { name: TITLE }).textContent ?? '' };
}

describe('changes since the last visit', () => {
  test('stand last, with their number', async () => {
    const { regions, text } = await openChanges();
    expect(regions().at(-1)).toBe(TITLE);
    expect(text).toMatch(new RegExp(`^${TITLE}5`));
  });

  test('tell headline, figures and quotations before and now', async () => {
    const { text } = await openChanges();
    expect(text).toContain('You read it on 2 March 2026');
    expect(text).toContain('before Dam above Orrin fails');
    expect(text).toContain('12 people became 31 people');
    expect(text).toContain('Reworded: Petra Lindqvist');
    expect(text).toContain('New quotation: Tomas Arvel“Nobody was told to leave”');
    expect(text).toContain('No longer here: speaker not named“The spillway was clear last week”');
  });

  test('mark the words that were put in', async () => {
    const { screen } = await openChanges();
    const marks = [...screen.getByRole('region', { name: TITLE }).querySelectorAll('mark')].map(({ textContent }) => textContent);
    expect(marks).toEqual(['long']);
  });

  test('lead to their place on the page, and a removed quotation to none', async () => {
    const { region, actions } = await openChanges();
    const buttons = region(TITLE).getAllByRole('button', { name: /show the sentence/ });
    expect(buttons).toHaveLength(3);
    for (const button of buttons) fireEvent.click(button);
    expect(actions.showSentence.mock.calls).toEqual([
      [120, 160],
      [40, 73],
      [90, 114],
    ]);
  });

  test('show where there is no other report, too', async () => {
    const { text, container } = await openChanges(CHANGED_ALONE);
    expect(text).toContain('31 people');
    expect(container.textContent).toContain('Nothing to compare with');
  });

  test('are absent on a page that did not change', async () => {
    const { screen, regions } = openForTest(viewOf());
    await screen.findByRole('complementary');
    expect(regions()).not.toContain(TITLE);
  });
});
