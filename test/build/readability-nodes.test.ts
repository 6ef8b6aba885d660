import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changeReadability } from '../../src/build/readability-nodes';

const folder = join(createRequire(import.meta.url).resolve('@mozilla/readability'), '..');
const changed = (file: string) => changeReadability(readFileSync(join(folder, file), 'utf8'), `/@mozilla/readability/${file}`);

test('Readability is carried without the guess whether a page can be read, without markup parsers and without what it tells of its work', () => {
  expect(changed('index.js')).toContain('Readability,');
  expect(changed('index.js')).not.toContain('eaderable');
  const source = changed('Readability.js') ?? '';
  expect(source).toContain('_grabArticle(');
  expect(source.match(/this\.log\(/g)).toBeNull();
  expect(source.match(/\.innerHTML = /g)).toBeNull();
});

test('a release that changes what is changed fails the build; other modules stay', () => {
  expect(() => changeReadability('function Readability() {}', '/@mozilla/readability/Readability.js')).toThrow('no longer has');
  expect(changed('Readability-readerable.js')).toBeNull();
});
