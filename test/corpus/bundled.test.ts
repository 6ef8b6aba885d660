import { afterEach, expect, test, vi } from 'vitest';
import { writePack } from '../../src/core/pack/write-pack';
import { bundledSource } from '../../src/corpus/bundled';

afterEach(() => vi.unstubAllGlobals());
const answerWith = (response: () => Promise<Response>) => vi.stubGlobal('fetch', vi.fn(response));
const ADDRESS = 'chrome-extension://sidelight/corpus/bundled.pack';

test('the bundled pack opens from its address', async () => {
  const bytes = writePack({ name: 'seeds', licence: 'MIT', stories: [], reports: [] });
  answerWith(async () => new Response(bytes.slice().buffer));
  const opened = await bundledSource(ADDRESS).open(null);
  expect(opened).toMatchObject({ ok: true, value: [{ id: null, name: 'Bundled corpus', info: { name: 'seeds', articles: 0 } }] });
  expect(fetch).toHaveBeenCalledWith(ADDRESS);
});

test('the bundled pack is read once, and again where that failed', async () => {
  const bytes = writePack({ name: 'seeds', licence: 'MIT', stories: [], reports: [] });
  answerWith(async () => new Response(bytes.slice().buffer));
  vi.mocked(fetch).mockResolvedValueOnce(new Response(null, { status: 404 }));
  const source = bundledSource(ADDRESS);
  expect((await source.open(null)).ok).toBe(false);
  expect((await source.open(null)).ok).toBe(true);
  expect((await source.open(null)).ok).toBe(true);
  expect(fetch).toHaveBeenCalledTimes(2);
});

test.each([
  ['is not there', async () => new Response(null, { status: 404 }), 'missing'],
  ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch')), 'missing'],
  ['is no pack', async () => new Response('<!doctype html>'), 'unreadable'],
])('a file that %s is a failure with a sentence', async (_, response, code) => {
  answerWith(response);
  expect(await bundledSource(ADDRESS).open(null)).toMatchObject({
    ok: false,
    error: { code, message: expect.stringMatching(/^The bundled corpus/) },
  });
});
