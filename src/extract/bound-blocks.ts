import type { RemovedBlock } from '../core/model/article';
import type { Block } from './body/collect-blocks';
import { MAX_PARAGRAPH, MAX_TEXT } from './limits';

/** How much of what is left out is kept to tell where it begins, in code units. */
const EXCERPT = 200;

/** The paragraphs that an article may have at most: the first ones, far too long ones cut. What is left out is told once, in `removed`. */
export function boundBlocks(blocks: readonly Block[], removed: RemovedBlock[]): readonly Block[] {
  const bounded: Block[] = [];
  let length = 0;
  for (const block of blocks) {
    const isLong = block.text.length > MAX_PARAGRAPH;
    const text = isLong ? block.text.slice(0, MAX_PARAGRAPH) : block.text;
    length += text.length;
    if (isLong || length > MAX_TEXT) tell(removed, block.text.slice(length > MAX_TEXT ? 0 : MAX_PARAGRAPH));
    if (length > MAX_TEXT) break;
    bounded.push(isLong ? { ...block, text, linked: Math.min(block.linked, text.length) } : block);
  }
  return bounded;
}

function tell(removed: RemovedBlock[], text: string): void {
  if (!removed.some(({ reason }) => reason === 'too-long')) removed.push({ reason: 'too-long', text: text.slice(0, EXCERPT) });
}
