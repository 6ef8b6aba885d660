import { type ImportDesk, importLine } from './import-line';
import type { LineChunk } from './line-chunks';
import { type PreparedArticle, prepareArticle } from './prepare-article';

/** A line that could not be read, by its number in the file, and why. */
export interface LineProblem {
  readonly line: number;
  readonly why: string;
}

/** Some lines of a file, read and analysed, ready to be written. */
export interface PreparedLines {
  readonly articles: readonly PreparedArticle[];
  readonly problems: readonly LineProblem[];
}

/** Reads and analyses the lines of a chunk. Empty lines are none. */
export function prepareLines({ bytes, firstLine }: LineChunk, desk: ImportDesk): PreparedLines {
  const articles: PreparedArticle[] = [];
  const problems: LineProblem[] = [];
  for (const [i, line] of new TextDecoder().decode(bytes).split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = importLine(line, desk);
    if (read.ok) articles.push(prepareArticle(read.value));
    else problems.push({ line: firstLine + i, why: read.error.message });
  }
  return { articles, problems };
}
