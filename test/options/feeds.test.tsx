// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ownPageAnswers } from '../../src/background/answers';
import { answerFrom } from '../../src/messages/bus';
import { Feeds } from '../../src/options/sections/Feeds';
import { createFakeShell } from '../background/fake-shell';
import { rssOf, TWO_ITEMS } from '../site/feed-server';

vi.mock('../../src/messages/browser', () => ({ browser: { tabs: { sendMessage: async () => undefined } } }));
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(cleanup);

/** The section over the real answers of the background, with a server that answers every feed alike. */
async function show() {
  const shell = createFakeShell();
  const body = new TextEncoder().encode(rssOf('Harrow Gazette', TWO_ITEMS));
  shell.desk.fetchPage.mockImplementation(async () => ({
    ...{ outcome: 'ok', status: 200, bytes: body.length, body },
    ...{ contentType: 'application/rss+xml', etag: null, lastModified: null, retryAfter: null, location: null },
  }));
  const answer = answerFrom(ownPageAnswers(shell));
  const allowHosts = vi.fn(async (_: readonly string[]) => true);
  const saveFile = vi.fn((_name: string, _text: string) => undefined);
  const call = ((verb: string, input: unknown) => answer(verb, input, {} as never)) as never;
  render(<Feeds call={call} allowHosts={allowHosts} saveFile={saveFile} />);
  await screen.findByText('You have no feeds. Nothing is requested.');
  return { shell, allowHosts, saveFile };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const addOwn = async (address: string): Promise<void> => {
  fireEvent.input(screen.getByLabelText('Address of a feed'), { target: { value: address } });
  press('Add feed');
};
const unfold = (summary: string): void => {
  const details = screen.getByText(summary).closest('details');
  if (!details) throw new Error(`nothing unfolds at ${summary}`);
  details.open = true;
  fireEvent(details, new Event('toggle'));
};

describe('adding', () => {
  test('asks the browser first, then the feed, and says what came', async () => {
    const { allowHosts, shell } = await show();
    await addOwn('www.harrowgazette.test/rss.xml');
    const list = await screen.findByRole('list', { name: 'Your feeds' });
    await within(list).findByText(/2 headlines; next/);
    expect(allowHosts).toHaveBeenCalledWith(['harrowgazette.test']);
    expect(shell.desk.keep).toHaveBeenCalledOnce();
  });

  test('asks nobody where the browser refuses', async () => {
    const { allowHosts, shell } = await show();
    allowHosts.mockResolvedValue(false);
    await addOwn('https://harrowgazette.test/rss.xml');
    await screen.findByText('The browser did not allow it, so nothing was added.');
    expect(shell.desk.fetchPage).not.toHaveBeenCalled();
  });

  test.each(['', 'harrow', 'javascript:alert(1)', 'ftp://harrow.test/feed'])('says that "%s" is no address', async (typed) => {
    const { allowHosts } = await show();
    await addOwn(typed);
    expect((await screen.findByRole('alert')).textContent).toContain('That is no address');
    expect(allowHosts).not.toHaveBeenCalled();
  });

  test('offers the built-in list, narrowed by country, and asks for the hosts of what is ticked only', async () => {
    const { allowHosts, shell } = await show();
    unfold('Choose from a list of outlets');
    await screen.findByText('The New York Times');
    fireEvent.input(screen.getByLabelText('Outlet, country or language'), { target: { value: 'ireland' } });
    await waitFor(() => expect(screen.queryByText('The New York Times')).toBeNull());
    expect(shell.desk.fetchPage).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('checkbox', { name: /RTÉ/ }));
    press('Add 1 feed');
    await screen.findByText(/2 headlines/);
    expect(allowHosts).toHaveBeenCalledWith(['rte.ie']);
    expect(screen.queryByRole('checkbox', { name: /RTÉ/ })).toBeNull();
  });
});

describe('a feed that is there', () => {
  test('is removed, and nothing is requested any more', async () => {
    await show();
    await addOwn('https://harrowgazette.test/rss.xml');
    fireEvent.click(await screen.findByRole('button', { name: 'Remove Harrow Gazette' }));
    await screen.findByText('You have no feeds. Nothing is requested.');
  });

  test('says where its reports stand when that host is not allowed yet, and allows it on a click', async () => {
    const { allowHosts } = await show();
    await addOwn('https://feeds.example.test/rss.xml');
    fireEvent.click(await screen.findByRole('button', { name: 'Allow reading them' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Allow reading them' })).toBeNull());
    expect(allowHosts).toHaveBeenLastCalledWith(['www.harrowgazette.test']);
  });

  test('goes out in a list that is read again as feeds to tick', async () => {
    const { saveFile } = await show();
    await addOwn('https://harrowgazette.test/rss.xml');
    fireEvent.click(await screen.findByRole('button', { name: 'Export as OPML' }));
    await waitFor(() => expect(saveFile).toHaveBeenCalledOnce());
    const [name, text] = saveFile.mock.calls[0] ?? ['', ''];
    expect(name).toBe('sidelight-feeds.opml');
    press('Remove Harrow Gazette');
    await screen.findByText('You have no feeds. Nothing is requested.');
    const input = screen.getByLabelText('Import from another feed reader (OPML)');
    fireEvent.change(input, { target: { files: [new File([text], name)] } });
    await screen.findByRole('checkbox', { name: /Harrow Gazette/ });
  });
});

test('a file that is no list says so', async () => {
  await show();
  const input = screen.getByLabelText('Import from another feed reader (OPML)');
  fireEvent.change(input, { target: { files: [new File(['hello'], 'x.opml')] } });
  expect((await screen.findByRole('alert')).textContent).toContain('no list of feeds');
});

test('every request that was made is listed', async () => {
  await show();
  await addOwn('https://harrowgazette.test/rss.xml');
  await screen.findByText(/2 headlines/);
  unfold('Every request that was made');
  const table = await screen.findByRole('table');
  expect(within(table).getByText('harrowgazette.test/rss.xml')).toBeTruthy();
  expect(within(table).getByText('answered (200)')).toBeTruthy();
});
