import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildBundledPack } from '../../src/build/bundled-pack';
import { readPack } from '../../src/core/pack/read-pack';
import { PROJECT_ROOT } from '../rules/source-tree';

const build = () => buildBundledPack(join(PROJECT_ROOT, 'seeds'));

test('the bundled pack holds the five seeds as one story, without a licence left open', () => {
  const pack = readPack(build().slice().buffer);
  expect(pack).toMatchObject({ ok: true, value: { info: { articles: 5, licence: 'MIT' }, stories: [{ reportIds: { length: 5 } }] } });
});

test('two builds are equal', () => expect(build()).toEqual(build()));
