import { expect, test, vi } from 'vitest';
import { createEngineHost } from '../../src/background/engine-host';
import { openLog } from '../../src/background/log';
import { fail, succeed } from '../../src/core/model/result';
import { readPack } from '../../src/core/pack/read-pack';
import { writePack } from '../../src/core/pack/write-pack';
import { type CorpusSource, openedPack } from '../../src/corpus/source';
import { PLAIN_ARTICLE } from '../messages/plain-article';
import { createFakeStorage } from './fake-storage';

const emptyPack = () => {
  const bytes = writePack({ name: 'empty', licence: 'MIT', stories: [], reports: [] });
  const pack = readPack(bytes.slice().buffer);
  if (!pack.ok) throw new Error(pack.error.message);
  return pack.value;
};
const createLog = () => openLog(createFakeStorage(), () => new Date(0));
const MISSING = fail('missing', 'The file is gone.');

test('an article is compared with what the sources have at that moment', async () => {
  const open = vi.fn(async () => succeed([openedPack('Empty', emptyPack())]));
  const engine = createEngineHost([{ id: 'empty', name: 'Empty', open }], createLog());
  for (let turn = 0; turn < 2; turn++) {
    const compared = await engine.compare(PLAIN_ARTICLE);
    expect(compared).toMatchObject({ ok: true, value: { comparison: { story: null, coverage: [], searched: { articles: 0 } } } });
  }
  expect(open).toHaveBeenCalledTimes(2);
});

test('a source that failed is tried again, and until then the comparison says what is wrong', async () => {
  const open = vi
    .fn<CorpusSource['open']>()
    .mockResolvedValueOnce(MISSING)
    .mockResolvedValue(succeed([openedPack('Empty', emptyPack())]));
  const engine = createEngineHost([{ id: 'empty', name: 'Empty', open }], createLog());
  expect(await engine.compare(PLAIN_ARTICLE)).toEqual(fail('corpus-unavailable', 'The file is gone.'));
  expect(await engine.compare(PLAIN_ARTICLE)).toMatchObject({ ok: true });
});

test('a source that cannot be opened does not keep the others from being searched', async () => {
  const sources: CorpusSource[] = [
    { id: 'gone', name: 'Gone', open: async () => MISSING },
    { id: 'empty', name: 'Empty', open: async () => succeed([openedPack('Empty', emptyPack())]) },
  ];
  const engine = createEngineHost(sources, createLog());
  expect(await engine.compare(PLAIN_ARTICLE)).toMatchObject({ ok: true });
  expect(await engine.describe()).toMatchObject([
    { name: 'Gone', articles: 0, problem: 'The file is gone.' },
    { name: 'Empty', articles: 0, licence: 'MIT', problem: null },
  ]);
});

test('a pack that cannot be searched is listed and stands in the way of no other', async () => {
  const packs = [openedPack('Empty', emptyPack()), { id: 'b', name: 'Broken', problem: 'Its index is gone.' }];
  const engine = createEngineHost([{ id: 'both', name: 'Both', open: async () => succeed(packs) }], createLog());
  expect(await engine.compare(PLAIN_ARTICLE)).toMatchObject({ ok: true });
  expect(await engine.describe()).toMatchObject([
    { id: null, name: 'Empty', problem: null },
    { id: 'b', name: 'Broken', problem: 'Its index is gone.' },
  ]);
});

test('the log tells how long the text was, and nothing of what it says', async () => {
  const log = createLog();
  await createEngineHost([], log).compare(PLAIN_ARTICLE);
  const lines = await log.read();
  expect(lines).toContain(`${PLAIN_ARTICLE.text.length} characters`);
  for (const word of ['reservoir', 'Reed', 'hillgazette']) expect(lines).not.toContain(word);
});
