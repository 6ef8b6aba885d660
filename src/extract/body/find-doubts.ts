import type { BoilerplateReason } from '../../core/model/article';
import { countCapitals } from '../../core/text/letters';
import type { Block } from './collect-blocks';
import { heldProse } from './held-prose';
import { endsSentence, isProse } from './prose';

/** A paragraph at an edge of the report that may be its own, with the signs that decide, in the order of the model's inputs. */
export interface Doubt {
  /** The paragraph's place among all. */
  readonly at: number;
  readonly signs: readonly number[];
}

/** Code units from which a paragraph is prose that shows where the report stands. */
const PROSE = 60;
/** Paragraphs looked at before and after one for prose. */
const MAX_DISTANCE = 8;
/** More words than this say nothing more. */
const MAX_WORDS = 30;

/** What lies above the report or below it and is no sentence: short last words and first headings of the report look like that as well. */
export function findDoubts(
  blocks: readonly Block[],
  reasons: readonly (BoilerplateReason | null)[],
  edges: readonly (BoilerplateReason | null)[],
): Doubt[] {
  const prose = blocks.map((block, at) => reasons[at] === null && isProse(block, PROSE));
  const first = prose.indexOf(true);
  const last = prose.lastIndexOf(true);
  const doubtful = blocks.flatMap((_, at) => (edges[at] ? [at] : []));
  if (doubtful.length === 0 || first < 0) return [];
  const signsOfPlace = heldProse(blocks.filter((_, at) => prose[at]));
  return doubtful.flatMap((at) => {
    const block = blocks[at];
    if (!block) return [];
    const after = blocks[at + 1];
    const linkedShare = (other: Block | undefined) => (other ? Math.min(1, other.linked / other.text.length) : 0);
    const signs = [
      ...signsOfPlace(block.element),
      ...signsOfText(block),
      distance(prose, at, -1),
      distance(prose, at, 1),
      linkedShare(blocks[at - 1]),
      linkedShare(block),
      linkedShare(after),
      Number(at > first && at < last),
      Number(/^h[1-6]$/.test(after?.tag ?? '')),
      Number(at < first),
    ];
    return [{ at, signs }];
  });
}

/** Length, words, how it is written, and its tag. */
function signsOfText({ text, tag }: Block): number[] {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return [
    Math.log(text.length + 1),
    Math.min(MAX_WORDS, text.split(' ').length),
    countCapitals(text) / text.length,
    count(/\d/g) / text.length,
    Number(endsSentence(text)),
    Number(/\d{1,2}[:.]\d{2}/.test(text)),
    Number(/[|\u00bb\u2022>]/.test(text)),
    Number(tag === 'p'),
    Number(/^h[2-6]$/.test(tag)),
    Number(tag === 'li' || tag === 'dd' || tag === 'dt'),
  ];
}

/** How many paragraphs away the next prose stands in a direction, at most `MAX_DISTANCE`. */
function distance(prose: readonly boolean[], at: number, direction: 1 | -1): number {
  for (let steps = 1; steps < MAX_DISTANCE; steps++) if (prose[at + direction * steps]) return steps;
  return MAX_DISTANCE;
}
