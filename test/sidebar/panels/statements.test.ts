// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { placeOf } from '../../../src/play/article';
import { openForTest } from '../mounted';

async function openRegion(name: string) {
  const mounted = openForTest();
  await mounted.screen.findByRole('complementary');
  return { ...mounted, panel: mounted.region(name), element: mounted.screen.getByRole('region', { name }) };
}

describe('Same quote, different words', () => {
  test('gives each version whole and marks the words that differ', async () => {
    const { element } = await openRegion('Same quote, different words');
    const [here, there] = element.querySelectorAll('blockquote');
    expect(here?.textContent).toBe('“We would rather empty a valley for a week than explain afterwards why we did not,”');
    expect([...(here?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'We',
      'rather',
      'a',
      'afterwards',
      'did',
    ]);
    expect([...(there?.querySelectorAll('mark') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'I',
      'sooner',
      'the',
      'have to',
      'later',
      'had',
    ]);
  });

  test('names the speaker', async () => {
    const { panel } = await openRegion('Same quote, different words');
    expect(panel.getByRole('heading', { name: 'Ines Calloway' })).toBeTruthy();
  });
});

describe('Not in this article', () => {
  test('labels a summary as ours and never puts it in quotation marks', async () => {
    const { panel, element } = await openRegion('Not in this article');
    fireEvent.click(panel.getByRole('button', { name: /^3 independent reports/ }));
    const summary = await panel.findByText('care homes were moved first, then the public was told');
    expect(summary.parentElement?.textContent).toBe('care homes were moved first, then the public was told summary in our words');
    expect(element.textContent).not.toMatch(/[“"']care homes/);
  });

  test('says who speaks in words that only say “she”, and nothing of others', async () => {
    const { panel } = await openRegion('Not in this article');
    const entry = (words: RegExp) => panel.getByText(words).closest('li')?.textContent ?? '';
    expect(entry(/^\u201cNobody had looked/)).toContain('Speaker: Ines Calloway');
    expect(entry(/^The crack was first photographed/)).not.toContain('Speaker');
  });

  test('gives every piece of evidence with its outlet', async () => {
    const { panel } = await openRegion('Not in this article');
    fireEvent.click(panel.getByRole('button', { name: /^3 independent reports/ }));
    const evidence = await panel.findByText(/^Residents of Fell View/);
    expect(evidence.parentElement?.querySelector('a')?.textContent).toContain('The Evening Lantern');
  });

  test('links a summary to the report and not to words that are not there', async () => {
    const { panel } = await openRegion('Not in this article');
    fireEvent.click(panel.getByRole('button', { name: /^3 independent reports/ }));
    const link = (await panel.findByText('care homes were moved first, then the public was told')).closest('li')?.querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://valley.example/live/marrow');
  });

  test('says a claim that is its own evidence once', async () => {
    const { panel } = await openRegion('Not in this article');
    expect(panel.getAllByText(/first photographed by a walker/)).toHaveLength(1);
  });
});

test('Only here leads to each sentence', async () => {
  const { panel, actions } = await openRegion('Only here');
  const [button] = panel.getAllByRole('button', { name: 'This article (show the sentence)' });
  if (button) fireEvent.click(button);
  const { start, end } = placeOf(
    'The primary school in Lower Marrow will stay closed until Monday, and 34 pupils sat an examination in the town hall.',
  );
  expect(actions.showSentence).toHaveBeenCalledWith(start, end);
});

test('Figures that differ gives short figures as worded and long ones by value and sentence', async () => {
  const { panel } = await openRegion('Figures that differ');
  expect(panel.getByText('Almost 1,900 people')).toBeTruthy();
  expect(panel.getByText('3.5 metres')).toBeTruthy();
  expect(panel.getByText(/^By breakfast the level had fallen/)).toBeTruthy();
});

test('Figures that differ gives the time of each report, since a toll rises', async () => {
  const { element } = await openRegion('Figures that differ');
  expect([...element.querySelectorAll('time')].map((time) => time.getAttribute('datetime'))).toContain('2024-10-10T07:30Z');
});

test('Who actually reported it counts the reports that rest on each source', async () => {
  const { panel } = await openRegion('Who actually reported it');
  fireEvent.click(panel.getByRole('button', { name: 'Harbour Courier relied on by 2 reports outlets: This article, The Evening Lantern' }));
  expect(await panel.findByText(/^According to the Harbour Courier/)).toBeTruthy();
  expect(panel.getByRole('button', { name: 'Meridian relied on by 1 report outlets: Northfold Post' })).toBeTruthy();
});
