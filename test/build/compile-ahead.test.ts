import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { AT_ONCE, compiledAhead, LATER } from '../../src/build/compile-ahead';

const ahead = (code: string) => compiledAhead(code, parseSync('module.js', code).program as never);

test('functions stand in parentheses, declarations at the beginning', () => {
  const code = 'const six = twice(3);\nexport function twice(n) {\n  return [n].map((one) => one * 2)[0];\n}\n';
  expect(ahead(code)).toBe(
    'export const twice=(function twice(n) {\n  return [n].map(((one) => one * 2))[0];\n});\nconst six = twice(3);\n\n',
  );
});

test('methods of an object become functions; what cannot be one in parentheses stays', () => {
  expect(ahead('const a = { b(c) { return c; } };')).toBe('const a = { b:(function(c) { return c; }) };');
  for (const code of [
    'class A { b() {} }',
    'const a = { get b() { return 1; } };',
    'const a = { async b() {} };',
    'const a = { *b() {} };',
    'const a = { [b]() {} };',
  ])
    expect(ahead(code)).toBe(code);
});

test('generators, functions in functions and defaults mean what they meant', () => {
  const code = 'function* count(to, from = () => 1) { for (let n = from(); n <= to; n++) yield (() => n)(); }\nout.push(...count(3));';
  const out: number[] = [];
  new Function('out', ahead(code))(out);
  expect(out).toEqual([1, 2, 3]);
});

test.each([...AT_ONCE, ...LATER])('what is named to be compiled ahead or later is there: %s', (path) => {
  const at = resolve(import.meta.dirname, '../..', path);
  const isThere = existsSync(at) || readdirSync(dirname(at)).some((name) => name.startsWith(basename(at)));
  expect(isThere).toBe(true);
});
