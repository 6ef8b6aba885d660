import type { Article, RemovedBlock } from '../core/model/article';
import type { Block } from './body/collect-blocks';
import type { PageBody } from './body/read-body';

/** How much of a removed line is kept to explain the removal, in code units. */
const REMOVED_EXCERPT = 200;

/** Takes out the lines that the text itself shows to be the page's. A headline in the text counts only on a page that has no other. */
export function takeOutLines(
  { blocks, edges }: Pick<PageBody, 'blocks' | 'edges'>,
  { text, boilerplate }: Article,
  headline: string | null,
): { blocks: Block[]; removed: RemovedBlock[] } {
  const spans = boilerplate.filter((span) => span.reason !== 'headline' || headline === null);
  const kept: Block[] = [];
  const removed: RemovedBlock[] = [];
  let at = 0;
  let next = 0;
  for (const block of blocks) {
    const end = at + block.text.length;
    while ((spans[next]?.start ?? at) < at) next++;
    const found = spans[next];
    const span = found && found.end <= end ? found : undefined;
    const edge = edges.get(block);
    if (!span && edge) removed.push({ reason: edge, text: block.text.slice(0, REMOVED_EXCERPT) });
    else if (!span) kept.push(block);
    else {
      removed.push({ reason: span.reason, text: text.slice(span.start, Math.min(span.end, span.start + REMOVED_EXCERPT)) });
      const rest = text.slice(span.end, end).trim();
      if (span.start === at && rest) kept.push({ ...block, text: rest });
    }
    at = end + 2;
  }
  return { blocks: kept, removed };
}
