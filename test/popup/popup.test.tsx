// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fail, succeed } from '../../src/core/model/result';
import type { callFromOwnPage } from '../../src/messages/bus';
import type { PageStatus } from '../../src/messages/contract';
import { Popup } from '../../src/popup/Popup';

afterEach(cleanup);

const SITE = 'hillgazette.example';
const SEARCHED = { articles: 5, outlets: 3, from: '2024-11-17', to: '2024-11-18' };
const FOUND: PageStatus = { state: 'compared', site: SITE, others: 4, outlets: 4, story: 'Reservoir wall cracks', searched: SEARCHED };

const NO_FEEDS: Readonly<Record<string, unknown>> = { feedsOfPage: [], listFeeds: { feeds: [], isBusy: false } };

/** Shows the popup; `pageStatus` is answered from the list, its last entry for ever. */
function show(...statuses: PageStatus[]) {
  const last = statuses.at(-1);
  const call = vi.fn(
    async (verb: string, _input: unknown): Promise<unknown> =>
      verb === 'pageStatus' ? succeed(statuses.length > 1 ? statuses.shift() : last) : succeed(NO_FEEDS[verb] ?? null),
  );
  const outside = {
    allowAllSites: vi.fn(async () => true),
    allowHosts: vi.fn(async () => true),
    openOptions: vi.fn(async () => undefined),
    close: vi.fn(),
  };
  const { container } = render(<Popup tabId={7} call={call as unknown as typeof callFromOwnPage} {...outside} />);
  return { call, container, ...outside };
}
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));

describe('the popup says', () => {
  test.each<[string, PageStatus, RegExp]>([
    ['how many other reports there are', FOUND, /4 other reports/],
    ['one report in the singular', { ...FOUND, others: 1 }, /1 other report(?!s)/],
    [
      'what was searched when nothing was found',
      { ...FOUND, others: 0, story: null },
      /Nothing to compare with.*Searched 5 articles from 3 outlets/s,
    ],
    ['that a page is no article', { state: 'no-article', site: SITE }, /no news article/],
    ['that an article is being read', { state: 'reading', site: SITE }, /Reading this article/],
    ['what went wrong', { state: 'failed', site: SITE, message: 'The bundled corpus is not there.' }, /The bundled corpus is not there/],
    ['that the site is off', { state: 'off', site: SITE }, /off on this site/],
    ['that everything is paused', { state: 'paused', site: SITE }, /paused on all sites/],
    ['that the browser does not let it', { state: 'not-permitted', site: SITE }, /browser does not let Sidelight look/],
    ['that the page has to be loaded again', { state: 'not-reached', site: SITE }, /Load the page again/],
    ['that there is no web page', { state: 'no-web-page' }, /no web page/],
  ])('%s', async (_, status, words) => {
    const { container } = show(status);
    await waitFor(() => expect(container.textContent).toMatch(words));
  });

  test('never that nobody else reported the story', async () => {
    const { container } = show({ ...FOUND, others: 0, story: null });
    await waitFor(() => expect(container.textContent).toContain('may well have reported it'));
  });

  test('what comes of reading, without being opened again', async () => {
    const { container } = show({ state: 'reading', site: SITE }, { state: 'reading', site: SITE }, FOUND);
    await waitFor(() => expect(container.textContent).toContain('4 other reports'), { timeout: 5000 });
  });

  test('an answer that took longer than the wait between two questions', async () => {
    const { container, call } = show({ state: 'reading', site: SITE });
    call.mockImplementation(async () => {
      await new Promise((settle) => setTimeout(settle, 600));
      return succeed(FOUND);
    });
    await waitFor(() => expect(container.textContent).toContain('4 other reports'), { timeout: 5000 });
  });

  test('what was found, though the first question got no answer', async () => {
    const { container, call } = show(FOUND);
    await waitFor(() => expect(container.textContent).toContain('4 other reports'));
    cleanup();
    call.mockImplementationOnce(async () => fail('no-answer', 'Sidelight did not answer.'));
    const again = render(
      <Popup
        tabId={7}
        call={call as unknown as typeof callFromOwnPage}
        allowAllSites={async () => true}
        allowHosts={async () => true}
        openOptions={async () => undefined}
        close={() => undefined}
      />,
    );
    await waitFor(() => expect(again.container.textContent).toContain('did not answer'));
    await waitFor(() => expect(again.container.textContent).toContain('4 other reports'), { timeout: 5000 });
    expect(again.container.textContent).not.toContain('did not answer');
  });
});

describe('the reader', () => {
  test('opens the sidebar, and the popup makes way', async () => {
    const { call, close } = show(FOUND);
    await press('Open the sidebar');
    await waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(call).toHaveBeenCalledWith('openSidebar', { tabId: 7 });
  });

  test('is told when it does not open', async () => {
    const { call, close } = show(FOUND);
    await screen.findByRole('button', { name: 'Open the sidebar' });
    call.mockResolvedValueOnce(fail('not-allowed', 'The browser does not let Sidelight work on this page.'));
    await press('Open the sidebar');
    expect((await screen.findByRole('alert')).textContent).toContain('does not let Sidelight work');
    expect(close).not.toHaveBeenCalled();
  });

  test('turns the site off and on again', async () => {
    const { call } = show(FOUND, { state: 'off', site: SITE }, FOUND);
    await press('Turn off on this site');
    expect(call).toHaveBeenCalledWith('setSite', { site: SITE, isOn: false });
    await press('Turn on for this site');
    expect(call).toHaveBeenCalledWith('setSite', { site: SITE, isOn: true });
    expect(await screen.findByText('4 other reports')).toBeTruthy();
  });

  test('pauses and goes on', async () => {
    const { call } = show(FOUND, { state: 'paused', site: SITE }, FOUND);
    await press('Pause everywhere');
    expect(call).toHaveBeenCalledWith('setPaused', { isPaused: true });
    await press('Go on');
    expect(call).toHaveBeenCalledWith('setPaused', { isPaused: false });
  });

  test('lets it look at all sites, or at this page alone', async () => {
    const { call, allowAllSites } = show({ state: 'not-permitted', site: SITE });
    await press('Allow on all sites');
    expect(allowAllSites).toHaveBeenCalledOnce();
    await press('Compare this page only');
    expect(call).toHaveBeenCalledWith('openSidebar', { tabId: 7 });
  });

  test('has a page compared that looks like no article', async () => {
    const { call } = show({ state: 'no-article', site: SITE });
    await press('Compare it all the same');
    expect(call).toHaveBeenCalledWith('openSidebar', { tabId: 7 });
  });

  test('gets to the options from everywhere', async () => {
    const { openOptions } = show({ state: 'no-web-page' });
    await press('Options');
    expect(openOptions).toHaveBeenCalledOnce();
  });
});
