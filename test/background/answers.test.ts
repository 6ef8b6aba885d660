import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ownPageAnswers, tabAnswers } from '../../src/background/answers';
import { DEFAULT_SETTINGS } from '../../src/background/settings';
import { fail, succeed } from '../../src/core/model/result';
import { callDetector, callReader } from '../../src/messages/bus';
import { PLAIN_ARTICLE } from '../messages/plain-article';
import { createFakeShell } from './fake-shell';

vi.mock('../../src/messages/bus', () => ({ callDetector: vi.fn(), callReader: vi.fn() }));
beforeEach(() => {
  vi.mocked(callDetector)
    .mockReset()
    .mockResolvedValue(succeed({ kind: 'article' }));
  vi.mocked(callReader).mockReset().mockResolvedValue(succeed(null));
});

const HILL = { id: 7, address: 'https://www.hillgazette.example/reservoir', isPrivate: false };
const AMP = { id: 8, address: 'https://amp.hillgazette.example/reservoir', isPrivate: false };
const OTHER = { id: 9, address: 'https://rivernews.example/a', isPrivate: false };
const fromTab = (tab: typeof HILL) => ({
  id: 'sidelight',
  frameId: 0,
  url: tab.address,
  tab: { id: tab.id, url: tab.address, incognito: tab.isPrivate } as never,
});
const readersTold = (verb: string) =>
  vi
    .mocked(callReader)
    .mock.calls.filter((call) => call[1] === verb)
    .map(([tabId]) => tabId);

describe('a script in a page', () => {
  test('acts for the site it runs on, whatever it says', async () => {
    const shell = createFakeShell([HILL, OTHER]);
    await tabAnswers(shell).turnOffHere({ site: 'rivernews.example' } as never, fromTab(HILL));
    expect((await shell.settings.read()).sitesOff).toEqual(['hillgazette.example']);
  });

  test('is taken for where its tab is now, not for where its frame was loaded', async () => {
    const shell = createFakeShell([HILL]);
    const sender = { ...fromTab(HILL), url: 'https://www.hillgazette.example/' };
    await tabAnswers(shell).seePage({ kind: 'article', loaded: 1 }, sender);
    expect(await shell.statuses.read(7, HILL.address)).toMatchObject({ kind: 'article' });
  });

  test('has its article checked', async () => {
    const answer = await tabAnswers(createFakeShell([HILL])).compare({ ...PLAIN_ARTICLE, title: 4 } as never, fromTab(HILL));
    expect(answer).toEqual(fail('invalid', expect.stringContaining('"title"')));
  });

  test("has its article's outlet named by the table, which it does not carry itself", async () => {
    const shell = createFakeShell([HILL]);
    const article = { ...PLAIN_ARTICLE, url: 'https://www.independent.co.uk/news/x-b1.html' };
    await tabAnswers(shell).compare(article, fromTab(HILL));
    const named = { outlet: { name: 'The Independent', domain: 'independent.co.uk' }, outletSource: 'domain-table' };
    expect(shell.engine.compare).toHaveBeenCalledWith({ ...article, ...named });
  });

  test('with an unknown kind of page is refused', async () => {
    const shell = createFakeShell([HILL]);
    expect(await tabAnswers(shell).seePage({ kind: 'ad' as never, loaded: 1 }, fromTab(HILL))).toMatchObject({ ok: false });
    expect(shell.tabs.startReader).not.toHaveBeenCalled();
  });

  test('hides an outlet once, in every open sidebar', async () => {
    const shell = createFakeShell([HILL, OTHER]);
    const { hideOutlet } = tabAnswers(shell);
    await hideOutlet({ name: 'River News' }, fromTab(HILL));
    await hideOutlet({ name: 'River News' }, fromTab(HILL));
    expect((await shell.settings.read()).hiddenOutlets).toEqual(['River News']);
    expect(readersTold('showPreferences')).toEqual([7, 9]);
  });
});

describe('popup and options', () => {
  test('turning a site off takes it out of its open tabs at once, subdomains too, and out of no other', async () => {
    const shell = createFakeShell([HILL, AMP, OTHER]);
    await ownPageAnswers(shell).setSite({ site: 'hillgazette.example', isOn: false }, {});
    expect(readersTold('leave')).toEqual([7, 8]);
    expect(shell.showCount.mock.calls).toEqual([
      [7, 0],
      [8, 0],
    ]);
  });

  test('turning it on brings it back into its open tabs', async () => {
    const shell = createFakeShell([HILL, OTHER]);
    const { setSite } = ownPageAnswers(shell);
    await setSite({ site: 'hillgazette.example', isOn: false }, {});
    await setSite({ site: 'hillgazette.example', isOn: true }, {});
    expect(shell.tabs.startReader.mock.calls).toEqual([[7]]);
  });

  test('pausing leaves every tab, and going on comes back but for sites that are off', async () => {
    const shell = createFakeShell([HILL, OTHER]);
    const { setPaused, setSite } = ownPageAnswers(shell);
    await setSite({ site: 'hillgazette.example', isOn: false }, {});
    vi.mocked(callReader).mockClear();
    await setPaused({ isPaused: true }, {});
    expect(readersTold('leave')).toEqual([9]);
    await setPaused({ isPaused: false }, {});
    expect(shell.tabs.startReader.mock.calls).toEqual([[9]]);
  });

  test.each(['', 'a b', '://', 'x'.repeat(400)])('the site "%s" is refused or dropped', async (site) => {
    const shell = createFakeShell();
    await ownPageAnswers(shell).setSite({ site, isOn: false }, {});
    expect((await shell.settings.read()).sitesOff).toEqual([]);
  });

  test('clearing answers with what was there, and restoring brings it back', async () => {
    const shell = createFakeShell([HILL]);
    const own = ownPageAnswers(shell);
    await own.setSite({ site: 'hillgazette.example', isOn: false }, {});
    const cleared = await own.clearEverything(null, {});
    expect(await shell.settings.read()).toEqual(DEFAULT_SETTINGS);
    expect(shell.tabs.startReader).toHaveBeenCalledWith(7);
    if (!cleared.ok) throw new Error('clearing failed');
    expect(await own.restoreSettings(cleared.value, {})).toEqual(cleared);
    expect((await shell.settings.read()).sitesOff).toEqual(['hillgazette.example']);
  });

  test('what is restored is checked like what is stored', async () => {
    const answer = await ownPageAnswers(createFakeShell()).restoreSettings({ sitesOff: [4], isPaused: 'yes' } as never, {});
    expect(answer).toEqual(succeed(DEFAULT_SETTINGS));
  });
});
