import { foldText } from '../core/text/normalise';
import type { LibraryEntry } from '../corpus/database/library-stores';
import type { Database } from '../corpus/database/open-database';
import type { Transfer } from './library-desk';

/** Texts that are read at once; folding them takes a few milliseconds. */
const BATCH = 20;

/** Time between two tellings, in ms: each draws the list anew. */
const TELL_EVERY_MS = 400;

interface TextSearch extends Transfer<readonly string[]> {
  /** Folded. */
  readonly words: readonly string[];
  readonly entries: readonly LibraryEntry[];
}

/** Looks for articles whose kept text has all the words, in turns that the page does not feel. */
export async function searchTexts(database: Database, { words, entries, signal, onProgress }: TextSearch): Promise<void> {
  const waiting: string[] = [];
  let told = performance.now();
  for (let at = 0; at < entries.length && !signal.aborted; at += BATCH) {
    const batch = entries.slice(at, at + BATCH);
    const reading = database.transaction('libraryTexts', 'readonly');
    const texts = await Promise.all(batch.map(({ id, versions }) => reading.store.get([id, versions.at(-1)?.kept ?? ''])));
    const found = batch.flatMap(({ id }, i) => {
      const text = foldText(texts[i]?.text ?? '');
      return words.every((word) => text.includes(word)) ? [id] : [];
    });
    waiting.push(...found);
    const isDue = performance.now() - told > TELL_EVERY_MS || at + BATCH >= entries.length;
    if (waiting.length === 0 || !isDue || signal.aborted) continue;
    onProgress(waiting.splice(0));
    told = performance.now();
  }
}
