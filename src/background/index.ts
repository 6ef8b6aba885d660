import '../messages/polyfill';
import { fail } from '../core/model/result';
import { corpusSources } from '../corpus';
import { connector } from '../corpus/database/connect';
import { clearPacks } from '../corpus/packs/write-packs';
import { clearSources } from '../corpus/subscriptions/subscription-list';
import { browser } from '../messages/browser';
import { answerFrom, listen } from '../messages/bus';
import { isWithin, maxCharsOf, roleOf } from '../messages/limits';
import { ownPageAnswers, type Shell, tabAnswers } from './answers';
import { showCount } from './badge';
import { createEngineHost } from './engine-host';
import { extractPage } from './feeds/extract-page';
import { FEED_ALARM } from './feeds/feed-alarm';
import { feedAnswers } from './feeds/feed-answers';
import { feedsInTab } from './feeds/feeds-in-tab';
import { openFeedKeeper } from './feeds/open-feed-keeper';
import { readReport } from './feeds/read-report';
import { createLibraryKeeper } from './library/library-keeper';
import { openVisits } from './library/visits';
import { openLog, traceOf } from './log';
import { openWelcome } from './open-welcome';
import { toggleInTab } from './page-flow';
import { openSettings } from './settings';
import { sourceAnswers } from './sources/source-answers';
import { openSourceDesk } from './sources/source-desk';
import { openTabStatuses } from './tab-status';
import { browserTabs } from './tabs';

const now = () => new Date();
const log = openLog(browser.storage.session, now);
const database = connector();
const feedKeeper = openFeedKeeper(database, async () => (await shell.settings.read()).isPaused);
const sourceDesk = openSourceDesk(database);
const library = createLibraryKeeper({
  database,
  visits: openVisits(browser.storage.session, now),
  isOn: async () => (await shell.settings.read()).keepsReading,
  notes: browser.storage.local,
  log,
  now,
});
const shell: Shell = {
  engine: createEngineHost(
    corpusSources((path) => browser.runtime.getURL(path), database, sourceDesk),
    log,
  ),
  settings: openSettings(browser.storage.local),
  statuses: openTabStatuses(browser.storage.session),
  tabs: browserTabs(log),
  library,
  log,
  showCount: (tabId, others) => showCount(browser.action, tabId, others),
  feeds: feedAnswers(feedKeeper, feedsInTab),
  sources: sourceAnswers(database, sourceDesk),
  readReport: (id) => readReport(feedKeeper, extractPage, id),
  setFeedAlarm: () => feedKeeper.setAlarm(),
  clearStorage: async () => {
    await feedKeeper.clear();
    await clearPacks(await database());
    await clearSources(await database());
    await browser.storage.local.clear();
    await browser.storage.session.clear();
    // After the settings, so that nothing is kept any more that came meanwhile.
    await library.clear();
  },
};

const fromTabs = answerFrom(tabAnswers(shell));
const fromOwnPages = answerFrom(ownPageAnswers(shell));
const ownIdentity = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('') };

/** Runs what no caller waits for, so that a failure is not lost. */
async function inBackground(name: string, run: () => Promise<unknown>): Promise<void> {
  await run().catch((error: unknown) => log.write(`${name} failed: ${traceOf(error)}`));
}

// A woken worker gets its event only if the listeners stand after the first turn, so all of them are set here and now.
listen('background', async (verb, input, sender) => {
  const role = roleOf(sender, ownIdentity);
  if (role === 'stranger') return fail('not-allowed', 'Sidelight answers its own pages and scripts only.');
  if (!isWithin(input, maxCharsOf(verb))) return fail('too-large', `The input of "${verb}" is too large.`);
  try {
    return await (role === 'tab' ? fromTabs : fromOwnPages)(verb, input, sender);
  } catch (error) {
    log.write(`"${verb}" failed: ${traceOf(error)}`);
    return fail('failed', 'Something went wrong inside Sidelight. The log in the options says what.');
  }
});
browser.commands?.onCommand.addListener((command, tab) => {
  if (command !== 'toggle-sidebar') return;
  inBackground('the shortcut', async () => {
    const tabId = tab?.id ?? (await shell.tabs.active());
    if (tabId !== null) await toggleInTab(shell, tabId);
  });
});
browser.tabs.onRemoved.addListener((tabId) => {
  inBackground('forgetting a tab', () => shell.statuses.forget(tabId));
  inBackground('forgetting a visit', () => library.visits.forget(tabId));
});
browser.permissions.onAdded.addListener(() => inBackground('looking at open tabs', () => shell.tabs.startDetectors()));
browser.runtime.onInstalled.addListener(() => inBackground('looking at open tabs', () => shell.tabs.startDetectors()));
// The promise is what keeps Firefox's background awake until the check has ended.
browser.alarms.onAlarm.addListener(({ name }) =>
  name === FEED_ALARM ? inBackground('checking feeds', () => feedKeeper.check()) : undefined,
);
browser.runtime.onStartup.addListener(() => inBackground('setting the alarm of feeds', () => feedKeeper.setAlarm()));
// What was deleted in the library's page and not brought back; the page itself may have been closed too soon for that.
browser.runtime.onStartup.addListener(() => inBackground('emptying the trash of the library', () => library.sweep()));
browser.runtime.onInstalled.addListener(() => inBackground('renewing the library', () => library.renew()));
browser.runtime.onInstalled.addListener(({ reason }) => inBackground('opening the first page', () => openWelcome(reason)));
