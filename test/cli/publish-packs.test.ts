import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishPacks } from '../../src/cli/publish-packs';
import { readPackIndex } from '../../src/core/pack/pack-index';
import { readPack } from '../../src/core/pack/read-pack';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-publish-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const article = (id: string, published: string, text: string) => JSON.stringify({ id, published, title: `Report ${id}`, text });
const FERRY = 'The ferry to Ossery stopped on Monday after a crack was found in its hull. Passengers waited for six hours.';

function writeInput(...lines: string[]): string {
  const input = join(folder, 'articles.jsonl');
  writeFileSync(input, lines.join('\n'));
  return input;
}
const publish = (input: string) => publishPacks({ input, folder: join(folder, 'public'), name: 'Ferries', licence: 'CC0', span: 'day' });

function readIndex() {
  const index = readPackIndex(readFileSync(join(folder, 'public/index.json'), 'utf8'));
  return index.ok ? index.value : expect.unreachable(index.error.message);
}

describe('a published folder', () => {
  it('has an index whose sizes and hashes are those of the files, and every file is a pack', async () => {
    const input = writeInput(article('a', '2024-11-17', FERRY), article('b', '2024-11-19', FERRY));
    expect(await publish(input)).toEqual({ articles: 2, failures: 0, shards: 2 });
    const { name, shards } = readIndex();
    expect(name).toBe('Ferries');
    expect(shards.map(({ from }) => from)).toEqual(['2024-11-17', '2024-11-19']);
    for (const { file, bytes, sha256, articles } of shards) {
      const content = readFileSync(join(folder, 'public', file));
      expect(content.byteLength).toBe(bytes);
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
      const pack = readPack(content.buffer.slice(content.byteOffset, content.byteOffset + content.byteLength) as ArrayBuffer);
      expect(pack.ok && pack.value.info.articles).toBe(articles);
    }
  });

  it('keeps the files of days that did not change, and loses those that did; what is not ours stays', async () => {
    await publish(writeInput(article('a', '2024-11-17', FERRY), article('b', '2024-11-19', FERRY)));
    const [first, second] = readIndex().shards.map(({ file }) => file);
    writeFileSync(join(folder, 'public/README.txt'), 'ours');
    await publish(writeInput(article('a', '2024-11-17', FERRY), article('b', '2024-11-19', `${FERRY} It sails again on Friday.`)));
    const files = readdirSync(join(folder, 'public'));
    expect(files).toEqual(expect.arrayContaining(['README.txt', 'index.json', first]));
    expect(files).not.toContain(second);
    expect(files).toHaveLength(4);
  });

  it('is not touched where no article can be read', async () => {
    await publish(writeInput(article('a', '2024-11-17', FERRY)));
    const before = readIndex();
    await expect(publish(writeInput('{"id":"broken"}'))).rejects.toThrow('no article could be read');
    expect(readIndex()).toEqual(before);
  });
});
