import type { Block } from './collect-blocks';

/** How sentences end in the scripts that mark it, closing marks and brackets after it. */
const SENTENCE_END = /[.!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964:;]["'\u2019\u201d\u201c\u00bb\u00ab\u203a)\]\u300d\u300f]*$/;

/** Whether a paragraph ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text);
}

/** Whether a paragraph is running text: of some length, ending as a sentence, not mostly links. */
export function isProse(block: Block, least: number): boolean {
  return block.text.length >= least && block.linked < block.text.length * 0.4 && endsSentence(block.text);
}
