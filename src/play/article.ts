/** The play page's own article, sentence by sentence; paragraphs are the inner lists. Invented, like everybody in it. */
export const PARAGRAPHS: readonly (readonly string[])[] = [
  [
    'Almost 1,900 people spent the night away from their homes after a crack was found in the wall of the Marrow reservoir.',
    'Engineers lowered the water by two metres before dawn on Thursday.',
  ],
  [
    '“We would rather empty a valley for a week than explain afterwards why we did not,” said Ines Calloway, the chief fire officer.',
    'She said the wall had been inspected in March and nothing unusual had been noted.',
  ],
  [
    'Tomas Brandreth, who designed the repair of 2009, called the crack “longer than I would like”.',
    'Two engineers who asked not to be named said that the drainage gallery had been closed for most of the summer.',
  ],
  [
    'The water company said it was working with the county and would publish its inspection records.',
    'According to the Harbour Courier, the company was warned in a letter in June.',
  ],
  [
    'The primary school in Lower Marrow will stay closed until Monday, and 34 pupils sat an examination in the town hall.',
    'A brass band that had lost its rehearsal room played for them in the corridor.',
  ],
];

/** The article as one text, paragraphs joined by a blank line, as extraction would give it. */
export const ARTICLE_TEXT = PARAGRAPHS.map((sentences) => sentences.join(' ')).join('\n\n');

/** Where words stand in the article; throws for words that do not, because then the play data is wrong. */
export function placeOf(words: string): { text: string; start: number; end: number } {
  const start = ARTICLE_TEXT.indexOf(words);
  if (start < 0) throw new Error(`The play article does not say "${words}".`);
  return { text: words, start, end: start + words.length };
}
