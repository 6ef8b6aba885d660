import { findLanguage, stripArticle } from '../languages';
import type { Reliance, Sentence } from '../model/analysis';
import { type OutletMention, outletEndingAt } from './quotes/outlet-mention';
import type { Reading } from './quotes/reading';
import { sentenceOf } from './quotes/sentence-of';
import { isCited, isReporting, isToldTo } from './quotes/via';

/** Words between a sign of reliance and the outlet: "according to our partner network X". */
const DESCRIPTION = 6;
/** Words between what was handed on and to whom: "confirmed the change in policy to X". */
const HANDED = 9;

/** By which the text may show that it relies on an outlet. */
const RELATIONS = [isToldTo, isReporting, isCited, isDescribed, isHandedTo];

/** Where the article relies on another outlet's or agency's reporting, in text order; the outlet's own name is none. */
export function findReliances(reading: Reading, sentences: readonly Sentence[]): Reliance[] {
  const { words, article, text } = reading;
  const found: Reliance[] = [];
  const seen = new Set<string>();
  const own = stripArticle((article.outlet?.name ?? '').toLowerCase());
  for (const word of words) {
    const outlet = reading.isFurniture[word.index] ? null : outletEndingAt(reading, word.index);
    if (!outlet || !RELATIONS.some((isRelied) => isRelied(reading, outlet))) continue;
    const short = stripArticle(outlet.name);
    // "the Wexcombe Times", later "the Times".
    const on = found.find((earlier) => earlier.on.endsWith(` ${short}`))?.on ?? short;
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

/** Whether a sign of reliance stands before a description of the outlet in small letters. */
function isDescribed({ words, lexicon }: Reading, outlet: OutletMention): boolean {
  const sentence = words[outlet.first]?.sentence;
  for (let i = outlet.first - 1; i >= Math.max(0, outlet.first - DESCRIPTION); i--) {
    const word = words[i];
    if (!word || word.sentence !== sentence || word.isCapital || word.isQuoted) return false;
    if (lexicon.toldTo.has(word.folded)) return true;
  }
  return false;
}

/** Whether somebody confirmed or gave something to the outlet. */
function isHandedTo({ words, article, lexicon }: Reading, outlet: OutletMention): boolean {
  const handed = findLanguage(article.language)?.claims?.handed;
  const before = words[outlet.first - 1];
  const to = before?.folded === lexicon.definite ? outlet.first - 2 : outlet.first - 1;
  const sentence = words[outlet.first]?.sentence;
  if (!handed?.to.has(words[to]?.folded ?? '') || words[to]?.sentence !== sentence) return false;
  for (let i = to - 1; i >= Math.max(0, to - HANDED); i--) {
    const word = words[i];
    if (!word || word.sentence !== sentence) return false;
    if (handed.verbs.has(word.folded)) return true;
  }
  return false;
}
