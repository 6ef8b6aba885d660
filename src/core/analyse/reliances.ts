import { stripArticle } from '../languages';
import type { Reliance, Sentence } from '../model/analysis';
import type { Reading } from './quotes/reading';
import { sentenceOf } from './quotes/sentence-of';
import { isReporting, isToldTo, outletEndingAt } from './quotes/via';

/** Where the article relies on another outlet's or agency's reporting, in text order; the outlet's own name is none. */
export function findReliances(reading: Reading, sentences: readonly Sentence[]): Reliance[] {
  const { words, article, text } = reading;
  const found: Reliance[] = [];
  const seen = new Set<string>();
  const own = stripArticle((article.outlet?.name ?? '').toLowerCase());
  for (const word of words) {
    const outlet = reading.isFurniture[word.index] ? null : outletEndingAt(reading, word.index);
    if (!outlet || !(isToldTo(reading, outlet) || isReporting(reading, outlet))) continue;
    const on = stripArticle(outlet.name);
    // An outlet names itself in full or by its last word ("told the Gazette").
    if (` ${own}`.endsWith(` ${on.toLowerCase()}`)) continue;
    const sentence = sentenceOf(sentences, outlet.start);
    if (!sentence || outlet.start < sentence.start) continue;
    const key = `${sentence.index} ${on}`;
    if (seen.has(key)) continue;
    seen.add(key);
    found.push({ start: sentence.start, end: sentence.end, on, text: text.slice(sentence.start, sentence.end), sentence: sentence.index });
  }
  return found;
}
