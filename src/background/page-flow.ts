import type { Article } from '../core/model/article';
import { fail, succeed } from '../core/model/result';
import { callDetector, callReader } from '../messages/bus';
import type { Answer, ComparedPage, PageKind, PageStatus, Settings } from '../messages/contract';
import { siteOf } from '../messages/site-of';
import type { EngineHost } from './engine-host';
import { type LibraryKeeper, mayKeep } from './library/library-keeper';
import { isListedOff, isSiteOn, preferencesOf, type SettingsStore } from './settings';
import type { TabStatus, TabStatuses } from './tab-status';
import type { Tabs, WebTab } from './tabs';

/** What the flow of pages works with. */
export interface PageShell {
  readonly engine: EngineHost;
  readonly settings: SettingsStore;
  readonly statuses: TabStatuses;
  readonly tabs: Tabs;
  readonly library: LibraryKeeper;
  showCount(tabId: number, others: number): Promise<void>;
}

/** The detector saw a page. On an article of a site that is on, the reader script starts; a page that carries none any more is left. */
export async function seePage(shell: PageShell, tab: WebTab, kind: PageKind): Promise<void> {
  const { settings, statuses, tabs } = shell;
  const known = await statuses.read(tab.id, tab.address);
  if (known?.kind !== kind) await statuses.write(tab.id, { address: tab.address, kind, progress: { step: 'seen' } });
  const site = siteOf(tab.address);
  if (kind === 'neither') {
    await shell.showCount(tab.id, 0);
    await callReader(tab.id, 'leave', null);
  } else if (site !== null && isSiteOn(await settings.read(), site)) await tabs.startReader(tab.id);
}

/** Compares a tab's article and remembers the outcome. `not-allowed` on a site that is off and for a page that has moved on. */
export async function compareInTab(shell: PageShell, tab: WebTab, article: Article): Promise<Answer<ComparedPage>> {
  const settings = await shell.settings.read();
  const site = siteOf(tab.address);
  if (site === null || !isSiteOn(settings, site)) return fail('not-allowed', 'Sidelight is off on this site.');
  const known = await shell.statuses.read(tab.id, tab.address);
  if (known?.kind === 'neither' && article.isArticle) return fail('not-allowed', 'The page carries no article any more.');
  const kind: PageKind = article.kind === 'live-blog' ? 'live-blog' : 'article';
  const keep = (progress: TabStatus['progress']) => shell.statuses.write(tab.id, { address: tab.address, kind, progress });
  const compared = await shell.engine.compare(article);
  if (!compared.ok) {
    await keep({ step: 'failed', message: compared.error.message });
    await shell.showCount(tab.id, 0);
    return compared;
  }
  const { comparison, analysis } = compared.value;
  const { coverage, outlets, story, searched } = comparison;
  const isKept = mayKeep(settings, tab, article);
  const changes = isKept ? await shell.library.changesOn(tab, analysis) : null;
  await keep({ step: 'compared', counts: { others: coverage.length, outlets, story: story?.name ?? null, searched } });
  await shell.showCount(tab.id, coverage.length);
  // Nobody waits for it: a reader who leaves at once has her article kept all the same.
  if (isKept) void shell.library.keep(tab, compared.value);
  return succeed({
    comparison: { ...comparison, ...(changes && { changes }) },
    preferences: preferencesOf(settings),
    // What is fetched is kept, and of a private window nothing is.
    readsForMe: settings.readsForMe && !tab.isPrivate,
  });
}

/** What the popup says of a tab. Where nothing is known of a page, its detector is asked. */
export async function statusOfPage(shell: PageShell, tabId: number): Promise<PageStatus> {
  const address = await shell.tabs.addressOf(tabId);
  // The browser tells no address of its own pages either.
  if (address === null) return (await shell.tabs.isPermitted(null)) ? { state: 'no-web-page' } : { state: 'not-permitted', site: null };
  const site = siteOf(address);
  if (site === null) return { state: 'no-web-page' };
  const settings = await shell.settings.read();
  if (settings.isPaused) return { state: 'paused', site };
  if (isListedOff(settings, site)) return { state: 'off', site };
  const known = await shell.statuses.read(tabId, address);
  if (known) return describeStatus(known, site);
  const seen = await callDetector(tabId, 'lookAgain', null);
  if (!seen.ok) return { state: (await shell.tabs.isPermitted(address)) ? 'not-reached' : 'not-permitted', site };
  if (seen.value.kind === 'neither') return { state: 'no-article', site };
  // Nothing is kept of a page that is only seen, so whether its window is private makes no difference here.
  await seePage(shell, { id: tabId, address, isPrivate: true }, seen.value.kind);
  return { state: 'reading', site };
}

/** Opens the sidebar in a tab, starting the reader script where it does not run. */
export async function openInTab(shell: PageShell, tabId: number): Promise<Answer<null>> {
  const opened = await callReader(tabId, 'open', null);
  if (opened.ok) return opened;
  if (!(await shell.tabs.startReader(tabId))) return fail('not-allowed', 'The browser does not let Sidelight work on this page.');
  return await callReader(tabId, 'open', null);
}

/** Opens or closes the sidebar for the keyboard shortcut. On a page without an article and on a site that is off nothing happens. */
export async function toggleInTab(shell: PageShell, tabId: number): Promise<void> {
  const toggled = await callReader(tabId, 'toggle', null);
  if (toggled.ok) return;
  const { state } = await statusOfPage(shell, tabId);
  if (state === 'compared' || state === 'reading' || state === 'failed') await openInTab(shell, tabId);
}

/** Brings a change of settings into every open tab at once. */
export async function spreadSettings(shell: PageShell, before: Settings, after: Settings): Promise<void> {
  const havePreferencesChanged = JSON.stringify(preferencesOf(before)) !== JSON.stringify(preferencesOf(after));
  const spreads = (await shell.tabs.all()).map(async (tab) => {
    const site = siteOf(tab.address);
    if (site === null) return;
    const [wasOn, isOn] = [isSiteOn(before, site), isSiteOn(after, site)];
    if (wasOn && !isOn) {
      await shell.statuses.forget(tab.id);
      await shell.showCount(tab.id, 0);
      await callReader(tab.id, 'leave', null);
    } else if (isOn && !wasOn) {
      const seen = await callDetector(tab.id, 'lookAgain', null);
      if (seen.ok && seen.value.kind !== 'neither') await seePage(shell, tab, seen.value.kind);
    } else if (isOn && havePreferencesChanged) await callReader(tab.id, 'showPreferences', preferencesOf(after));
  });
  await Promise.all(spreads);
}

function describeStatus({ kind, progress }: TabStatus, site: string): PageStatus {
  if (progress.step === 'compared') return { state: 'compared', site, ...progress.counts };
  if (progress.step === 'failed') return { state: 'failed', site, message: progress.message };
  return { state: kind === 'neither' ? 'no-article' : 'reading', site };
}
