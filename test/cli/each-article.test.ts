import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { codeInputs } from '../../src/cli/code-inputs';
import type { Coders } from '../../src/cli/coder-threads';
import { eachArticle } from '../../src/cli/each-article';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-each-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function writeLines(lines: readonly object[]): string {
  const file = join(folder, 'articles.jsonl');
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  return file;
}
const line = (number: number) => ({ id: `a${number}`, text: `The ferry to Ossery stopped for ${number} hours.` });
const IDS = Array.from({ length: 300 }, (_, number) => `a${number}`);

/** Coders whose later batches are ready before the earlier ones. */
function unevenCoders(): Coders & { readonly asked: number[]; readonly close: ReturnType<typeof vi.fn<() => Promise<void>>> } {
  const asked: number[] = [];
  return {
    threads: 2,
    asked,
    code: async (inputs) => {
      const turns = 8 - (asked.push(inputs.length) % 8);
      for (let turn = 0; turn < turns; turn++) await new Promise((settle) => setTimeout(settle));
      return await codeInputs(inputs);
    },
    close: vi.fn(async () => undefined),
  };
}

it('hands over articles in the order of the input, whichever thread is ready first, and ends the threads', async () => {
  const coders = unevenCoders();
  const taken: string[] = [];
  const count = await eachArticle(writeLines(IDS.map((_, number) => line(number))), ({ id }) => taken.push(id), coders);
  expect(count).toEqual({ articles: 300, failures: 0 });
  expect(taken).toEqual(IDS);
  expect(coders.asked.length).toBeGreaterThan(5);
  expect(coders.close).toHaveBeenCalledOnce();
});

it('names what cannot be read and an id that came before, and goes on', async () => {
  const told: string[] = [];
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => told.push(String(text)) > 0);
  const taken: string[] = [];
  const input = writeLines([line(1), { id: 'empty' }, line(1), line(2)]);
  const count = await eachArticle(input, ({ id }) => taken.push(id), unevenCoders());
  write.mockRestore();
  expect(count).toEqual({ articles: 2, failures: 2 });
  expect(taken).toEqual(['a1', 'a2']);
  expect(told).toEqual([`${input}, article 2: expected "text" or "html" as a string\n`, `${input}, article 3: the id "a1" stands twice\n`]);
});

it('ends the threads where the input is not there', async () => {
  const coders = unevenCoders();
  await expect(eachArticle(join(folder, 'nothing.jsonl'), () => undefined, coders)).rejects.toThrow('ENOENT');
  expect(coders.close).toHaveBeenCalledOnce();
});
