import { foldText } from '../text/normalise';
import { lastNameOf } from './last-name';
import type { Statement } from './statements';

/** Letters from which a name's last word is told apart from common words. */
const SHORTEST_NAME = 4;

/**
 * Whether a claim gives the words of a named person of whom the page says nothing at all: then the page cannot carry it, whatever words it
 * shares (`pageText` is its folded text). False where the claim names nobody.
 */
export function hasUnheardSpeaker({ party, claim }: Statement, pageText: string): boolean {
  const words = foldText(claim.text);
  return party.report.speakers.some((speaker) => {
    if (speaker.type !== 'person' || speaker.quotes === 0) return false;
    const surname = lastNameOf(speaker.name);
    return surname.length >= SHORTEST_NAME && words.includes(surname) && !pageText.includes(surname);
  });
}
