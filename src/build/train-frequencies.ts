import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { contentTerms } from '../core/analyse/content-terms';
import { findLanguage } from '../core/languages';
import { FREQUENCY_KEY_BITS, FREQUENCY_STEPS } from '../core/match/document-frequencies';
import { ByteWriter } from '../core/pack/bytes';

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
  writeFileSync(OUTPUT, moduleOf(lines.length, encodeTable(frequencies)));
}

function encodeTable(frequencies: ReadonlyMap<number, number>): Uint8Array {
  const out = new ByteWriter();
  let previous = 0;
  for (const [key, frequency] of [...frequencies].sort((a, b) => a[0] - b[0])) {
    if (frequency < LEAST_FREQUENCY) continue;
    out.varint(key - previous);
    out.byte(Math.round(Math.log2(frequency) * FREQUENCY_STEPS));
    previous = key;
  }
  return out.finish();
}

function moduleOf(documents: number, table: Uint8Array): string {
  return `// Made by src/build/train-frequencies.ts; the command stands there. Counts of hashed words, no text.

/** Document frequencies of the background articles: their number and the coded table. */
export const FREQUENCY_DATA = {
  documents: ${documents},
  table:
    '${Buffer.from(table).toString('base64')}',
};
`;
}

main();
