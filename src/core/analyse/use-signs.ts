/** How a sentence uses the words of its text; in the order of the model's weights. */
export const USE_SIGNS = [
  'common',
  'fresh',
  'inFirst',
  'inTitle',
  'sharedBefore',
  'sharedAfter',
  'textLength',
  'fromStart',
  'fromEnd',
] as const;

/** Scale of the logarithm of a number of sentences. */
const LONG_TEXT = 4;

/**
 * The signs of every sentence, in the order of `USE_SIGNS`, from its content words and those of the headline: how often the text uses them, which stand in no
 * sentence before it, which its first sentence, its headline and the sentences beside it have, and how far the sentence is from the text's ends. News brings words that are new and stay; background brings its own.
 */
export function readUseSigns(title: readonly string[], contents: readonly (readonly string[])[]): number[][] {
  const sets = contents.map((words) => new Set(words));
  const uses = new Map<string, number>();
  for (const words of sets) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const seen = new Set<string>();
  const headline = new Set(title);
  const far = (count: number) => Math.log(1 + count) / LONG_TEXT;
  return sets.map((words, at) => {
    let [common, fresh, first, named, before, after] = [0, 0, 0, 0, 0, 0];
    for (const word of words) {
      common += Math.log(uses.get(word) ?? 1);
      if (!seen.has(word)) fresh++;
      if (sets[0]?.has(word)) first++;
      if (headline.has(word)) named++;
      if (sets[at - 1]?.has(word)) before++;
      if (sets[at + 1]?.has(word)) after++;
      seen.add(word);
    }
    const size = words.size || 1;
    const shares = [common, fresh, first, named, before, after].map((sum) => sum / size);
    return [...shares, far(sets.length), far(at), far(sets.length - at)];
  });
}
