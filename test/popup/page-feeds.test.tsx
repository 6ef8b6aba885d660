// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { succeed } from '../../src/core/model/result';
import type { callFromOwnPage } from '../../src/messages/bus';
import { PageFeeds } from '../../src/popup/PageFeeds';

afterEach(cleanup);

const NEWS = { address: 'https://harrow.test/rss', name: 'Harrow news', hosts: ['harrow.test'], country: null, language: null };
const SPORT = { ...NEWS, address: 'https://harrow.test/sport', name: 'Harrow sport' };

function show(have: readonly string[]) {
  const call = vi.fn(async (verb: string, _input: unknown) => {
    if (verb === 'feedsOfPage') return succeed([NEWS, SPORT]);
    return succeed({ feeds: have.map((address) => ({ address })), isBusy: false });
  });
  const allowHosts = vi.fn(async (_: readonly string[]) => true);
  render(<PageFeeds tabId={7} call={call as unknown as typeof callFromOwnPage} allowHosts={allowHosts} />);
  return { call, allowHosts };
}

test('a feed of the page is followed on a click, after the browser was asked', async () => {
  const { call, allowHosts } = show([SPORT.address]);
  fireEvent.click(await screen.findByRole('button', { name: 'Follow Harrow news' }));
  await screen.findByText('Harrow news is among your feeds.');
  expect(screen.queryByRole('button', { name: /sport/ })).toBeNull();
  expect(allowHosts).toHaveBeenCalledWith(['harrow.test']);
  expect(call).toHaveBeenCalledWith('addFeeds', { feeds: [{ address: NEWS.address, name: NEWS.name }] });
  expect(screen.queryByRole('button')).toBeNull();
});

test('nothing is added where the browser refuses', async () => {
  const { call, allowHosts } = show([]);
  allowHosts.mockResolvedValue(false);
  fireEvent.click(await screen.findByRole('button', { name: 'Follow Harrow news' }));
  await screen.findByText('The browser did not allow it.');
  expect(call).not.toHaveBeenCalledWith('addFeeds', expect.anything());
});

test('a page whose feeds are all followed shows nothing', async () => {
  const { call } = show([NEWS.address, SPORT.address]);
  await waitFor(() => expect(call).toHaveBeenCalledTimes(2));
  expect(screen.queryByRole('region')).toBeNull();
});
