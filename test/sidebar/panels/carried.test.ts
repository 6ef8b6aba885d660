// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { SharedClaim } from '../../../src/core/model/comparison';
import { FULL } from '../../../src/play/scenes/full';
import { openForTest, viewOf } from '../mounted';

async function openRegion(name: string, view = viewOf()) {
  const mounted = openForTest(view);
  await mounted.screen.findByRole('complementary');
  return { ...mounted, panel: mounted.region(name), element: mounted.screen.getByRole('region', { name }) };
}

describe('Other words for the same thing', () => {
  test('names the words and unfolds to the sentences, the word marked', async () => {
    const { panel, element } = await openRegion('Other words for the same thing');
    expect(panel.getByRole('heading', { name: 'lowered / drained / emptied' })).toBeTruthy();
    fireEvent.click(panel.getByRole('button', { name: 'The sentences' }));
    expect(await panel.findByText(/by three and a half metres before dawn/)).toBeTruthy();
    expect([...element.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['lowered', 'drained', 'emptied']);
  });

  test('gives the words of a cue beside the quotation, which is no sentence of ours', async () => {
    const said = { articleId: 'page', text: 'The wall will hold,', wording: 'verbatim', start: 3, end: 22, word: 'claimed' } as const;
    const wordings = [{ versions: [said, { ...said, articleId: 'lantern', start: null, end: null, word: 'said' }] }];
    const { panel } = await openRegion('Other words for the same thing', viewOf({ ...FULL, wordings }));
    fireEvent.click(panel.getByRole('button', { name: 'The sentences' }));
    expect(await panel.findAllByText('\u201cThe wall will hold,\u201d')).toHaveLength(2);
    expect(panel.getAllByText('claimed').length).toBeGreaterThan(1);
  });
});

describe('Which report says what', () => {
  test('is a table that can be read aloud: claim, report, and whether it says it', async () => {
    const { panel } = await openRegion('Which report says what');
    const table = panel.getByRole('table', { name: 'Which report carries which claim' });
    expect([...table.querySelectorAll('thead .unseen')].map(({ textContent }) => textContent)).toEqual([
      'Claim',
      'This article',
      'The Evening Lantern',
      'Valley Radio',
    ]);
    const rows = [...table.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td .unseen')].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['says it', 'says it', 'says it'],
      ['not found', 'says it', 'not found'],
    ]);
  });

  test('leads from a claim to every sentence that says it', async () => {
    const { panel } = await openRegion('Which report says what');
    const [first] = panel.getAllByRole('button', { name: 'Where it stands' });
    if (first) fireEvent.click(first);
    expect(await panel.findByText('People left their homes after engineers found a crack.')).toBeTruthy();
    expect(panel.getByRole('button', { name: 'This article (show the sentence)' })).toBeTruthy();
  });

  test('shows five claims and the rest on request, the first of them focused', async () => {
    const claims = Array.from({ length: 8 }, (_, i): SharedClaim => ({ ...(FULL.sharedClaims[0] as SharedClaim), claim: `Claim ${i}.` }));
    const { panel, root } = await openRegion('Which report says what', viewOf({ ...FULL, sharedClaims: claims }));
    expect(panel.getAllByRole('row')).toHaveLength(1 + 5);
    fireEvent.click(panel.getByRole('button', { name: 'Show 3 more' }));
    expect(await panel.findByText('Claim 7.')).toBeTruthy();
    expect(root.activeElement?.textContent).toContain('Claim 5.');
  });
});

describe('What copies changed', () => {
  test('tells what the other outlet added and left out, and gives the sentences', async () => {
    const { panel } = await openRegion('What copies changed');
    expect(panel.getByRole('heading', { name: /^Northfold Post\s+beside This article$/ })).toBeTruthy();
    fireEvent.click(panel.getByRole('button', { name: '1 sentence added' }));
    expect(await panel.findByText(/own reservoir was checked/)).toBeTruthy();
    fireEvent.click(panel.getByRole('button', { name: '1 sentence left out' }));
    expect(await panel.findByText(/^A brass band/)).toBeTruthy();
  });

  test('leads to what of the page stands in the copy', async () => {
    const { panel, actions } = await openRegion('What copies changed');
    fireEvent.click(panel.getByRole('button', { name: 'What this article shares word for word: 1 passage' }));
    fireEvent.click(await panel.findByRole('button', { name: 'This article (show the sentence)' }));
    const [stretch] = FULL.copiedHere;
    expect(actions.showSentence).toHaveBeenCalledWith(stretch?.start, stretch?.end);
  });
});

test('Who actually reported it tells the sources of each report', async () => {
  const { panel } = await openRegion('Who actually reported it');
  fireEvent.click(panel.getByRole('button', { name: 'Sources of each report' }));
  expect((await panel.findAllByText(/named$/)).length).toBeGreaterThan(1);
});
