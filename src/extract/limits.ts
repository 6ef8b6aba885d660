/**
 * Elements of the page's copy that are read; what follows them is cut off. Of 700 dev pages one has more (9,836), of 20 pages 19 have under 2,000;
 * Readability takes 120 ms for this many.
 */
export const MAX_ELEMENTS = 8_000;

/**
 * Elements times the number of their ancestors, in the page's copy: Readability climbs from each element several times. Of 400 dev pages the
 * largest has 112,000; 12,000 elements that lie 400 deep took it 11 s.
 */
export const MAX_CLIMBS = 150_000;

/** Code units of an article's text; paragraphs beyond them are left out. The longest live blog of the dev pages has 250,000. */
export const MAX_TEXT = 400_000;

/** Code units of one paragraph; the rest of a longer one is left out. The longest paragraph of the dev pages has under 20,000. */
export const MAX_PARAGRAPH = 50_000;
