import type { CodedArticle } from '../core/pack/code-article';
import type { CodedInput } from './code-inputs';
import { type Coders, openCoders } from './coder-threads';
import { type PlacedInput, readInputs } from './read-inputs';

/** How many articles of an input were taken, and how many were left out. */
export interface ReadCount {
  readonly articles: number;
  readonly failures: number;
}

/** Inputs that a thread gets at once: handing them over then costs little, and the threads end together. */
const BATCH = 32;
/** Batches that lie before each thread, so that none waits for the next. */
const BATCHES_AHEAD = 3;
/** Articles between two lines of progress. */
const PROGRESS_EVERY = 500;

/**
 * Hands over every article of a JSON Lines file or a folder, coded, one at a time and in order, however many threads work. What cannot be read, or
 * has an id that came before, is named on standard error and left out. Rejects where there is not one article.
 */
export async function eachArticle(input: string, take: (article: CodedArticle) => void, coders: Coders = openCoders()): Promise<ReadCount> {
  const ids = new Set<string>();
  let failures = 0;
  try {
    for await (const coded of codeAll(input, coders)) {
      const problem = problemOf(coded, ids);
      if (problem === null && 'article' in coded) {
        take(coded.article);
        ids.add(coded.article.id);
      } else {
        failures++;
        process.stderr.write(`${coded.place}: ${problem}\n`);
      }
      if (process.stderr.isTTY && ids.size % PROGRESS_EVERY === 0) process.stderr.write(`\r${ids.size} articles`);
    }
  } finally {
    await coders.close();
  }
  if (ids.size === 0) throw new Error(`${input}: no article could be read, expected JSON Lines or a folder of .txt and .html files`);
  return { articles: ids.size, failures };
}

function problemOf(coded: CodedInput, ids: ReadonlySet<string>): string | null {
  if ('problem' in coded) return coded.problem;
  return ids.has(coded.article.id) ? `the id "${coded.article.id}" stands twice` : null;
}

/** All inputs coded, in their order. */
async function* codeAll(input: string, coders: Coders): AsyncGenerator<CodedInput> {
  const ahead: Promise<readonly CodedInput[]>[] = [];
  let batch: PlacedInput[] = [];
  for await (const placed of readInputs(input)) {
    batch.push(placed);
    if (batch.length < BATCH) continue;
    ahead.push(coders.code(batch));
    batch = [];
    if (ahead.length >= coders.threads * BATCHES_AHEAD) yield* (await ahead.shift()) ?? [];
  }
  if (batch.length > 0) ahead.push(coders.code(batch));
  for (const coded of ahead) yield* await coded;
}
