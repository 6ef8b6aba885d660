import type { Block } from './body/collect-blocks';
import { MAX_PARAGRAPH, MAX_TEXT } from './limits';

/** The paragraphs that an article may have at most: the first ones, far too long ones cut. The same list where nothing is too long. */
export function boundBlocks(blocks: readonly Block[]): readonly Block[] {
  const bounded: Block[] = [];
  let length = 0;
  for (const block of blocks) {
    const text = block.text.length > MAX_PARAGRAPH ? block.text.slice(0, MAX_PARAGRAPH) : block.text;
    length += text.length;
    if (length > MAX_TEXT) return bounded;
    bounded.push(text === block.text ? block : { ...block, text, linked: Math.min(block.linked, text.length) });
  }
  return bounded;
}
