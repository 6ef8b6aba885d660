import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ArchiveServer, askArchive, type SendToArchive } from '../../../src/corpus/archive/ask-archive';
import { startLocalArchive } from './local-archive';

const send: SendToArchive = async ({ url, headers, body }) => {
  const response = await fetch(url, { method: 'POST', headers, body });
  return { status: response.status, text: await response.text() };
};

const ARTICLES = [
  {
    id: 'one',
    outlet: 'County Post',
    title: 'Aldermoor bridge to close',
    published: '2023-02-07',
    text: 'The Aldermoor bridge will close for eleven months.',
  },
  {
    id: 'two',
    outlet: 'Stenby News',
    title: 'Detours over bridge',
    text: 'The Aldermoor bridge closes in March, engineers told the council.',
  },
  { id: 'old', title: 'Aldermoor bridge opens', published: '1998-05-01', text: 'The Aldermoor bridge was opened by the council.' },
  {
    id: 'other',
    title: 'Frost ruins blossom',
    published: '2023-02-08',
    text: 'A late frost has destroyed two thirds of the apple blossom.',
  },
];
const PAGE = {
  title: 'Council shuts Aldermoor bridge',
  text: 'The council will close the Aldermoor bridge in March.',
  published: { value: '2023-02-08', precision: 'day', source: 'meta' },
} as const;

let archive: Awaited<ReturnType<typeof startLocalArchive>>;
let server: ArchiveServer;
beforeAll(async () => {
  archive = await startLocalArchive('c2VjcmV0');
  server = { address: archive.address, index: 'news', authorization: 'ApiKey c2VjcmV0' };
  const lines = ARTICLES.flatMap((article) => [JSON.stringify({ index: { _id: article.id } }), JSON.stringify(article)]);
  await send({ url: `${archive.address}/news/_bulk`, headers: { authorization: 'ApiKey c2VjcmV0' }, body: `${lines.join('\n')}\n` });
});
afterAll(() => archive.close());

describe('an archive server', () => {
  it('brings the articles of the days around the page that are like it, and the undated', async () => {
    const answer = await askArchive(server, PAGE, send);
    const found = answer.ok ? answer.value : expect.unreachable(answer.error.message);
    expect(found.map(({ id }) => id).sort()).toEqual(['one', 'two']);
    expect(found.find(({ id }) => id === 'one')).toEqual(ARTICLES[0]);
  });

  it('hears of the page its headline, its lead and its day, and nothing else', async () => {
    await askArchive(server, { ...PAGE, text: `${PAGE.text}${' and more'.repeat(500)} secret ending` }, send);
    const { url, headers, body } = archive.asked.at(-1) ?? expect.unreachable();
    expect(url).toBe('/news/_search');
    expect(headers.cookie ?? headers.referer).toBeUndefined();
    expect(body).toContain(PAGE.title);
    expect(body).not.toContain('secret ending');
  });

  it('is not asked about a page without headline and text', async () => {
    const before = archive.asked.length;
    expect(await askArchive(server, { title: null, text: ' ', published: null }, send)).toEqual({ ok: true, value: [] });
    expect(archive.asked).toHaveLength(before);
  });

  it.each<[string, Partial<ArchiveServer>, string, RegExp]>([
    ['a wrong key', { authorization: 'ApiKey wrong' }, 'refused', /refused the key \(status 401\)/],
    ['an index that is not there', { index: 'sport' }, 'refused', /no index "sport"/],
    ['a server that is not there', { address: 'http://127.0.0.1:9' }, 'unreachable', /127\.0\.0\.1:9 did not answer/],
  ])('tells %s, and never the key', async (_, change, code, message) => {
    const answer = await askArchive({ ...server, ...change }, PAGE, send);
    const error = answer.ok ? expect.unreachable() : answer.error;
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(error.message).not.toMatch(/ApiKey|c2VjcmV0|wrong/);
  });

  it.each<[string, string, RegExp]>([
    ['a page of another server', '<html>Welcome</html>', /no "hits.hits"/],
    ['an error inside an answer', '{"error":{"reason":"shard failed"}}', /shard failed/],
  ])('%s is unreadable', async (_, text, message) => {
    const answer = await askArchive(server, PAGE, async () => ({ status: 200, text }));
    expect(answer.ok ? '' : answer.error.message).toMatch(message);
  });

  it('leaves out hits that are no articles, and takes the id of the index where the article has none', async () => {
    const hits = [null, { _id: 'x' }, { _id: 'y', _source: { text: 7 } }, { _id: 'z', _source: { text: 'A text.', title: 3, url: ' ' } }];
    const answer = await askArchive(server, PAGE, async () => ({ status: 200, text: JSON.stringify({ hits: { hits } }) }));
    expect(answer).toEqual({ ok: true, value: [{ id: 'z', text: 'A text.' }] });
  });
});
