import type { BoilerplateReason, RemovedBlock } from '../../core/model/article';
import { boundBlocks } from '../bound-blocks';
import { finish } from '../finish';
import { chooseBlocks } from './choose-blocks';
import { clonePage, type PageClone } from './clone-page';
import { type Block, collectBlocks } from './collect-blocks';
import { judgeBlocks } from './judge-block';
import { grabContent } from './lean-readability';
import { restoreBlocks } from './restore-blocks';
import { trimEdges } from './trim-edges';

/** The paragraphs of a page's report with the page's own elements, and what was left out. Both are empty where there is no text. */
export interface PageBody {
  readonly blocks: readonly Block[];
  /** Those of the blocks that stand above or below the report and are no sentences, with the reason to leave them out. */
  readonly edges: ReadonlyMap<Block, BoilerplateReason>;
  readonly removed: readonly RemovedBlock[];
}

/** How much of a removed block is kept to explain the removal, in code units. */
const REMOVED_EXCERPT = 200;
/** Most removed blocks that are kept. */
const MAX_REMOVED = 200;

/**
 * Reads the body with Readability on a copy of the page, then judges each paragraph. `bodyText` is the text that the page's structured data
 * gives, null without one. The page itself stays as it is. Yields where the page may have its turn.
 */
export function* readBodyInStages(page: Document, headline: string | null, bodyText: string | null): Generator<undefined, PageBody> {
  if (!page.body) return { blocks: [], edges: new Map(), removed: [] };
  const clone = clonePage(page);
  const tooLong: RemovedBlock[] = clone.cutOff === null ? [] : [{ reason: 'too-long', text: clone.cutOff }];
  yield;
  const content = readContent(clone);
  yield;
  const found = boundBlocks(content ? collectBlocks(content, clone.originalOf) : collectBlocks(page.body, (element) => element), tooLong);
  yield;
  const restored = content ? boundBlocks(restoreBlocks(found, page), tooLong) : found;
  yield;
  const candidates = content ? chooseBlocks(restored, page, bodyText) : found;
  yield;
  const reasons = judgeBlocks(candidates, headline);
  const body = divide(candidates, reasons, trimEdges(candidates, reasons));
  return { ...body, removed: [...tooLong, ...body.removed] };
}

/** `readBodyInStages` in one go. */
export function readBody(page: Document, headline: string | null, bodyText: string | null): PageBody {
  return finish(readBodyInStages(page, headline, bodyText));
}

type Reasons = readonly (BoilerplateReason | null)[];

function divide(candidates: readonly Block[], reasons: Reasons, trimmed: Reasons): PageBody {
  const blocks: Block[] = [];
  const edges = new Map<Block, BoilerplateReason>();
  const removed: RemovedBlock[] = [];
  for (const [at, block] of candidates.entries()) {
    const reason = reasons[at] ?? null;
    const edge = trimmed[at] ?? null;
    if (reason === null) {
      blocks.push(block);
      if (edge !== null) edges.set(block, edge);
    } else if (removed.length < MAX_REMOVED) removed.push({ reason, text: block.text.slice(0, REMOVED_EXCERPT) });
  }
  return { blocks, edges, removed };
}

function readContent({ document }: PageClone): Element | null {
  try {
    return grabContent(document);
  } catch {
    return null;
  }
}
