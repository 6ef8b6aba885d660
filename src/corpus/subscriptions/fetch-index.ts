import { ENGINE } from '../../core/analyse/signature';
import { fail, type Result, succeed } from '../../core/model/result';
import { type PackIndex, type PackShard, readPackIndex } from '../../core/pack/pack-index';

/** Why nothing came from an address. */
export type SubscriptionErrorCode = 'invalid-address' | 'unreachable' | 'invalid-index' | 'other-engine' | 'changed' | 'unreadable';

/** Gets a file, at most `most` bytes of it, without cookies and referrer. Rejects with a sentence where there is none or more. */
export type GetFile = (url: string, most: number) => Promise<ArrayBuffer>;

/** An index of 50,000 shards has less; a longer one is refused before it is read. */
const MOST_INDEX_BYTES = 16 * 1024 * 1024;

/**
 * The address of an index as a reader may type it, `https:` where she left it out; null for any other kind of address. Plain `http:` only for
 * this very machine: what is searched must not be changed on the way.
 */
export function indexAddress(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const isLocal = url.hostname === 'localhost' || url.hostname === '127.0.0.1';
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal)) return null;
  if (url.username !== '' || url.password !== '' || !/[.]|^localhost$/.test(url.hostname)) return null;
  url.hash = '';
  return url.href;
}

/** Gets and checks the index at an address that `indexAddress` gave. */
export async function fetchIndex(address: string, get: GetFile): Promise<Result<PackIndex, SubscriptionErrorCode>> {
  const bytes = await tryGet(get, address, MOST_INDEX_BYTES);
  if (!bytes.ok) return bytes;
  const index = readPackIndex(new TextDecoder().decode(bytes.value));
  if (!index.ok) return index;
  const { engine, name } = index.value;
  if (engine === ENGINE) return index;
  return fail('other-engine', `"${name}" was made for ${engine}, this Sidelight is ${ENGINE}. It has to be published again.`);
}

/** Gets the file of a shard and checks its size and hash. What does not fit is refused, so that an older version stays. */
export async function fetchShard(address: string, shard: PackShard, get: GetFile): Promise<Result<ArrayBuffer, SubscriptionErrorCode>> {
  const bytes = await tryGet(get, new URL(shard.file, address).href, shard.bytes);
  if (!bytes.ok) return bytes;
  if (bytes.value.byteLength !== shard.bytes)
    return fail('changed', `${shard.file} has ${bytes.value.byteLength} bytes, its index says ${shard.bytes}. The older version stays.`);
  const hash = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.value))].map((byte) => byte.toString(16).padStart(2, '0'));
  if (hash.join('') !== shard.sha256)
    return fail('changed', `${shard.file} is not the file that its index names (another hash). The older version stays.`);
  return bytes;
}

async function tryGet(get: GetFile, url: string, most: number): Promise<Result<ArrayBuffer, SubscriptionErrorCode>> {
  try {
    return succeed(await get(url, most));
  } catch (error) {
    return fail(
      'unreachable',
      `${new URL(url).host} did not give ${url.split('/').at(-1)}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
