import { isOpenedAsByline, personIn, readCreditLine } from '../../core/analyse/credit-line';
import { AUTHOR_LABEL } from '../../core/languages/en/credits';
import { isProse } from '../body/prose';
import { readLocalDate } from './local-date';
import { linesBelow } from './near-headline';
import { onceAPage } from './once-a-page';
import type { PageFacts } from './page-facts';
import { plainText } from './plain-text';
import type { Credit } from './visible-credits';

/** Code units of a line with a name and two dates. */
const MAX_LINE = 80;
/** Parts of a line that can be a byline: "by", and five names with what joins them. */
const MAX_PARTS = 10;
/** Code units of a paragraph after which a name alone is a signature. */
const MIN_PROSE = 60;
/** Code units of a signature: "Written by" and a name. */
const MAX_SIGNATURE = 50;
/** Code units of a word that says that a writer's name follows. */
const MAX_LABEL = 30;
/** Text nodes looked at for such a word. */
const MAX_TEXT_NODES = 1500;
/** `NodeFilter.SHOW_TEXT` */
const SHOW_TEXT = 4;
/** Where "author" leads to a list of them. */
const MENU = 'nav, header, footer, [class*="nav" i], [class*="menu" i]';
/** Elements for an author's name. */
const AUTHOR_NAME = '[rel~="author"], [itemprop~="author"], [class*="author-name" i], [class*="author__name" i], [class*="author_name" i]';
/** Parts of a page that name the writers of something else. */
const OTHERS = '[class*="comment" i], [class*="related" i], [class*="teaser" i], [class*="recommend" i], [class*="card" i]:not(.vcard)';
/** What stands between a name and the date: a comma may stand after a place. */
const BETWEEN = /\s*[|\u2022\u00b7\n]\s*/;

/** A byline that no name of an element marks: below the headline as "By ..." or beside the date, or below the last paragraph. */
export function unmarkedCredits(facts: PageFacts): Credit[] {
  const text =
    openedLine(facts) ??
    openedBeforeMore(facts) ??
    besideDate(facts) ??
    signature(facts) ??
    introduced(facts) ??
    labelled(facts) ??
    soleAuthor(facts);
  return text === null ? [] : [{ text, isPerson: false }];
}

/** A line below the headline that begins as bylines do and holds nothing but names. */
export const openedLine = onceAPage(
  (facts): string | null => linesBelow(facts).find((line) => line.length <= MAX_LINE && isOpenedAsByline(line) && isByline(line)) ?? null,
);

/** The same at the beginning of a line that goes on with the date and the like. */
function openedBeforeMore(facts: PageFacts): string | null {
  for (const line of linesBelow(facts)) {
    const opened = openingOf(line);
    if (opened !== null) return opened;
  }
  return null;
}

/** The first parts of a line that together begin as bylines do and hold nothing but names, as many as do; null without such. */
function openingOf(line: string): string | null {
  if (!isOpenedAsByline(line)) return null;
  const parts = line.split('\n');
  for (let end = Math.min(parts.length, MAX_PARTS); end > 0; end--) {
    const run = parts.slice(0, end).join('\n');
    if (run.length <= MAX_LINE && isByline(run)) return run;
  }
  return null;
}

function isByline(line: string): boolean {
  const { isOpened, isOnlyNames, persons } = readCreditLine(line);
  return isOpened && isOnlyNames && persons.length > 0;
}

/** A name alone in a line or a part of a line, of which the rest or the next line is the date. */
function besideDate(facts: PageFacts): string | null {
  const language = facts.document.documentElement?.getAttribute('lang') ?? '';
  const parts = linesBelow(facts).flatMap((line) => line.split(BETWEEN).filter(Boolean));
  const isDate = (part: string | undefined) => part !== undefined && part.length <= MAX_LINE && readLocalDate(part, language) !== null;
  return parts.find((part, at) => personIn(part) === part && (isDate(parts[at + 1]) || isDate(parts[at - 1]))) ?? null;
}

/** A person's name in the last paragraph of the text, alone or as a byline. */
function signature({ document }: PageFacts): string | null {
  for (const paragraph of document.querySelectorAll('p')) {
    const text = paragraph.childElementCount < 3 ? (paragraph.textContent ?? '').trim() : '';
    if (text.length < 5 || text.length > MAX_SIGNATURE || !(personIn(text) === text || isByline(text))) continue;
    if (isText(paragraph.previousElementSibling) && !followsText(paragraph)) return text;
  }
  return null;
}

/** The heading of the box about the writer ("Written by Jane Roe"), where the page has one such heading. */
function introduced({ document }: PageFacts): string | null {
  const headings = [...document.querySelectorAll('h2, h3, h4, h5, h6')].flatMap((heading) => {
    const text = heading.closest(OTHERS) === null ? (plainText(heading.textContent) ?? '') : '';
    return text.length <= MAX_SIGNATURE && isByline(text) ? [text] : [];
  });
  return new Set(headings).size === 1 ? (headings[0] ?? null) : null;
}

const isText = (element: Element | null) => {
  const text = plainText(element?.textContent);
  return element?.localName === 'p' && text !== null && isProse({ text, tag: 'p', linked: 0, element }, MIN_PROSE);
};

function followsText(paragraph: Element): boolean {
  for (let next = paragraph.nextElementSibling; next; next = next.nextElementSibling) if (isText(next)) return true;
  return false;
}

/** The name behind a word that says that it is the writer's, in a list of facts about the article. */
function labelled({ document }: PageFacts): string | null {
  if (!document.body) return null;
  const walker = document.createTreeWalker(document.body, SHOW_TEXT);
  let isBehindLabel = false;
  for (let seen = 0; seen < MAX_TEXT_NODES && walker.nextNode(); seen++) {
    const text = (walker.currentNode.nodeValue ?? '').trim();
    if (text === '') continue;
    if (isBehindLabel && text.length <= MAX_SIGNATURE && personIn(text) === text) return text;
    isBehindLabel = text.length <= MAX_LABEL && AUTHOR_LABEL.test(text) && !walker.currentNode.parentElement?.closest(MENU);
  }
  return null;
}

/** The person whom all elements for authors' names name, wherever they stand: beside the text or below it. */
function soleAuthor({ document }: PageFacts): string | null {
  const names = [...document.querySelectorAll(AUTHOR_NAME)]
    .filter((element) => element.closest(OTHERS) === null)
    .flatMap((element) => personIn(plainText(element.textContent) ?? '') ?? []);
  return new Set(names).size === 1 ? (names[0] ?? null) : null;
}
