// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { HEADLINES } from '../../../src/play/scenes/small';
import type { Fetching } from '../../../src/sidebar/view';
import { openForTest, viewOf } from '../mounted';

const ASKED = ['lantern', 'northfold'];
async function open(fetching: Fetching | null = null) {
  const mounted = openForTest({ ...viewOf(HEADLINES), fetching });
  await mounted.screen.findByRole('complementary');
  return { coverage: mounted.region('Coverage'), actions: mounted.actions };
}

test('says which reports are known by headline only, and reads one or all of them on a click', async () => {
  const { coverage, actions } = await open();
  expect(coverage.getByText('2 reports known by headline only.')).toBeTruthy();
  expect(coverage.getAllByText('Headline only')).toHaveLength(2);
  fireEvent.click(coverage.getByRole('button', { name: 'Read it for me: The Evening Lantern' }));
  expect(actions.readReports).toHaveBeenLastCalledWith(['lantern']);
  fireEvent.click(coverage.getByRole('button', { name: 'Read all 2 for me' }));
  expect(actions.readReports).toHaveBeenLastCalledWith(ASKED);
});

test('shows how far it is while reports are read, and stops on a click', async () => {
  const { coverage, actions } = await open({ asked: ASKED, outcomes: { lantern: 'read' }, isRunning: true });
  expect(coverage.getByRole('status').textContent).toBe('Reading 2 of 2 reports…');
  expect(coverage.getByRole('progressbar', { name: 'Reports read' })).toBeTruthy();
  expect(coverage.queryByRole('button', { name: /for me/ })).toBeNull();
  fireEvent.click(coverage.getByRole('button', { name: 'Stop' }));
  expect(actions.stopReading).toHaveBeenCalledOnce();
});

test('says why a report could not be read, and tries again on a click', async () => {
  const { coverage, actions } = await open({ asked: ASKED, outcomes: { lantern: 'refused', northfold: 'paywalled' }, isRunning: false });
  expect(coverage.getByRole('status').textContent).toBe('0 of 2 reports read.');
  expect(coverage.getByText('Headline only: the outlet refused')).toBeTruthy();
  expect(coverage.getByText(/behind a paywall/)).toBeTruthy();
  fireEvent.click(coverage.getByRole('button', { name: 'Try again: The Evening Lantern' }));
  expect(actions.readReports).toHaveBeenLastCalledWith(['lantern']);
});

test('a story whose reports are all known says nothing of it', async () => {
  const { screen, region } = openForTest();
  await screen.findByRole('complementary');
  expect(region('Coverage').queryByText(/headline only/i)).toBeNull();
});
