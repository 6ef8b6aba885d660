import type { ImportDesk } from '../corpus/library/import-line';
import type { LineChunk } from '../corpus/library/line-chunks';
import { type PreparedLines, prepareLines } from '../corpus/library/prepare-lines';
import { parseArticle } from '../messages/parse-article';

// One of several workers that read and analyse the lines of an import, each a chunk at a time; none of them touches the database.

/** A chunk to be read, with the moment of the import (ISO 8601). */
export interface HandCall {
  readonly chunk: LineChunk;
  readonly now: string;
}

/** What a hand answers, in the order in which it was asked. */
export type HandWord = { readonly lines: PreparedLines } | { readonly problem: string };

const readArticle: ImportDesk['readArticle'] = (value) => {
  const parsed = parseArticle(value);
  return 'problem' in parsed ? null : parsed.article;
};

self.onmessage = ({ data: { chunk, now } }: MessageEvent<HandCall>): void => {
  const say = (word: HandWord): void => self.postMessage(word);
  try {
    say({ lines: prepareLines(chunk, { now, readArticle }) });
  } catch (error) {
    say({ problem: error instanceof Error ? error.message : String(error) });
  }
};
