import type { MarkedStretch } from './marks';
import type { Reading } from './reading';
import { FAR } from './scene';

/** A quotation to be attributed, with the words it spans. */
export interface StretchSigns {
  readonly stretch: MarkedStretch;
  readonly index: number;
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
  readonly sentence: number;
  readonly startsParagraph: boolean;
  readonly endsParagraph: boolean;
  readonly isSentenceLike: boolean;
  /** What stands before the opening mark: 0 nothing, 1 comma, 2 colon, 3 a joining word, 4 another word, 5 an end mark, 6 a cue. */
  readonly before: number;
  /** What stands after the closing mark: 0 nothing, 1 a cue, 2 a pronoun, 3 a capital, 4 another word, 5 a sentence's end. */
  readonly after: number;
  /** Words outside marks in its sentence. */
  readonly ownWords: number;
  /** Words outside marks to the nearest verb of speaking after and before it in its paragraph; FAR where there is none near. */
  readonly cueAfter: number;
  readonly cueBefore: number;
  readonly isPlainCueAfter: boolean;
  readonly isPlainCueBefore: boolean;
  /** Whether the verb before it is a participle (", saying"): its subject is the sentence's. */
  readonly isParticipleBefore: boolean;
  /** Place among the stretches of its paragraph. */
  readonly place: number;
}

/** What stands around every quotation, in order; stretches without words are left out. */
export function readStretchSigns(reading: Reading): StretchSigns[] {
  const { words, stretches } = reading;
  const signs: StretchSigns[] = [];
  let at = 0;
  stretches.forEach((stretch, index) => {
    while (at < words.length && (words[at]?.start ?? 0) < stretch.start) at++;
    let last = at;
    while (last < words.length && (words[last]?.start ?? 0) < stretch.end) last++;
    last--;
    const head = words[at];
    if (!head || last < at) return;
    const before = signs.at(-1);
    const own = ownWords(reading, at, last);
    signs.push({
      stretch,
      index,
      first: at,
      last,
      paragraph: head.paragraph,
      sentence: head.sentence,
      startsParagraph: words[at - 1]?.paragraph !== head.paragraph,
      endsParagraph: words[last + 1]?.paragraph !== head.paragraph,
      isSentenceLike:
        head.isCapital &&
        /[.,!?\u2026\u2014-]["'\u201d\u2019)]*$/.test(reading.text.slice(Math.max(stretch.start, stretch.end - 4), stretch.end)),
      before: kindBefore(reading, at, stretch),
      after: kindAfter(reading, last, stretch),
      ownWords: own,
      ...nearestCues(reading, at, last),
      place: before?.paragraph === head.paragraph ? before.place + 1 : 0,
    });
  });
  return signs;
}

function ownWords({ words }: Reading, first: number, last: number): number {
  const paragraph = words[first]?.paragraph;
  let count = 0;
  for (
    let i = first - 1;
    i >= 0 && first - i < FAR && words[i]?.paragraph === paragraph && words[i]?.sentence === words[first]?.sentence;
    i--
  )
    if (!words[i]?.isQuoted) count++;
  for (
    let i = last + 1;
    i < words.length && i - last < FAR && words[i]?.paragraph === paragraph && words[i]?.sentence === words[last]?.sentence;
    i++
  )
    if (!words[i]?.isQuoted) count++;
  return count;
}

function nearestCues({ words, lexicon }: Reading, first: number, last: number) {
  const paragraph = words[first]?.paragraph;
  const find = (from: number, step: 1 | -1) => {
    let own = 0;
    for (let i = from; own < FAR / 2; i += step) {
      const word = words[i];
      if (!word || word.paragraph !== paragraph) break;
      if (word.isQuoted) continue;
      own++;
      if (word.isCue)
        return { distance: own, isPlain: lexicon.plainCues.has(word.folded), isParticiple: lexicon.participle.test(word.folded) };
    }
    return { distance: FAR, isPlain: false, isParticiple: false };
  };
  const after = find(last + 1, 1);
  const before = find(first - 1, -1);
  return {
    cueAfter: after.distance,
    cueBefore: before.distance,
    isPlainCueAfter: after.isPlain,
    isPlainCueBefore: before.isPlain,
    isParticipleBefore: before.isParticiple,
  };
}

function kindBefore(reading: Reading, first: number, { start }: MarkedStretch): number {
  const { words, lexicon, text } = reading;
  const word = words[first - 1];
  if (!word || word.paragraph !== words[first]?.paragraph) return 0;
  const gap = text.slice(word.end, start);
  if (gap.includes(':')) return 2;
  if (/[.!?]/.test(gap)) return 5;
  if (gap.includes(',')) return 1;
  if (word.isCue) return 6;
  return lexicon.clauseWords.has(word.folded) || lexicon.prepositions.has(word.folded) ? 3 : 4;
}

function kindAfter(reading: Reading, last: number, { end }: MarkedStretch): number {
  const { words, lexicon, text } = reading;
  const word = words[last + 1];
  if (!word || word.paragraph !== words[last]?.paragraph) return 0;
  if (word.isCue) return 1;
  if (/[.;]/.test(text.slice(end, word.start))) return 5;
  if (lexicon.malePronouns.has(word.folded) || lexicon.femalePronouns.has(word.folded)) return 2;
  return word.isCapital ? 3 : 4;
}
