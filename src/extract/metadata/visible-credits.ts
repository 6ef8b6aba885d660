import { agencyOf, agencyOfLine } from '../../core/analyse/agency';
import { personIn, readCreditLine, withoutOpening } from '../../core/analyse/credit-line';
import { bylineAfterDate } from '../../core/languages/en/credits';
import { brokenText } from './near-headline';
import { onceAPage } from './once-a-page';
import { isOwnPart } from './own-part';
import { plainText } from './plain-text';

/** A credit as a source gives it. `isPerson` where the source itself says that this is a person's name. */
export interface Credit {
  readonly text: string;
  readonly isPerson: boolean;
  /** True where structured data says that this is an organisation's name. */
  readonly isOrganisation?: boolean;
}

/** Elements of one kind looked at for a visible byline. */
const MAX_ELEMENTS = 12;
/** Code units of a byline with roles, place and date; longer elements hold the page. */
const MAX_LINE = 250;
/** Code units of a name that only its element makes a name. */
const MAX_NAME = 40;

const VISIBLE =
  '[itemprop~="author"], [rel~="author"], [class*="byline" i], [class*="author" i], [class*="writer" i], [data-testid*="byline" i], [data-component*="byline" i], a[href*="/author" i], a[href*="/autor" i], a[href*="/auteur" i], a[href*="/staff/" i], a[href*="/contributor" i]';
/** Elements whose whole text is who wrote, be it one word. */
const ONLY_NAME =
  '[itemprop~="author"], [rel~="author"], .vcard, .fn, [class*="author-name" i], [class*="author__name" i], [class*="byline-name" i]';
const NOT_THIS_ARTICLE =
  'aside, nav, footer, [class*="related" i], [class*="comment" i], [class*="sidebar" i], [class*="teaser" i], [class*="card" i]:not(.vcard), [class*="recommend" i]';
/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const FOLLOWING = 4;

/** The byline as the page shows it: the first marked element below the headline, else above it, that credits a person or an agency, else one that is marked as a name. */
export const visibleCredits = onceAPage(({ document, heading }): readonly Credit[] => {
  const near = heading?.parentElement?.parentElement?.parentElement ?? null;
  const rank = (element: Element) =>
    !heading || near?.contains(element) ? 0 : heading.compareDocumentPosition(element) & FOLLOWING ? 1 : 2;
  const elements = [...document.querySelectorAll(VISIBLE)]
    .filter((element) => isOfArticle(element, heading))
    .map((element) => ({ element, rank: rank(element) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MAX_ELEMENTS)
    .map(({ element }) => element);
  for (const element of elements) {
    const found = creditsIn(element);
    if (found.length > 0) return [...found, ...elements.filter((other) => isBeside(other, element)).flatMap(creditsIn)];
  }
  const named = elements.find((element) => element.matches(ONLY_NAME) && (element.textContent ?? '').trim().length > 1);
  const name = withoutOpening(plainText(named?.textContent) ?? '') || null;
  return name !== null && name.length <= MAX_NAME ? [{ text: name, isPerson: true }] : [];
});

/** Whether an element stands in one line with another of its kind: each of several writers has a link. */
const isBeside = (other: Element, element: Element) =>
  other !== element &&
  other.parentElement === element.parentElement &&
  other.localName === element.localName &&
  other.className === element.className;

function isOfArticle(element: Element, heading: Element | null): boolean {
  if (element.localName === 'body' || element.localName === 'link' || (element.textContent ?? '').trim().length > MAX_LINE) return false;
  return isOwnPart(element, NOT_THIS_ARTICLE, heading);
}

function creditsIn(element: Element): Credit[] {
  const links = [...element.querySelectorAll('a, [itemprop~="name"]')].flatMap((link) => plainText(link.textContent) ?? []);
  const named = [...new Set(links.filter((text) => personIn(text) !== null || agencyOf(text) !== null))];
  // A link that holds a picture's text beside the name says the name twice.
  const linked = named.filter((text) => !named.some((other) => other !== text && text.includes(other)));
  if (linked.length > 0) return linked.map((text) => ({ text, isPerson: false }));
  const whole = brokenText(element);
  const text = /\d/.test(whole) && /\sby\s/i.test(whole) ? whole.replace(bylineAfterDate(), '') : whole;
  return text && (readCreditLine(text).persons.length > 0 || agencyOfLine(text) !== null) ? [{ text, isPerson: false }] : [];
}
