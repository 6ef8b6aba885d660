import { replaceNonLetters } from '../../core/text/letters';
import { type Block, collectBlocks } from './collect-blocks';
import { isProse } from './prose';

/** Code units from which a paragraph between headline and text tells the report and is no line of the headline's own. */
const MIN_LEAD = 160;
/** The same of one that the page gives as its description: systems take that from a text's beginning, editors write a shorter summary. */
const MIN_DESCRIBED = 300;
/** Letters by which a description is known again. */
const KNOWN_LETTERS = 40;
/** Elements stepped over between headline and text; what holds more in between is no report's head. */
const MAX_STEPS = 60;
const LEAD_TAG = /^(?:p|div|li)$/;
const NOT_REPORT =
  '[class*="comment" i], [id*="comment" i], aside, nav, footer, figure, form, table, dialog, [role="complementary"], [role="dialog"], [hidden]';

/** What stands around a report's text. */
export interface Head {
  /** The element of the headline. */
  readonly heading: Element | null;
  /** The page's own descriptions of the report. */
  readonly descriptions: readonly string[];
}

/**
 * The paragraphs between the headline and the first paragraph of the text that tell the report: many pages set its beginning apart from the rest, beside the headline.
 * A standfirst is none: it is short, or what the page gives as its description. Empty where the headline is not above the text.
 */
export function findLeads({ heading, descriptions }: Head, first: Element): readonly Block[] {
  const known = descriptions.map(squash).filter((text) => text.length > 0);
  const isDescription = (text: string) => {
    const squashed = squash(text);
    return known.some((one) => squashed.startsWith(one.slice(0, KNOWN_LETTERS)) || one.startsWith(squashed.slice(0, KNOWN_LETTERS)));
  };
  return between(heading, first).filter(
    (block) =>
      LEAD_TAG.test(block.tag) &&
      isProse(block, MIN_LEAD) &&
      (block.text.length >= MIN_DESCRIBED || !isDescription(block.text)) &&
      !block.element?.closest(NOT_REPORT),
  );
}

/** The paragraphs of a page between two elements of it; empty where the second does not follow the first. */
function between(from: Element | null, to: Element): readonly Block[] {
  const blocks: Block[] = [];
  let element = from && after(from);
  for (let step = 0; element && step < MAX_STEPS; step++) {
    if (element === to) return blocks;
    if (element.contains(to)) element = element.firstElementChild;
    else {
      blocks.push(...collectBlocks(element, (one) => one));
      element = after(element);
    }
  }
  return [];
}

/** The next element beside this one or beside what holds it. */
function after(from: Element): Element | null {
  for (let element: Element | null = from; element; element = element.parentElement)
    if (element.nextElementSibling) return element.nextElementSibling;
  return null;
}

const squash = (text: string) => replaceNonLetters(text.toLowerCase(), '');
