// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { CROWD } from '../../../src/play/scenes/crowd';
import { FULL } from '../../../src/play/scenes/full';
import { SAME_TEXT, SPARSE } from '../../../src/play/scenes/small';
import { openForTest, viewOf } from '../mounted';

async function openCoverage(...view: Parameters<typeof openForTest>) {
  const mounted = openForTest(...view);
  await mounted.screen.findByRole('complementary');
  return { ...mounted, coverage: mounted.region('Coverage') };
}

describe('a report', () => {
  test('shows what is known and says what is not', async () => {
    const { coverage } = await openCoverage(viewOf(SPARSE));
    expect(coverage.getByText('unknown outlet')).toBeTruthy();
    expect(coverage.getByText('no headline known')).toBeTruthy();
    expect(coverage.getByText('time unknown')).toBeTruthy();
    expect(coverage.queryByRole('link')).toBeNull();
  });

  test('of a repost names both places', async () => {
    const { coverage } = await openCoverage();
    expect(coverage.getByText('Harbour Courier, reposted on commons.example')).toBeTruthy();
  });

  test('tells what it adds, and labels a summary as ours', async () => {
    const { coverage } = await openCoverage();
    const adds = coverage.getByText('two care homes were emptied first, before the public warning went out').parentElement;
    expect(adds?.textContent).toBe('Adds two care homes were emptied first, before the public warning went out summary in our words');
  });

  test('explains why it is a result', async () => {
    const { coverage } = await openCoverage();
    const [why] = coverage.getAllByRole('button', { name: 'Why this result' });
    if (why) fireEvent.click(why);
    const features = await coverage.findByText('same terms');
    expect(features.closest('dl')?.textContent).toBe('score0.88same terms0.71same names0.64close in time0.92');
  });

  test('lets the reader hide its outlet', async () => {
    const { coverage, actions } = await openCoverage();
    const [why] = coverage.getAllByRole('button', { name: 'Why this result' });
    if (why) fireEvent.click(why);
    fireEvent.click(await coverage.findByRole('button', { name: 'Hide The Evening Lantern' }));
    expect(actions.hideOutlet).toHaveBeenCalledWith('The Evening Lantern');
  });
});

describe('one text in several outlets', () => {
  test('is one entry that unfolds to the others', async () => {
    const { coverage } = await openCoverage();
    expect(coverage.queryByText('unknown outlet')).toBeNull();
    fireEvent.click(coverage.getByRole('button', { name: /^1 agency text in 2 outlets/ }));
    expect(await coverage.findByText('unknown outlet')).toBeTruthy();
  });

  test('can be the text of this very page', async () => {
    const { coverage } = await openCoverage(viewOf(SAME_TEXT));
    fireEvent.click(coverage.getByRole('button', { name: '1 agency text in 2 outlets carried by Northfold Post; this article' }));
    expect(await coverage.findByText('88% of the shorter text stands in both.')).toBeTruthy();
  });
});

describe('many reports', () => {
  test('show five entries first and the rest on request, focus on the first new one', async () => {
    const { coverage, root } = await openCoverage(viewOf(CROWD));
    expect(coverage.getAllByRole('listitem')).toHaveLength(5);
    fireEvent.click(coverage.getByRole('button', { name: 'Show 36 more' }));
    expect(await coverage.findByRole('button', { name: 'Show fewer' })).toBeTruthy();
    expect(coverage.getAllByRole('listitem')).toHaveLength(41);
    expect(root.activeElement).toBe(coverage.getAllByRole('listitem')[5]);
  });
});

describe('hidden outlets', () => {
  test('are counted, and come back on request', async () => {
    const { coverage, actions } = await openCoverage({ ...viewOf(), hiddenOutlets: ['Valley Radio'] });
    expect(coverage.queryByText('Valley Radio')).toBeNull();
    expect(coverage.getByText(/1 hidden/).textContent).toBe('1 hidden, show');
    fireEvent.click(coverage.getByRole('button', { name: 'show' }));
    expect(actions.showHiddenOutlets).toHaveBeenCalledOnce();
  });

  test('leave the region in place when they were all', async () => {
    const names = FULL.coverage.flatMap((entry) => entry.outlet?.name ?? []);
    const { coverage } = await openCoverage({ ...viewOf({ ...FULL, related: [] }), hiddenOutlets: names });
    expect(coverage.getByText(/5 hidden/)).toBeTruthy();
  });
});

test('related reports are folded and not counted', async () => {
  const { coverage } = await openCoverage();
  fireEvent.click(coverage.getByRole('button', { name: '1 related report, not counted as coverage' }));
  expect(await coverage.findByText('Marrow wall passes its spring inspection')).toBeTruthy();
});
