import { expect, test, vi } from 'vitest';
import { fetchReports } from '../../src/content/fetch-reports';
import { fail, succeed } from '../../src/core/model/result';
import type { callFromTab } from '../../src/messages/bus';
import type { Fetching } from '../../src/sidebar/view';

const IDS = ['a', 'b', 'c', 'd'];

test('tells how far it is after each report, and counts what was read', async () => {
  const told: Fetching[] = [];
  const call = vi.fn(async (_: string, { id }: { id: string }) => {
    if (id === 'd') return fail('no-answer', 'gone');
    return succeed({ outcome: id === 'b' ? 'refused' : id === 'c' ? 'paywalled' : 'read' });
  });
  const run = fetchReports(IDS, call as unknown as typeof callFromTab, (fetching) => told.push(fetching));
  expect(await run.ended).toBe(2);
  expect(told[0]).toEqual({ asked: IDS, outcomes: {}, isRunning: true });
  expect(told.at(-1)).toEqual({ asked: IDS, outcomes: { a: 'read', b: 'refused', c: 'paywalled', d: 'unreachable' }, isRunning: false });
  expect(told.map(({ outcomes }) => Object.keys(outcomes).length)).toEqual([0, 1, 2, 3, 4, 4]);
});

test('begins nothing new once it is stopped', async () => {
  const waiting: (() => void)[] = [];
  const call = vi.fn(() => new Promise((settle) => waiting.push(() => settle(succeed({ outcome: 'read' })))));
  const run = fetchReports(IDS, call as unknown as typeof callFromTab, () => undefined);
  expect(call).toHaveBeenCalledTimes(2);
  run.stop();
  for (const go of waiting) go();
  expect(await run.ended).toBe(2);
  expect(call).toHaveBeenCalledTimes(2);
});
