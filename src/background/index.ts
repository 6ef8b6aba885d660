import '../messages/polyfill';
import { fail } from '../core/model/result';
import { corpusSources } from '../corpus';
import { browser } from '../messages/browser';
import { answerFrom, listen } from '../messages/bus';
import { isWithin, MAX_ARTICLE_CHARS, MAX_INPUT_CHARS, roleOf } from '../messages/limits';
import { ownPageAnswers, type Shell, tabAnswers } from './answers';
import { showCount } from './badge';
import { createEngineHost } from './engine-host';
import { openLog, traceOf } from './log';
import { toggleInTab } from './page-flow';
import { openSettings } from './settings';
import { openTabStatuses } from './tab-status';
import { browserTabs } from './tabs';

const log = openLog(browser.storage.session, () => new Date());
const shell: Shell = {
  engine: createEngineHost(
    corpusSources((path) => browser.runtime.getURL(path)),
    log,
  ),
  settings: openSettings(browser.storage.local),
  statuses: openTabStatuses(browser.storage.session),
  tabs: browserTabs(log),
  log,
  showCount: (tabId, others) => showCount(browser.action, tabId, others),
  clearStorage: async () => {
    await browser.storage.local.clear();
    await browser.storage.session.clear();
  },
};

const fromTabs = answerFrom(tabAnswers(shell));
const fromOwnPages = answerFrom(ownPageAnswers(shell));
const ownIdentity = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('') };

/** Runs what no caller waits for, so that a failure is not lost. */
function inBackground(name: string, run: () => Promise<unknown>): void {
  run().catch((error: unknown) => log.write(`${name} failed: ${traceOf(error)}`));
}

// A woken worker gets its event only if the listeners stand after the first turn, so all of them are set here and now.
listen('background', async (verb, input, sender) => {
  const role = roleOf(sender, ownIdentity);
  if (role === 'stranger') return fail('not-allowed', 'Sidelight answers its own pages and scripts only.');
  if (!isWithin(input, verb === 'compare' ? MAX_ARTICLE_CHARS : MAX_INPUT_CHARS))
    return fail('too-large', `The input of "${verb}" is too large.`);
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
browser.tabs.onRemoved.addListener((tabId) => inBackground('forgetting a tab', () => shell.statuses.forget(tabId)));
browser.permissions.onAdded.addListener(() => inBackground('looking at open tabs', () => shell.tabs.startDetectors()));
browser.runtime.onInstalled.addListener(() => inBackground('looking at open tabs', () => shell.tabs.startDetectors()));
