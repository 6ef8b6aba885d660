import { isOpenedAsByline, personIn, readCreditLine } from '../../core/analyse/credit-line';
import { isProse } from '../body/prose';
import { readLocalDate } from './local-date';
import { linesBelow } from './near-headline';
import { onceAPage } from './once-a-page';
import type { PageFacts } from './page-facts';
import { plainText } from './plain-text';
import type { Credit } from './visible-credits';

/** Code units of a line with a name and two dates. */
const MAX_LINE = 80;
/** Code units of a paragraph after which a name alone is a signature. */
const MIN_PROSE = 60;
/** What stands between a name and the date: a comma may stand after a place. */
const BETWEEN = /\s*[|\u2022\u00b7\n]\s*/;

/** A byline that no name of an element marks: below the headline as "By ..." or beside the date, or below the last paragraph. */
export function unmarkedCredits(facts: PageFacts): Credit[] {
  const text = openedLine(facts) ?? besideDate(facts) ?? signature(facts);
  return text === null ? [] : [{ text, isPerson: false }];
}

/** A line below the headline that begins as bylines do and holds nothing but names. */
export const openedLine = onceAPage((facts): string | null => {
  const isByline = (line: string) => {
    const { isOpened, isOnlyNames, persons } = readCreditLine(line);
    return isOpened && isOnlyNames && persons.length > 0;
  };
  return linesBelow(facts).find((line) => line.length <= MAX_LINE && isOpenedAsByline(line) && isByline(line)) ?? null;
});

/** A name alone in a line or a part of a line, of which the rest or the next line is the date. */
function besideDate(facts: PageFacts): string | null {
  const language = facts.document.documentElement?.getAttribute('lang') ?? '';
  const parts = linesBelow(facts).flatMap((line) => line.split(BETWEEN).filter(Boolean));
  const isDate = (part: string | undefined) => part !== undefined && part.length <= MAX_LINE && readLocalDate(part, language) !== null;
  return parts.find((part, at) => personIn(part) === part && (isDate(parts[at + 1]) || isDate(parts[at - 1]))) ?? null;
}

/** A person's name alone in the last paragraph of the text. */
function signature({ document }: PageFacts): string | null {
  for (const paragraph of document.querySelectorAll('p')) {
    const text = paragraph.childElementCount < 3 ? (paragraph.textContent ?? '').trim() : '';
    if (text.length < 5 || text.length > 40 || personIn(text) !== text) continue;
    if (isText(paragraph.previousElementSibling) && !followsText(paragraph)) return text;
  }
  return null;
}

const isText = (element: Element | null) => {
  const text = plainText(element?.textContent);
  return element?.localName === 'p' && text !== null && isProse({ text, tag: 'p', linked: 0, element }, MIN_PROSE);
};

function followsText(paragraph: Element): boolean {
  for (let next = paragraph.nextElementSibling; next; next = next.nextElementSibling) if (isText(next)) return true;
  return false;
}
