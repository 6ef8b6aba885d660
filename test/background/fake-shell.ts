import { vi } from 'vitest';
import type { Shell } from '../../src/background/answers';
import { openLog } from '../../src/background/log';
import { openSettings } from '../../src/background/settings';
import { openTabStatuses } from '../../src/background/tab-status';
import type { Tabs, WebTab } from '../../src/background/tabs';
import { succeed } from '../../src/core/model/result';
import { FULL } from '../../src/play/scenes/full';
import { createFakeStorage } from './fake-storage';

/** A shell over storage in memory, with these tabs open. */
export function createFakeShell(open: readonly WebTab[] = []) {
  const local = createFakeStorage();
  const session = createFakeStorage();
  const tabs = {
    addressOf: vi.fn<Tabs['addressOf']>(async (id) => open.find((tab) => tab.id === id)?.address ?? null),
    all: vi.fn<Tabs['all']>(async () => open),
    active: vi.fn<Tabs['active']>(async () => open[0]?.id ?? null),
    isPermitted: vi.fn<Tabs['isPermitted']>(async () => true),
    startReader: vi.fn<Tabs['startReader']>(async () => true),
    startDetectors: vi.fn<Tabs['startDetectors']>(async () => undefined),
    openOptions: vi.fn<Tabs['openOptions']>(async () => undefined),
  };
  return {
    engine: {
      compare: vi.fn<Shell['engine']['compare']>(async () => succeed(FULL)),
      describe: vi.fn<Shell['engine']['describe']>(async () => []),
    },
    settings: openSettings(local),
    statuses: openTabStatuses(session),
    tabs,
    log: openLog(session, () => new Date(0)),
    showCount: vi.fn<Shell['showCount']>(async () => undefined),
    clearStorage: async () => {
      await local.clear();
      await session.clear();
    },
  } satisfies Shell;
}
