import type { BoilerplateReason, RemovedBlock } from '../../core/model/article';
import type { Block } from './collect-blocks';
import { findCandidates } from './find-candidates';
import { findDoubts } from './find-doubts';
import { findLeads, type Head } from './find-leads';
import { judgeBlocks, mayLead } from './judge-block';
import type { Named } from './lean-readability';
import { isProse } from './prose';
import { trimEdges } from './trim-edges';
import { weighDoubts } from './weigh-doubts';

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

/** Code units of the first paragraph of a text; above it stand lines. */
const FIRST_PROSE = 100;

/** What is known of the report before its body is read: its headline, and the text that the page's structured data gives (null without one). */
export interface Known extends Head, Named {
  readonly headline: string | null;
  readonly bodyText: string | null;
}

/**
 * Reads the body: finds the paragraphs that may be the report's, then judges each. The page itself stays as it is. Yields where the page may have its
 * turn.
 */
export function* readBodyInStages(page: Document, known: Known): Generator<undefined, PageBody> {
  const { blocks: found, tooLong } = yield* findCandidates(page, known, known.bodyText);
  yield;
  const { candidates, reasons } = withLeads(found, judgeBlocks(found, known.headline), known);
  const edges = trimEdges(candidates, reasons);
  const believed = weighDoubts(findDoubts(candidates, reasons, edges));
  const body = divide(candidates, { reasons, edges, believed });
  return { ...body, removed: [...tooLong, ...body.removed] };
}

type Reasons = readonly (BoilerplateReason | null)[];

interface Judged {
  readonly reasons: Reasons;
  readonly edges: Reasons;
  /** Those of the edges that are the report's all the same. */
  readonly believed: ReadonlySet<number>;
}

/** Puts the report's beginning, where it stands apart from the rest, before the first paragraph of the rest. */
function withLeads(
  found: readonly Block[],
  judged: Reasons,
  head: Head,
): { readonly candidates: readonly Block[]; readonly reasons: Reasons } {
  const at = found.findIndex((block, index) => judged[index] === null && isProse(block, FIRST_PROSE));
  const first = found[at]?.element;
  const leads = first ? findLeads(head, first).filter(mayLead) : [];
  const texts = new Set(leads.map(({ text }) => text));
  const reasons = judged.map((reason, index) => (texts.has(found[index]?.text ?? '') ? null : reason));
  const lost = leads.filter(({ text }) => !found.some((block) => block.text === text));
  return { candidates: found.toSpliced(at, 0, ...lost), reasons: reasons.toSpliced(at, 0, ...lost.map(() => null)) };
}

function divide(candidates: readonly Block[], judged: Judged): PageBody {
  const blocks: Block[] = [];
  const edges = new Map<Block, BoilerplateReason>();
  const removed: RemovedBlock[] = [];
  for (const [at, block] of candidates.entries()) {
    const reason = judged.reasons[at] ?? null;
    const edge = judged.edges[at] ?? null;
    if (reason === null) {
      blocks.push(block);
      if (edge !== null && !judged.believed.has(at)) edges.set(block, edge);
    } else if (removed.length < MAX_REMOVED) removed.push({ reason, text: block.text.slice(0, REMOVED_EXCERPT) });
  }
  return { blocks, edges, removed };
}
