import type { RemovedBlock } from '../../core/model/article';
import { boundBlocks } from '../bound-blocks';
import { chooseBlocks } from './choose-blocks';
import { clonePage, type PageClone } from './clone-page';
import { type Block, collectBlocks } from './collect-blocks';
import { type Grabbed, grabContent, type Named } from './lean-readability';
import { restoreBlocks } from './restore-blocks';

/** The paragraphs of a page that may be the report's, in page order, and where reading stopped on a page that is too long. */
export interface Candidates {
  readonly blocks: readonly Block[];
  readonly tooLong: readonly RemovedBlock[];
}

/** Finds a page's paragraphs with Readability on a copy and takes back what it lost. Yields where the page may have its turn. */
export function* findCandidates(page: Document, named: Named, bodyText: string | null): Generator<undefined, Candidates> {
  if (!page.body) return { blocks: [], tooLong: [] };
  const clone = clonePage(page);
  const tooLong: RemovedBlock[] = clone.cutOff === null ? [] : [{ reason: 'too-long', text: clone.cutOff }];
  yield;
  const grabbed = yield* readContent(clone, page, named);
  yield;
  const blocks = grabbed ? collectBlocks(grabbed.content, grabbed.copy.originalOf) : collectBlocks(page.body, (element) => element);
  const found = boundBlocks(blocks, tooLong);
  yield;
  if (!grabbed) return { blocks: found, tooLong };
  const restored = boundBlocks(restoreBlocks(found, page), tooLong);
  yield;
  return { blocks: chooseBlocks(restored, page, bodyText), tooLong };
}

function* readContent(clone: PageClone, page: Document, named: Named): Generator<undefined, Grabbed<PageClone> | null> {
  try {
    return yield* grabContent(clone, () => clonePage(page), named);
  } catch {
    return null;
  }
}
