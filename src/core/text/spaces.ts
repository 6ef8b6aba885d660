/** What is to be replaced where each stretch of white space becomes one space: most stretches are one already, and making those anew is what costs. */
const SPACES = /\s{2,}|[^\S ]/g;

/** A text with each stretch of white space as one space, and none at its ends. */
export function oneSpaced(text: string): string {
  return text.replace(SPACES, ' ').trim();
}
