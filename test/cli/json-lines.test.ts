import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { idOf, parseLine, readLines } from '../../src/cli/json-lines';

const fileOf = (content: string) => {
  const file = join(mkdtempSync(join(tmpdir(), 'sidelight-')), 'input.jsonl');
  writeFileSync(file, content);
  return file;
};

const linesOf = async (files: readonly string[]) => {
  const lines: string[] = [];
  for await (const line of readLines(files)) lines.push(line);
  return lines;
};

describe('reading lines', () => {
  test('gives the lines of several files in order and skips blank ones', async () => {
    expect(await linesOf([fileOf('a\n\n b \r\n'), fileOf('c')])).toEqual(['a', ' b ', 'c']);
  });
  test('an empty file has no lines', async () => {
    expect(await linesOf([fileOf('')])).toEqual([]);
  });
  test('a file that is not there is an error that names it', async () => {
    await expect(linesOf(['/no/such/file.jsonl'])).rejects.toThrow('/no/such/file.jsonl');
  });
});

describe('one line', () => {
  test('needs a JSON object', () => {
    expect(() => parseLine('[1]')).toThrow('expected a JSON object');
    expect(() => parseLine('null')).toThrow('expected a JSON object');
    expect(() => parseLine('{')).toThrow('not JSON');
  });
  test('needs an id; a number is taken as its digits', () => {
    expect(() => parseLine('{"text":"x"}')).toThrow('"id": expected a string');
    expect(parseLine('{"id":7,"text":"x"}').id).toBe('7');
  });
  test('the id of a bad line is told where it can be read', () => {
    expect(idOf('{"id":"a","text":3}')).toBe('a');
    expect(idOf('{"id":"a"')).toBeNull();
  });
});
