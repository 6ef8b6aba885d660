// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fail, succeed } from '../../src/core/model/result';
import type { callFromOwnPage } from '../../src/messages/bus';
import type { SourcesView } from '../../src/messages/source-calls';
import { Sources } from '../../src/options/sections/Sources';

afterEach(cleanup);

const NONE: SourcesView = { subscriptions: [], archives: [] };
const BOTH: SourcesView = {
  subscriptions: [
    {
      ...{ address: 'https://packs.example/index.json', name: 'Valley archive', licence: 'CC0', articles: 1200, bytes: 9_000_000 },
      ...{ heldPacks: 3, heldBytes: 40_000, from: '2024-01-01', to: '2024-11-30', checked: '2024-11-20T12:00:00Z', problem: null },
    },
  ],
  archives: [
    { address: 'https://archive.example:9200', index: 'news', hasKey: true, problem: 'The archive cannot answer now (status 503).' },
  ],
};

function show(view: SourcesView, answers: Readonly<Record<string, unknown>> = {}, isAllowed = true) {
  const order: string[] = [];
  const call = vi.fn(async (verb: string, _input: unknown): Promise<unknown> => {
    order.push(verb);
    return answers[verb] ?? succeed(view);
  });
  const allowHosts = vi.fn(async (_hosts: readonly string[]) => {
    order.push('allowHosts');
    return isAllowed;
  });
  render(<Sources call={call as unknown as typeof callFromOwnPage} allowHosts={allowHosts} />);
  return { call, allowHosts, order };
}
const type = (label: RegExp, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('packs by address and archives', () => {
  test('are listed with what they hold and what went wrong', async () => {
    show(BOTH);
    const list = await screen.findByRole('list', { name: 'Your packs by address and archives' });
    await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(2));
    const [pack, archive] = within(list).getAllByRole('listitem');
    expect(pack?.textContent).toMatch(
      /Valley archive.*1,?200 articles, 2024-01-01 to 2024-11-30, licence CC0.*3 packs on this device, 40 kB/,
    );
    expect(archive?.textContent).toMatch(/news.*with a key.*cannot answer now/);
  });

  test('the browser is asked in the click, for the one host, before the source is', async () => {
    const { call, allowHosts, order } = show(NONE);
    type(/pack index/, 'packs.example/news/index.json');
    press('Subscribe');
    await waitFor(() => expect(call).toHaveBeenCalledWith('subscribe', { address: 'packs.example/news/index.json' }));
    expect(allowHosts).toHaveBeenCalledWith(['packs.example']);
    expect(order.slice(-2)).toEqual(['allowHosts', 'subscribe']);
    await screen.findByText('Added.');
  });

  test('nothing is asked where the browser does not allow it', async () => {
    const { call } = show(NONE, {}, false);
    type(/pack index/, 'https://packs.example/index.json');
    press('Subscribe');
    await screen.findByText(/did not allow it, so nothing was added/);
    expect(call).not.toHaveBeenCalledWith('subscribe', expect.anything());
  });

  test('what is no address is told beside the field, and nobody is asked', async () => {
    const { allowHosts } = show(NONE);
    type(/pack index/, 'not an address');
    press('Subscribe');
    expect((await screen.findByRole('alert')).textContent).toContain('That is no address');
    expect(screen.getByLabelText(/pack index/).getAttribute('aria-invalid')).toBe('true');
    expect(allowHosts).not.toHaveBeenCalled();
  });

  test('what the source says is shown, and what was typed stays', async () => {
    show(NONE, { subscribe: fail('failed', 'packs.example did not give index.json: refused (status 404)') });
    type(/pack index/, 'packs.example/index.json');
    press('Subscribe');
    expect((await screen.findByRole('alert')).textContent).toContain('status 404');
    expect(screen.getByLabelText<HTMLInputElement>(/pack index/).value).toBe('packs.example/index.json');
  });

  test('an archive is added with its index and key, whose field shows no letter', async () => {
    const { call } = show(NONE);
    expect(screen.getByLabelText<HTMLInputElement>(/Key/).type).toBe('password');
    type(/^Address$/, 'https://archive.example:9200');
    type(/Index/, ' news ');
    type(/Key/, 'ApiKey abc');
    press('Add archive');
    const server = { address: 'https://archive.example:9200', index: 'news', authorization: 'ApiKey abc' };
    await waitFor(() => expect(call).toHaveBeenCalledWith('addArchive', server));
  });

  test('each can be removed, and it is said', async () => {
    const { call } = show(BOTH);
    fireEvent.click(await screen.findByRole('button', { name: 'Remove Valley archive' }));
    await screen.findByText('“Valley archive” is removed.');
    expect(call).toHaveBeenCalledWith('unsubscribe', expect.objectContaining({ address: 'https://packs.example/index.json' }));
  });
});
