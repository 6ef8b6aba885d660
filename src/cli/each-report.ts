import { analyseArticle } from '../core/analyse/analyse-article';
import { reportOf } from '../core/analyse/report-of';
import type { Report } from '../core/model/report';
import { readInput } from './read-input';
import { readInputs } from './read-inputs';

/** How many articles of an input were taken, and how many were left out. */
export interface ReadCount {
  readonly articles: number;
  readonly failures: number;
}

/** Articles between two lines of progress. */
const PROGRESS_EVERY = 500;

/**
 * Hands over the report of every article of a JSON Lines file or a folder, one at a time. What cannot be read, or has an id that came before, is
 * named on standard error and left out. Rejects where there is not one article.
 */
export async function eachReport(input: string, take: (report: Report) => void): Promise<ReadCount> {
  const ids = new Set<string>();
  let failures = 0;
  for await (const placed of readInputs(input)) {
    try {
      const report = reportOf(analyseArticle(await readInput(placed.read(), null)));
      if (ids.has(report.id)) throw new Error(`the id "${report.id}" stands twice`);
      take(report);
      ids.add(report.id);
    } catch (error) {
      failures++;
      process.stderr.write(`${placed.place}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
    if (process.stderr.isTTY && ids.size % PROGRESS_EVERY === 0) process.stderr.write(`\r${ids.size} articles`);
  }
  if (ids.size === 0) throw new Error(`${input}: no article could be read, expected JSON Lines or a folder of .txt and .html files`);
  return { articles: ids.size, failures };
}
