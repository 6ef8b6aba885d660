import type { Sentence, UnnamedSource } from '../model/analysis';
import type { Span } from '../model/article';
import type { Prepared } from './quotes/prepare';
import type { Reading } from './quotes/reading';
import type { MentionSigns } from './quotes/scene';
import { sentenceOf } from './quotes/sentence-of';
import type { Speech } from './quotes/speech';
import { isUnnamedSource } from './quotes/unnamed';

/** The unnamed sources of the speech given, in text order, each reference once; and those who refused to comment. Empty where there are none. */
export function findUnnamedSources(prepared: Prepared, speech: readonly Speech[], sentences: readonly Sentence[]): UnnamedSource[] {
  const { reading, signs } = prepared;
  const speaking = new Map(speech.map((one) => [one.resolution.nameless ?? one.source, one.via]));
  const found: UnnamedSource[] = [];
  for (const sign of signs) {
    const sentence = sentenceOf(sentences, sign.mention.start);
    if (!sentence) continue;
    const declined = isUnnamedSource(reading, sign, 'direct') && refuses(reading, sign, sentence);
    if (!declined && !speaking.has(sign)) continue;
    const { start, end, head, first } = sign.mention;
    found.push({
      start,
      end,
      text: reading.text.slice(start, end),
      count: countOf(reading, first),
      kind: reading.lexicon.unnamed.get(head) ?? (reading.lexicon.documents.has(head) ? 'document' : 'other'),
      via: speaking.get(sign) ?? null,
      condition: reading.lexicon.anonymity.exec(around(reading, sign, sentence))?.[0] ?? null,
      declinedToComment: declined,
      sentence: sentence.index,
    });
  }
  return found;
}

/** "two officials", "the two officials". */
function countOf({ words, lexicon }: Reading, first: number): number | null {
  return lexicon.counts.get(words[first]?.folded ?? '') ?? lexicon.counts.get(words[first + 1]?.folded ?? '') ?? null;
}

/** Whether the words right after the mention refuse to comment. */
function refuses({ text, lexicon }: Reading, { mention }: MentionSigns, sentence: Span): boolean {
  const match = lexicon.declined.exec(text.slice(mention.end, Math.min(sentence.end, mention.end + CONDITION_REACH)));
  return match !== null && match.index < REFUSAL_REACH;
}

/** What stands in the sentence near a reference. */
function around({ text }: Reading, { mention }: MentionSigns, { start, end }: Span): string {
  return text.slice(Math.max(start, mention.start - CONDITION_REACH), Math.min(end, mention.end + CONDITION_REACH));
}

/** Code units around a reference in which its condition is told; a sentence may be as long as a hostile page makes it. */
const CONDITION_REACH = 400;
/** Code units between who refuses and the refusal. */
const REFUSAL_REACH = 60;
