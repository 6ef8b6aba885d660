import { isOpenedAsByline, readCreditLine } from '../core/analyse/credit-line';
import type { Article } from '../core/model/article';
import type { Block } from './body/collect-blocks';

const HEADING = /^h[1-6]$/;

/**
 * A page's text without the credit that only a heading gives: a text without markup cannot know that "Next Steps" is no person. One that begins
 * as bylines do stays. `blocks` are the paragraphs that the text was joined of, with an empty line between two.
 */
export function ignoreHeadingCredits(inText: Article, blocks: readonly Block[]): Article {
  const { byline, boilerplate, text } = inText;
  if (byline.length === 0) return inText;
  const credit = boilerplate.find(({ reason, start, end }) => reason === 'byline' && isCreditOf(text.slice(start, end), byline));
  let at = 0;
  for (const block of blocks) {
    const isHere = credit !== undefined && at <= credit.start && credit.end <= at + block.text.length;
    if (isHere && HEADING.test(block.tag) && !isOpenedAsByline(block.text))
      return { ...inText, byline: [], boilerplate: boilerplate.filter((span) => span !== credit) };
    at += block.text.length + 2;
  }
  return inText;
}

const isCreditOf = (line: string, byline: readonly string[]) => readCreditLine(line).persons.join() === byline.join();
