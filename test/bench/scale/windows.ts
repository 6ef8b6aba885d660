import { createReadStream, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gunzipSync } from 'node:zlib';
import type { Line } from '../../../src/build/train-sets';

/** Words of a window: a background text gives several, as if each were an article. */
const WINDOW_WORDS = 90;

/** Words of a window's headline, at most: those that start its first sentence. Under one headline the windows of a text would all be taken for one article's. */
const HEADLINE_WORDS = 12;

/** Writes the first windows of all background texts, then the second ones, and so on, as JSON Lines. Returns how many there are. */
export function writeWindows(dataFolder: string, file: string, most: number): number {
  const texts = readTexts(join(dataFolder, 'background.12k.jsonl.gz'));
  const lines: string[] = [];
  for (let round = 0; lines.length < most; round++) {
    const before = lines.length;
    for (const { line, words } of texts) {
      const window = words.slice(round * WINDOW_WORDS, (round + 1) * WINDOW_WORDS);
      if (window.length < WINDOW_WORDS / 2 || lines.length === most) continue;
      const title = round === 0 ? line.title : headlineOf(window);
      lines.push(JSON.stringify({ ...line, id: `${line.id}-${round}`, title, text: window.join(' ') }));
    }
    if (lines.length === before) break;
  }
  writeFileSync(file, `${lines.join('\n')}\n`);
  return lines.length;
}

function headlineOf(words: readonly string[]): string {
  const end = words.findIndex((word) => /[.!?]["”]?$/.test(word));
  return words.slice(0, Math.min(HEADLINE_WORDS, end < 0 ? HEADLINE_WORDS : end + 1)).join(' ');
}

function readTexts(file: string): { line: Line; words: readonly string[] }[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.map((json) => {
    const line = JSON.parse(json) as Line;
    return { line, words: line.text.split(/\s+/) };
  });
}

/** The windows of a file, one at a time, so that what is measured is not their memory. */
export async function* readWindows(file: string): AsyncGenerator<Line> {
  for await (const line of createInterface({ input: createReadStream(file) })) yield JSON.parse(line) as Line;
}
