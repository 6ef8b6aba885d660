import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import type { Shell } from '../../src/background/answers';
import type { ComparedArticle } from '../../src/background/engine-host';
import { feedAnswers } from '../../src/background/feeds/feed-answers';
import { createFeedKeeper } from '../../src/background/feeds/feed-keeper';
import type { LibraryKeeper } from '../../src/background/library/library-keeper';
import { openVisits } from '../../src/background/library/visits';
import { openLog } from '../../src/background/log';
import { openSettings } from '../../src/background/settings';
import { sourceAnswers } from '../../src/background/sources/source-answers';
import type { SourceDesk } from '../../src/background/sources/source-desk';
import { openTabStatuses } from '../../src/background/tab-status';
import type { Tabs, WebTab } from '../../src/background/tabs';
import { analyseArticle } from '../../src/core/analyse/analyse-article';
import { reportOf } from '../../src/core/analyse/report-of';
import type { Article } from '../../src/core/model/article';
import type { Comparison } from '../../src/core/model/comparison';
import { succeed } from '../../src/core/model/result';
import { connector } from '../../src/corpus/database/connect';
import type { FeedDesk } from '../../src/corpus/feeds/check-feed';
import type { PageAnswer } from '../../src/corpus/requests/fetch-limited';
import { FULL } from '../../src/play/scenes/full';
import { PLAIN_ARTICLE } from '../messages/plain-article';
import { createFakeStorage } from './fake-storage';

const UNREACHABLE: PageAnswer = {
  ...{ outcome: 'unreachable', status: null, bytes: 0, body: null },
  ...{ contentType: null, etag: null, lastModified: null, retryAfter: null, location: null },
};

/** An article as the engine knows it, with a comparison that is given. */
export function comparedAs(comparison: Comparison, article: Article = PLAIN_ARTICLE): ComparedArticle {
  const analysis = analyseArticle(article);
  return { comparison, analysis, report: reportOf(analysis) };
}

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
  const desk = {
    fetchPage: vi.fn<FeedDesk['fetchPage']>(async () => UNREACHABLE),
    keep: vi.fn<FeedDesk['keep']>(async () => undefined),
    isPermitted: vi.fn<FeedDesk['isPermitted']>(async () => true),
    now: () => Date.parse('2026-11-21T12:00:00Z'),
    random: () => 0.5,
  };
  const setAlarm = vi.fn(async (_: number | null) => undefined);
  const settings = openSettings(local);
  const isPaused = async () => (await settings.read()).isPaused;
  const keeper = createFeedKeeper({ database: connector(), desk, isPaused, setAlarm });
  const sourceDesk = {
    get: vi.fn<SourceDesk['get']>(async () => Promise.reject(new Error('unreachable'))),
    send: vi.fn<SourceDesk['send']>(async () => Promise.reject(new Error('unreachable'))),
    isPermitted: desk.isPermitted,
    now: desk.now,
  };
  const shell = {
    sources: sourceAnswers(keeper.database, sourceDesk),
    feeds: feedAnswers(keeper, async () => []),
    readReport: vi.fn<Shell['readReport']>(async () => 'read'),
    library: {
      visits: openVisits(session, () => new Date(0)),
      changesOn: vi.fn<LibraryKeeper['changesOn']>(async () => null),
      keep: vi.fn<LibraryKeeper['keep']>(async () => undefined),
      describe: vi.fn<LibraryKeeper['describe']>(async () => ({ articles: 0, isFull: false })),
      renew: vi.fn<LibraryKeeper['renew']>(async () => undefined),
      sweep: vi.fn<LibraryKeeper['sweep']>(async () => undefined),
      clear: vi.fn<LibraryKeeper['clear']>(async () => undefined),
    },
    engine: {
      compare: vi.fn<Shell['engine']['compare']>(async (article) => succeed(comparedAs(FULL, article))),
      describe: vi.fn<Shell['engine']['describe']>(async () => []),
    },
    settings,
    setFeedAlarm: () => keeper.setAlarm(),
    statuses: openTabStatuses(session),
    tabs,
    log: openLog(session, () => new Date(0)),
    showCount: vi.fn<Shell['showCount']>(async () => undefined),
    clearStorage: async () => {
      await keeper.clear();
      await shell.library.clear();
      await local.clear();
      await session.clear();
    },
  } satisfies Shell;
  return { ...shell, desk, sourceDesk, setAlarm, keeper };
}
