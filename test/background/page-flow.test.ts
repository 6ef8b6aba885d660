import { beforeEach, describe, expect, test, vi } from 'vitest';
import { compareInTab, openInTab, seePage, statusOfPage, toggleInTab } from '../../src/background/page-flow';
import { withSite } from '../../src/background/settings';
import { fail, succeed } from '../../src/core/model/result';
import { callDetector, callReader } from '../../src/messages/bus';
import { FULL } from '../../src/play/scenes/full';
import { NOTHING } from '../../src/play/scenes/small';
import { PLAIN_ARTICLE } from '../messages/plain-article';
import { comparedAs, createFakeShell } from './fake-shell';

vi.mock('../../src/messages/bus', () => ({ callDetector: vi.fn(), callReader: vi.fn() }));
const NOBODY = fail('no-answer', 'nobody');
beforeEach(() => {
  vi.mocked(callDetector).mockReset().mockResolvedValue(NOBODY);
  vi.mocked(callReader).mockReset().mockResolvedValue(NOBODY);
});

const TAB = { id: 7, address: 'https://www.hillgazette.example/reservoir', isPrivate: false };
const SITE = 'hillgazette.example';
const turnOff = (shell: ReturnType<typeof createFakeShell>) => shell.settings.change((settings) => withSite(settings, SITE, false));
const pause = (shell: ReturnType<typeof createFakeShell>) => shell.settings.change((settings) => ({ ...settings, isPaused: true }));

describe('a page that was seen', () => {
  test('gets the reader script where it is an article', async () => {
    const shell = createFakeShell([TAB]);
    await seePage(shell, TAB, 'article');
    expect(shell.tabs.startReader).toHaveBeenCalledExactlyOnceWith(7);
    expect(await statusOfPage(shell, 7)).toEqual({ state: 'reading', site: SITE });
  });

  test.each([
    ['off', turnOff],
    ['paused', pause],
  ])('gets nothing where the site is %s', async (_, prepare) => {
    const shell = createFakeShell([TAB]);
    await prepare(shell);
    await seePage(shell, TAB, 'article');
    expect(shell.tabs.startReader).not.toHaveBeenCalled();
  });

  test('that carries no article any more is left and loses its count', async () => {
    const shell = createFakeShell([TAB]);
    await seePage(shell, TAB, 'neither');
    expect(callReader).toHaveBeenCalledWith(7, 'leave', null);
    expect(shell.showCount).toHaveBeenCalledWith(7, 0);
    expect(shell.tabs.startReader).not.toHaveBeenCalled();
  });

  test('twice keeps the outcome of its comparison', async () => {
    const shell = createFakeShell([TAB]);
    await seePage(shell, TAB, 'article');
    await compareInTab(shell, TAB, PLAIN_ARTICLE);
    await seePage(shell, TAB, 'article');
    expect(await statusOfPage(shell, 7)).toMatchObject({ state: 'compared', others: FULL.coverage.length });
  });
});

describe('a comparison', () => {
  test('is answered with the preferences, counted on the button and remembered', async () => {
    const shell = createFakeShell([TAB]);
    await shell.settings.change((settings) => ({ ...settings, highlights: true }));
    const answer = await compareInTab(shell, TAB, PLAIN_ARTICLE);
    expect(answer).toEqual(succeed({ comparison: FULL, preferences: { hiddenOutlets: [], highlights: true }, readsForMe: false }));
    expect(shell.showCount).toHaveBeenCalledWith(7, FULL.coverage.length);
    expect(await statusOfPage(shell, 7)).toEqual({
      state: 'compared',
      site: SITE,
      others: FULL.coverage.length,
      outlets: FULL.outlets,
      story: FULL.story?.name,
      searched: FULL.searched,
    });
  });

  test('that found nothing says what was searched', async () => {
    const shell = createFakeShell([TAB]);
    shell.engine.compare.mockResolvedValue(succeed(comparedAs(NOTHING)));
    await compareInTab(shell, TAB, PLAIN_ARTICLE);
    expect(shell.showCount).toHaveBeenCalledWith(7, 0);
    expect(await statusOfPage(shell, 7)).toMatchObject({ state: 'compared', others: 0, story: null, searched: NOTHING.searched });
  });

  test('that failed is told to the popup too', async () => {
    const shell = createFakeShell([TAB]);
    shell.engine.compare.mockResolvedValue(fail('corpus-unavailable', 'The bundled corpus is not there.'));
    expect(await compareInTab(shell, TAB, PLAIN_ARTICLE)).toMatchObject({ ok: false, error: { code: 'corpus-unavailable' } });
    expect(await statusOfPage(shell, 7)).toEqual({ state: 'failed', site: SITE, message: 'The bundled corpus is not there.' });
  });

  test('is refused for a page that has moved on to something else, and given where the reader asks for it all the same', async () => {
    const shell = createFakeShell([TAB]);
    await seePage(shell, TAB, 'neither');
    expect(await compareInTab(shell, TAB, PLAIN_ARTICLE)).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    expect(await statusOfPage(shell, 7)).toEqual({ state: 'no-article', site: SITE });
    expect(await compareInTab(shell, TAB, { ...PLAIN_ARTICLE, isArticle: false })).toMatchObject({ ok: true });
  });

  test('is refused on a site that was turned off meanwhile', async () => {
    const shell = createFakeShell([TAB]);
    await turnOff(shell);
    expect(await compareInTab(shell, TAB, PLAIN_ARTICLE)).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    expect(shell.engine.compare).not.toHaveBeenCalled();
  });
});

describe('the status of a page', () => {
  test('is that of a page on which nothing runs: permitted or not', async () => {
    const shell = createFakeShell([TAB]);
    expect(await statusOfPage(shell, 7)).toEqual({ state: 'not-reached', site: SITE });
    expect(await statusOfPage(shell, 8)).toEqual({ state: 'no-web-page' });
    shell.tabs.isPermitted.mockResolvedValue(false);
    expect(await statusOfPage(shell, 7)).toEqual({ state: 'not-permitted', site: SITE });
    expect(await statusOfPage(shell, 8)).toEqual({ state: 'not-permitted', site: null });
  });

  test("is that of the browser's own pages", async () => {
    expect(await statusOfPage(createFakeShell([{ id: 7, address: 'about:config', isPrivate: false }]), 7)).toEqual({
      state: 'no-web-page',
    });
  });

  test.each([
    ['off', turnOff],
    ['paused', pause],
  ])('is "%s" before anything else', async (state, prepare) => {
    const shell = createFakeShell([TAB]);
    await compareInTab(shell, TAB, PLAIN_ARTICLE);
    await prepare(shell);
    expect(await statusOfPage(shell, 7)).toEqual({ state, site: SITE });
  });

  test('is asked of the detector where it is not known, and an article starts the reader', async () => {
    const shell = createFakeShell([TAB]);
    vi.mocked(callDetector).mockResolvedValue(succeed({ kind: 'neither' }));
    expect(await statusOfPage(shell, 7)).toEqual({ state: 'no-article', site: SITE });
    vi.mocked(callDetector).mockResolvedValue(succeed({ kind: 'live-blog' }));
    expect(await statusOfPage(shell, 7)).toEqual({ state: 'reading', site: SITE });
    expect(shell.tabs.startReader).toHaveBeenCalledOnce();
  });

  test('of an earlier page in the same tab does not count', async () => {
    const shell = createFakeShell([TAB]);
    await compareInTab(shell, TAB, PLAIN_ARTICLE);
    shell.tabs.addressOf.mockResolvedValue('https://www.hillgazette.example/sport');
    expect(await statusOfPage(shell, 7)).toEqual({ state: 'not-reached', site: SITE });
  });
});

describe('opening', () => {
  test('asks the running reader and starts no second one', async () => {
    const shell = createFakeShell([TAB]);
    vi.mocked(callReader).mockResolvedValue(succeed(null));
    expect(await openInTab(shell, 7)).toEqual(succeed(null));
    expect(shell.tabs.startReader).not.toHaveBeenCalled();
  });

  test('starts the reader where none runs', async () => {
    const shell = createFakeShell([TAB]);
    vi.mocked(callReader).mockResolvedValueOnce(NOBODY).mockResolvedValueOnce(succeed(null));
    expect(await openInTab(shell, 7)).toEqual(succeed(null));
    expect(shell.tabs.startReader).toHaveBeenCalledOnce();
  });

  test('says so where the browser does not let it', async () => {
    const shell = createFakeShell([TAB]);
    shell.tabs.startReader.mockResolvedValue(false);
    expect(await openInTab(shell, 7)).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
  });
});

describe('the shortcut', () => {
  test('does nothing on a page without an article, and nothing on a site that is off', async () => {
    const shell = createFakeShell([TAB]);
    vi.mocked(callDetector).mockResolvedValue(succeed({ kind: 'neither' }));
    await toggleInTab(shell, 7);
    vi.mocked(callDetector).mockResolvedValue(succeed({ kind: 'article' }));
    await turnOff(shell);
    await toggleInTab(shell, 7);
    expect(shell.tabs.startReader).not.toHaveBeenCalled();
    expect(callReader).not.toHaveBeenCalledWith(7, 'open', null);
  });

  test('opens on an article without coverage, which has no tab', async () => {
    const shell = createFakeShell([TAB]);
    vi.mocked(callDetector).mockResolvedValue(succeed({ kind: 'article' }));
    await toggleInTab(shell, 7);
    expect(callReader).toHaveBeenCalledWith(7, 'open', null);
  });
});

describe('the library', () => {
  const switchOn = (shell: ReturnType<typeof createFakeShell>, sitesNotKept: readonly string[] = []) =>
    shell.settings.change((settings) => ({ ...settings, keepsReading: true, sitesNotKept }));

  test('keeps what was compared, once the reader switched it on', async () => {
    const shell = createFakeShell([TAB]);
    await compareInTab(shell, TAB, PLAIN_ARTICLE);
    expect(shell.library.keep).not.toHaveBeenCalled();
    await switchOn(shell);
    await compareInTab(shell, TAB, PLAIN_ARTICLE);
    expect(shell.library.keep).toHaveBeenCalledExactlyOnceWith(TAB, comparedAs(FULL, PLAIN_ARTICLE));
  });

  test.each([
    ['in a private window', { ...TAB, isPrivate: true }, PLAIN_ARTICLE, []],
    ['on a site that is never kept', TAB, PLAIN_ARTICLE, [SITE]],
    ['below a domain that is never kept', TAB, PLAIN_ARTICLE, ['example']],
    ['of a page that is no article', TAB, { ...PLAIN_ARTICLE, isArticle: false }, []],
  ])('keeps nothing %s and compares with nothing kept', async (_, tab, article, sitesNotKept) => {
    const shell = createFakeShell([tab]);
    await switchOn(shell, sitesNotKept);
    expect(await compareInTab(shell, tab, article)).toMatchObject({ ok: true });
    expect(shell.library.keep).not.toHaveBeenCalled();
    expect(shell.library.changesOn).not.toHaveBeenCalled();
  });

  test('adds to the comparison what changed since the last visit', async () => {
    const shell = createFakeShell([TAB]);
    await switchOn(shell);
    const changes = { since: '2026-03-02T10:00:00.000Z', headline: { before: 'A', after: 'B' }, quotes: [], figures: [] };
    shell.library.changesOn.mockResolvedValue(changes);
    expect(await compareInTab(shell, TAB, PLAIN_ARTICLE)).toMatchObject({ ok: true, value: { comparison: { changes } } });
  });
});

describe('reading for the reader', () => {
  test.each([
    ['as installed', TAB, false, false],
    ['once she switched it on', TAB, true, true],
    ['in a private window', { ...TAB, isPrivate: true }, true, false],
  ])('is asked of the page: %s', async (_, tab, isOn, expected) => {
    const shell = createFakeShell([tab]);
    await shell.settings.change((settings) => ({ ...settings, readsForMe: isOn }));
    expect(await compareInTab(shell, tab, PLAIN_ARTICLE)).toMatchObject({ ok: true, value: { readsForMe: expected } });
  });
});
