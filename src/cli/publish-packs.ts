import { createHash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { ENGINE } from '../core/analyse/signature';
import { PACK_INDEX_FORMAT, PACK_INDEX_VERSION, type PackShard } from '../core/pack/pack-index';
import { ShardBuilder, type ShardSpan } from '../core/pack/shard-builder';
import { eachArticle, type ReadCount } from './each-article';
import { replaceFile } from './replace-file';

/** A folder of packs that any static host can serve. */
export interface Publication {
  readonly input: string;
  readonly folder: string;
  readonly name: string | null;
  readonly licence: string;
  readonly span: ShardSpan;
}

/** Digits of the hash in a file's name: enough that no two versions of a day share one. */
const HASH_DIGITS = 16;
const INDEX_FILE = 'index.json';
const SHARD_FILE = /^(?:undated|\d{4}(?:-\d\d){0,2})-[0-9a-f]{16}\.slpack$/;

/**
 * Writes a pack for each span of days and an index of them. File names carry their content's hash, so that caches never hold a wrong one; the
 * index is replaced last, and files that it no longer names are removed after that.
 */
export async function publishPacks({ input, folder, span, ...told }: Publication): Promise<ReadCount & { readonly shards: number }> {
  const builder = new ShardBuilder(span);
  const count = await eachArticle(input, (article) => builder.addCoded(article));
  const title = { name: told.name ?? basename(input), licence: told.licence };
  const shards: PackShard[] = [];
  for (const { days, from, to, articles, bytes } of builder.finish(title)) {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = `${days}-${sha256.slice(0, HASH_DIGITS)}.slpack`;
    await replaceFile(resolve(folder, file), bytes);
    shards.push({ file, from, to, articles, bytes: bytes.byteLength, sha256 });
  }
  const index = { format: PACK_INDEX_FORMAT, version: PACK_INDEX_VERSION, ...title, engine: ENGINE, shards };
  await replaceFile(resolve(folder, INDEX_FILE), `${JSON.stringify(index, null, 1)}\n`);
  await removeOthers(folder, new Set(shards.map(({ file }) => file)));
  return { ...count, shards: shards.length };
}

async function removeOthers(folder: string, kept: ReadonlySet<string>): Promise<void> {
  const old = (await readdir(folder)).filter((file) => SHARD_FILE.test(file) && !kept.has(file));
  await Promise.all(old.map((file) => rm(join(folder, file))));
}
