import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { PACK_INDEX_FORMAT, type PackShard } from '../../../src/core/pack/pack-index';
import { fetchIndex, fetchShard, type GetFile, indexAddress } from '../../../src/corpus/subscriptions/fetch-index';

const ADDRESS = 'https://packs.example/archive/index.json';
const FILE = new TextEncoder().encode('a pack');
const SHARD: PackShard = {
  ...{ file: '2024-11-17-0f.slpack', from: '2024-11-17', to: '2024-11-17', articles: 1, bytes: FILE.byteLength },
  sha256: createHash('sha256').update(FILE).digest('hex'),
};
const INDEX = { format: PACK_INDEX_FORMAT, version: 1, name: 'Archive', licence: 'CC0', engine: 'sidelight-1', shards: [SHARD] };

const bufferOf = (content: string | Uint8Array) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return bytes.slice().buffer as ArrayBuffer;
};
const host =
  (files: Readonly<Record<string, string | Uint8Array>>): GetFile =>
  async (url) =>
    bufferOf(files[url] ?? expect.unreachable(`nobody should ask for ${url}`));

describe('indexAddress', () => {
  it.each([
    ['packs.example/index.json', 'https://packs.example/index.json'],
    [' https://packs.example/a/index.json#top ', 'https://packs.example/a/index.json'],
    ['http://localhost:8080/index.json', 'http://localhost:8080/index.json'],
  ])('takes %s', (typed, address) => expect(indexAddress(typed)).toBe(address));

  it.each([
    '',
    'index',
    'http://packs.example/index.json',
    'ftp://packs.example/x',
    'javascript:alert(1)',
    'https://me:secret@packs.example/',
  ])('refuses "%s"', (typed) => expect(indexAddress(typed)).toBeNull());
});

describe('fetchIndex', () => {
  it('gives the checked index', async () => {
    expect(await fetchIndex(ADDRESS, host({ [ADDRESS]: JSON.stringify(INDEX) }))).toMatchObject({ ok: true, value: { name: 'Archive' } });
  });

  it.each<[string, string, string, RegExp]>([
    ['a page', '<html>', 'invalid-index', /"format"/],
    ['packs of another engine', JSON.stringify({ ...INDEX, engine: 'sidelight-9' }), 'other-engine', /made for sidelight-9/],
  ])('refuses %s', async (_, content, code, message) => {
    const result = await fetchIndex(ADDRESS, host({ [ADDRESS]: content }));
    expect(result.ok ? null : [result.error.code, message.test(result.error.message)]).toEqual([code, true]);
  });

  it('says what the host did where there is no index', async () => {
    const result = await fetchIndex(ADDRESS, () => Promise.reject(new Error('status 404')));
    expect(result).toMatchObject({ error: { code: 'unreachable', message: 'packs.example did not give index.json: status 404' } });
  });
});

describe('fetchShard', () => {
  const at = 'https://packs.example/archive/2024-11-17-0f.slpack';

  it('gives the file beside the index whose size and hash fit', async () => {
    const result = await fetchShard(ADDRESS, SHARD, host({ [at]: FILE }));
    expect(result.ok && new Uint8Array(result.value)).toEqual(FILE);
  });

  it('never asks for more bytes than the index names', async () => {
    const asked: number[] = [];
    await fetchShard(ADDRESS, SHARD, async (_, most) => {
      asked.push(most);
      return bufferOf(FILE);
    });
    expect(asked).toEqual([SHARD.bytes]);
  });

  it.each([
    ['a longer file', 'a pack!', /has 7 bytes, its index says 6/],
    ['a file of the same size and other content', 'a Pack', /another hash/],
  ])('refuses %s', async (_, content, message) => {
    const result = await fetchShard(ADDRESS, SHARD, host({ [at]: content }));
    expect(result.ok ? '' : result.error.code).toBe('changed');
    expect(result.ok ? '' : result.error.message).toMatch(message);
  });
});
