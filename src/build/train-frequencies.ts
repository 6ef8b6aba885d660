import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { contentTerms } from '../core/analyse/content-terms';
import { findLanguage } from '../core/languages';
import {
  FIRST_CHARACTER,
  FREQUENCY_KEY_BITS,
  FREQUENCY_STEPS,
  KEY_BITS_IN_RUN,
  RUN_BITS,
  STEP_BITS,
} from '../core/match/document-frequencies';

// Counts in how many background articles each term stands and writes the table that weighs terms:
//   npx tsx src/build/train-frequencies.ts ../shared/benchmarks/stories/background.12k.jsonl.gz

const OUTPUT = 'src/core/match/document-frequency-data.ts';
/** Documents. Rarer terms stay out: they are a fifth of the uses and four fifths of the terms. */
const LEAST_FREQUENCY = 5;

function main(): void {
  const [input] = process.argv.slice(2);
  const english = findLanguage('en');
  if (!input || !english) throw new Error('expected the background file (JSON Lines, gzip) as the only argument');
  const frequencies = new Map<number, number>();
  const lines = gunzipSync(readFileSync(input)).toString('utf8').trim().split('\n');
  for (const line of lines) {
    const { title, text } = JSON.parse(line) as { title: string; text: string };
    const whole = `${title}\n${text}`;
    const keys = new Set(
      contentTerms(whole, { start: 0, end: whole.length }, english).map((term) => term.hash >>> (32 - FREQUENCY_KEY_BITS)),
    );
    for (const key of keys) frequencies.set(key, (frequencies.get(key) ?? 0) + 1);
  }
  writeFileSync(OUTPUT, moduleOf(lines.length, frequencies));
}

/** The table in the form that `document-frequencies.ts` reads, as module text. */
function moduleOf(documents: number, frequencies: ReadonlyMap<number, number>): string {
  const held = [...frequencies].filter(([, frequency]) => frequency >= LEAST_FREQUENCY).sort((a, b) => a[0] - b[0]);
  const counts = new Array<number>(1 << RUN_BITS).fill(0);
  for (const [key] of held) counts[key >>> KEY_BITS_IN_RUN] = (counts[key >>> KEY_BITS_IN_RUN] ?? 0) + 1;
  const lines = held.flatMap(([key, frequency]) => {
    const step = Math.round(Math.log2(frequency) * FREQUENCY_STEPS);
    const line = ((key & ((1 << KEY_BITS_IN_RUN) - 1)) << STEP_BITS) | step;
    return [line >>> 12, (line >>> 6) & 63, line & 63];
  });
  return `// Made by src/build/train-frequencies.ts; the command stands there. Counts of hashed words, no text.

/** Document frequencies of the background articles: their number, how many terms each run has, and the coded terms. */
export const FREQUENCY_DATA = {
  documents: ${documents},
  counts:
    '${code(counts)}',
  lines:
    '${code(lines)}',
};
`;
}

/** Numbers below 64 as characters. Throws for a greater one. */
function code(numbers: readonly number[]): string {
  if (numbers.some((number) => number > 63)) throw new Error('a run or a line does not fit its characters');
  return numbers.map((number) => String.fromCharCode(FIRST_CHARACTER + number).replace('\\', '\\\\')).join('');
}

main();
