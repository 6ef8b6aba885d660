import { expect, test, vi } from 'vitest';
import { entryOf } from '../../../src/corpus/library/entry-of';
import { groupStories } from '../../../src/corpus/library/group-stories';
import { keptArticle } from './open-library';

const DAM =
  'The dam above the town of Orrin gave way on Monday. Petra Lindqvist, the mayor of Orrin, said timber had blocked the spillway of the dam.';
const DAM_AGAIN =
  'Orrin woke to mud after its dam gave way. Timber blocked the spillway of the dam, said the mayor of Orrin, Petra Lindqvist.';
const VOTE = 'Ruth Kestrel will stand for election again in May, her party in Arle said. Buses were promised by her rival, Owen Fisk.';

const entry = (id: string, text: string, published: string) => {
  const kept = keptArticle(`https://${id}.example/`, { text, published });
  return { ...entryOf(kept, [], []), id };
};
const pause = async () => undefined;

test('articles on one event are one group, and one that stands alone is in none', async () => {
  const entries = [entry('a', DAM, '2026-03-02'), entry('b', VOTE, '2026-03-02'), entry('c', DAM_AGAIN, '2026-03-03')];
  expect(await groupStories(entries, pause)).toEqual([['a', 'c']]);
});

test('the same words weeks apart are two stories', async () => {
  expect(await groupStories([entry('a', DAM, '2026-03-02'), entry('c', DAM_AGAIN, '2026-03-20')], pause)).toEqual([]);
});

test('others get their turn while many are looked through', async () => {
  const turn = vi.fn(pause);
  const entries = Array.from({ length: 50 }, (_, i) => entry(`a${i}`, DAM, '2026-03-02'));
  expect(await groupStories(entries, turn)).toHaveLength(1);
  expect(turn).toHaveBeenCalledTimes(2);
});

test('an empty library has none', async () => {
  expect(await groupStories([], pause)).toEqual([]);
});
