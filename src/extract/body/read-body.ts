import { Readability } from '@mozilla/readability';
import type { RemovedBlock } from '../../core/model/article';
import { clonePage } from './clone-page';
import { type Block, collectBlocks } from './collect-blocks';
import { judgeBlock } from './judge-block';

/** The paragraphs of a page's report with the page's own elements, and what was left out. Both are empty where there is no text. */
export interface PageBody {
  readonly blocks: readonly Block[];
  readonly removed: readonly RemovedBlock[];
}

/** How much of a removed block is kept to explain the removal, in code units. */
const REMOVED_EXCERPT = 200;
/** Most removed blocks that are kept. */
const MAX_REMOVED = 200;

/** Reads the body with Readability on a copy of the page, then judges each paragraph. The page itself stays as it is. */
export function readBody(page: Document, headline: string | null): PageBody {
  if (!page.body) return { blocks: [], removed: [] };
  const clone = clonePage(page);
  const content = readContent(clone.document) ?? null;
  const candidates = collectBlocks(content ?? page.body, content ? clone.originalOf : (element) => element);
  const blocks: Block[] = [];
  const removed: RemovedBlock[] = [];
  for (const block of candidates) {
    const reason = judgeBlock(block, headline);
    if (reason === null) blocks.push(block);
    else if (removed.length < MAX_REMOVED) removed.push({ reason, text: block.text.slice(0, REMOVED_EXCERPT) });
  }
  return { blocks, removed };
}

function readContent(document: Document): Element | null {
  try {
    const parsed = new Readability<Element>(document, {
      serializer: (node) => node as Element,
      keepClasses: true,
      disableJSONLD: true,
      charThreshold: 250,
    }).parse();
    return parsed?.content ?? null;
  } catch {
    return null;
  }
}
