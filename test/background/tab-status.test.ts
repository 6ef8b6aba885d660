import { expect, test } from 'vitest';
import { openTabStatuses, type TabStatus } from '../../src/background/tab-status';
import { createFakeStorage } from './fake-storage';

const STATUS: TabStatus = { address: 'https://a.example/x', kind: 'article', progress: { step: 'seen' } };

test('a status outlives the worker that wrote it', async () => {
  const area = createFakeStorage();
  await openTabStatuses(area).write(7, STATUS);
  expect(await openTabStatuses(area).read(7, STATUS.address)).toEqual(STATUS);
});

test('a status is for one tab and one address, whatever the place in the page', async () => {
  const statuses = openTabStatuses(createFakeStorage());
  await statuses.write(7, { ...STATUS, address: 'https://a.example/x#comments' });
  expect(await statuses.read(7, 'https://a.example/x#top')).toEqual(STATUS);
  expect(await statuses.read(8, STATUS.address)).toBeNull();
  expect(await statuses.read(7, 'https://a.example/y')).toBeNull();
});

test('a forgotten or malformed status is none', async () => {
  const statuses = openTabStatuses(createFakeStorage({ 'tab:8': 'x', 'tab:9': { address: STATUS.address } }));
  await statuses.write(7, STATUS);
  await statuses.forget(7);
  for (const tab of [7, 8, 9]) expect(await statuses.read(tab, STATUS.address)).toBeNull();
});
