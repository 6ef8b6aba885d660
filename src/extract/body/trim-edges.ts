import type { BoilerplateReason } from '../../core/model/article';
import { findEmbeds } from '../embeds';
import type { Block } from './collect-blocks';
import { endsSentence, isProse } from './prose';

/** Code units of the first paragraph of a report; what stands above it is shorter or is it. */
const FIRST_PROSE = 100;
/** Code units of a report's last paragraph: last words are short. */
const LAST_PROSE = 45;
/** Above this length a line above the report is a standfirst and stays. */
const MAX_HEAD_LINE = 110;

type Reason = BoilerplateReason | null;

/** Marks what stands above the first paragraph and below the last and is no sentence: section names, dates, bylines, tags. */
export function trimEdges(blocks: readonly Block[], reasons: readonly Reason[]): Reason[] {
  const trimmed = blocks.map((): Reason => null);
  const embedOf = findEmbeds();
  const stands = (at: number) => reasons[at] === null;
  const first = blocks.findIndex((block, at) => stands(at) && isProse(block, FIRST_PROSE));
  for (let at = 0; at < first; at++) if (stands(at)) trimmed[at] = headReason(blocks[at]);
  const last = blocks.findLastIndex((block, at) => stands(at) && isProse(block, LAST_PROSE));
  for (let at = Math.max(last, first) + 1; first >= 0 && at < blocks.length; at++) {
    const block = blocks[at];
    if (stands(at) && block && isTail(block) && !embedOf(block.element)) trimmed[at] = 'related-links';
  }
  return trimmed;
}

/** A short line that is no sentence, or announces what does not follow, outside of lists and tables. */
function isTail(block: Block): boolean {
  return (
    !/^(?:li|td|th|dd|dt|pre|blockquote)$/.test(block.tag) &&
    block.text.length < MAX_HEAD_LINE &&
    (!endsSentence(block.text) || /[:;]$/.test(block.text))
  );
}

/** Rows from which a table is the report's data; pages that are laid out by tables have fewer. */
const DATA_ROWS = 5;

const isLargeTable = (table: Element | null) => (table?.querySelectorAll('tr').length ?? 0) >= DATA_ROWS;

function headReason(block: Block | undefined): Reason {
  if (!block || (block.text.length >= MAX_HEAD_LINE && !/^h[1-6]$/.test(block.tag))) return null;
  if (/^h[1-6]$/.test(block.tag)) return 'headline';
  if (/^t[dh]$/.test(block.tag) && isLargeTable(block.element?.closest('table') ?? null)) return null;
  if (endsSentence(block.text) && (block.text.split(' ').length >= 9 || !/\d{1,2}[:.]\d{2}|\b(?:19|20)\d{2}\b/.test(block.text)))
    return null;
  return /\d/.test(block.text) ? 'dateline' : 'byline';
}
