import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readBenchmarkLabels, readKeptLabels } from '../../src/build/claim-labels';

const folder = mkdtempSync(join(tmpdir(), 'labels-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

const page = { id: 'p', title: 'A ferry', text: 'The ferry sank. Nobody was hurt.' };
const other = { id: 'o', title: 'A ferry', text: 'A ferry went down. The owner said sorry.' };
const texts = write('texts.jsonl', [JSON.stringify(page), JSON.stringify(other)]);

describe('kept labels', () => {
  it('are joined with the texts they are about', () => {
    const kept = write('kept.txt', [
      '# rules',
      'pair ferry p o',
      '0-18 carried 0-15',
      '19-40 missing 2',
      'pair ferry o p',
      '16-32 background',
    ]);
    expect(readKeptLabels(kept, texts)).toEqual([
      {
        story: 'ferry',
        articles: [page, other],
        pairs: [
          {
            a: 'p',
            b: 'o',
            labels: [
              { start: 0, end: 18, label: 'carried', a: [{ start: 0, end: 15 }] },
              { start: 19, end: 40, label: 'missing', a: [], weight: 2 },
            ],
          },
          { a: 'o', b: 'p', labels: [{ start: 16, end: 32, label: 'background', a: [] }] },
        ],
      },
    ]);
  });

  it('throw where a text is not there', () => {
    expect(() => readKeptLabels(write('lost.txt', ['pair ferry p x']), texts)).toThrow(/names x/);
  });
});

describe('labels of a benchmark', () => {
  it('are of stories with pairs', () => {
    const full = { story: 'ferry', articles: [page, other], pairs: [{ a: 'p', b: 'o', labels: [] }] };
    const file = write('bench.jsonl', [JSON.stringify(full), JSON.stringify({ ...full, pairs: [] })]);
    expect(readBenchmarkLabels(file)).toEqual([full]);
  });
});
