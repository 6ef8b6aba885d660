import { replaceNonLetters } from '../../core/text/letters';
import type { Block } from './collect-blocks';
import { isProse } from './prose';

/** Share of all prose that the article with the most of it must have for the page to be that article's. */
const MAIN_SHARE = 0.3;
/** Share of the prose that structured data must repeat before its end is believed. */
const BELIEVED_SHARE = 0.7;
const PROSE = 60;

/** Leaves out the paragraphs of other articles that a page carries below its own, and what follows the end that structured data gives. */
export function chooseBlocks(blocks: readonly Block[], page: Document, bodyText: string | null): readonly Block[] {
  return cutAtEnd(withinArticle(blocks, page), bodyText);
}

function withinArticle(blocks: readonly Block[], page: Document): readonly Block[] {
  const heading = page.querySelector('h1');
  const sums = new Map<Element, number>();
  let total = 0;
  for (const block of blocks) {
    if (!isProse(block, PROSE)) continue;
    total += block.text.length;
    const article = block.element?.closest('article');
    if (article) sums.set(article, (sums.get(article) ?? 0) + block.text.length);
  }
  if (sums.size < 2) return blocks;
  const headed = [...sums.keys()].find((article) => article.contains(heading));
  const main = headed ?? [...sums].sort((a, b) => b[1] - a[1])[0]?.[0];
  if (!main || (sums.get(main) ?? 0) < total * MAIN_SHARE) return blocks;
  return blocks.filter((block) => {
    const article = block.element?.closest('article');
    return !article || article === main || article.contains(main) || main.contains(article);
  });
}

function cutAtEnd(blocks: readonly Block[], bodyText: string | null): readonly Block[] {
  if (!bodyText) return blocks;
  const known = squash(bodyText);
  const prose = blocks.map((block) => isProse(block, PROSE));
  const isKnown = blocks.map((block) => known.includes(squash(block.text)));
  const length = (at: number) => blocks[at]?.text.length ?? 0;
  const total = prose.reduce((sum, is, at) => sum + (is ? length(at) : 0), 0);
  const repeated = prose.reduce((sum, is, at) => sum + (is && isKnown[at] ? length(at) : 0), 0);
  if (total === 0 || repeated < total * BELIEVED_SHARE) return blocks;
  const last = prose.findLastIndex((is, at) => is && isKnown[at]);
  return blocks.slice(0, last + 1);
}

const squash = (text: string) => replaceNonLetters(text, '');
