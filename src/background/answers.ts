import type { Runtime } from 'webextension-polyfill';
import type { ReadOutcome } from '../core/model/request-outcome';
import { fail, succeed } from '../core/model/result';
import { nameOutlet } from '../core/outlets/name-outlet';
import type { Handlers } from '../messages/bus';
import type { Answer, OwnPageCalls, Settings, TabCalls } from '../messages/contract';
import type { FeedCalls } from '../messages/feed-calls';
import { parseArticle } from '../messages/parse-article';
import { siteOf } from '../messages/site-of';
import type { SourceCalls } from '../messages/source-calls';
import type { Log } from './log';
import { compareInTab, openInTab, type PageShell, seePage, spreadSettings, statusOfPage } from './page-flow';
import { parseSettings, withSite, withSiteKept } from './settings';
import { createTabQueue } from './tab-queue';
import type { WebTab } from './tabs';

/** Everything that answers work with. */
export interface Shell extends PageShell {
  readonly log: Log;
  /** What own pages may ask about feeds. */
  readonly feeds: Handlers<FeedCalls>;
  /** What own pages may ask about sources that lie elsewhere. */
  readonly sources: Handlers<SourceCalls>;
  /** Fetches and keeps a report of which the library has the headline only. */
  readReport(id: string): Promise<ReadOutcome>;
  /** Sets the alarm of feeds anew: none is asked while Sidelight is paused. */
  setFeedAlarm(): Promise<void>;
  /** Removes everything that is stored on this device. */
  clearStorage(): Promise<void>;
}

const SENDER_GONE = fail('failed', 'The page that asked is gone.');

/** What the scripts in pages may ask. */
export function tabAnswers(shell: Shell): Handlers<TabCalls> {
  const queue = createTabQueue();
  const inTab = async <T>(sender: Runtime.MessageSender, run: (tab: WebTab) => Promise<Answer<T>>): Promise<Answer<T>> => {
    const tab = tabOf(sender);
    return tab ? await queue(tab.id, () => run(tab)) : SENDER_GONE;
  };
  const change = async (edit: (settings: Settings) => Settings): Promise<Answer<null>> => {
    await changeSettings(shell, edit);
    return succeed(null);
  };
  return {
    seePage: ({ kind, loaded }, sender) =>
      inTab(sender, async (tab) => {
        if (kind !== 'article' && kind !== 'live-blog' && kind !== 'neither') return fail('invalid', 'expected a kind of page');
        const { keepsReading } = await shell.settings.read();
        if (kind !== 'neither' && keepsReading && !tab.isPrivate) await shell.library.visits.begin(tab, Number(loaded));
        await seePage(shell, tab, kind);
        return succeed(null);
      }),
    compare: (input, sender) =>
      inTab(sender, async (tab) => {
        const parsed = parseArticle(input);
        return 'problem' in parsed ? fail('invalid', parsed.problem) : await compareInTab(shell, tab, nameOutlet(parsed.article));
      }),
    readReport: async ({ id }, { tab }) => succeed({ outcome: tab?.incognito ? 'private' : await shell.readReport(id) }),
    setHighlights: ({ on }) => change((settings) => ({ ...settings, highlights: on })),
    hideOutlet: ({ name }) => change((settings) => ({ ...settings, hiddenOutlets: [...settings.hiddenOutlets, name] })),
    showHiddenOutlets: () => change((settings) => ({ ...settings, hiddenOutlets: [] })),
    openOptions: async () => {
      await shell.tabs.openOptions();
      return succeed(null);
    },
    turnOffHere: (_, sender) =>
      inTab(sender, async ({ address }) => {
        const site = siteOf(address);
        return site === null ? SENDER_GONE : await change((settings) => withSite(settings, site, false));
      }),
  };
}

/** What the popup and the options page may ask. */
export function ownPageAnswers(shell: Shell): Handlers<OwnPageCalls> {
  const change = async (edit: (settings: Settings) => Settings): Promise<Answer<Settings>> => succeed(await changeSettings(shell, edit));
  return {
    ...shell.feeds,
    ...shell.sources,
    pageStatus: async ({ tabId }) => succeed(await statusOfPage(shell, tabId)),
    openSidebar: ({ tabId }) => openInTab(shell, tabId),
    readSettings: async () => succeed(await shell.settings.read()),
    setSite: async ({ site, isOn }) => {
      const known = siteOf(`https://${site}`);
      return known === null ? fail('invalid', `"${site}" is no site`) : await change((settings) => withSite(settings, known, isOn));
    },
    setKeepsReading: ({ isOn }) => change((settings) => ({ ...settings, keepsReading: isOn })),
    setSiteKept: async ({ site, isKept }) => {
      const known = siteOf(`https://${site}`);
      return known === null ? fail('invalid', `"${site}" is no site`) : await change((settings) => withSiteKept(settings, known, isKept));
    },
    describeLibrary: async () => succeed(await shell.library.describe()),
    setReadsForMe: ({ isOn }) => change((settings) => ({ ...settings, readsForMe: isOn })),
    setPaused: ({ isPaused }) => change((settings) => ({ ...settings, isPaused })),
    setHighlightsDefault: ({ on }) => change((settings) => ({ ...settings, highlights: on })),
    unhideOutlet: ({ name }) =>
      change((settings) => ({ ...settings, hiddenOutlets: settings.hiddenOutlets.filter((hidden) => hidden !== name) })),
    clearEverything: async () => {
      const before = await shell.settings.read();
      await shell.clearStorage();
      await spreadSettings(shell, before, await shell.settings.read());
      return succeed(before);
    },
    restoreSettings: (settings) => change(() => parseSettings(settings)),
    describeCorpus: async () => succeed(await shell.engine.describe()),
    readLog: async () => succeed(await shell.log.read()),
  };
}

async function changeSettings(shell: Shell, edit: (settings: Settings) => Settings): Promise<Settings> {
  const before = await shell.settings.read();
  const after = await shell.settings.change(edit);
  await spreadSettings(shell, before, after);
  if (before.isPaused !== after.isPaused) await shell.setFeedAlarm();
  return after;
}

// After a navigation in the page the tab knows the new address, the frame may still tell the one it was loaded from.
function tabOf({ tab, url }: Runtime.MessageSender): WebTab | null {
  const address = tab?.url ?? url;
  return tab?.id !== undefined && address !== undefined ? { id: tab.id, address, isPrivate: tab.incognito } : null;
}
