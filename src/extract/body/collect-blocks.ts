import { oneSpaced } from '../../core/text/spaces';
import { MAX_PARAGRAPH } from '../limits';

/** A paragraph of a page as it may become one of the article's, with the page's own element that holds it. */
export interface Block {
  readonly text: string;
  /** Tag of the innermost block element, lower case. */
  readonly tag: string;
  /** Code units of the text that stand in links. */
  readonly linked: number;
  readonly element: Element | null;
}

const BLOCK = new Set(
  'address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul video audio picture iframe'.split(
    ' ',
  ),
);
const SKIPPED = new Set('script style noscript template svg button select textarea input iframe object embed canvas'.split(' '));

/** The paragraphs under an element of the clone in document order. White space is one space; two line breaks end a paragraph. */
export function collectBlocks(root: Element, originalOf: (element: Element) => Element | null): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let linked = 0;
  let breaks = 0;
  let holder: Element = root;
  const flush = () => {
    // Twice as much as a paragraph may have: half of it may be white space.
    const clean = oneSpaced(text.slice(0, 2 * MAX_PARAGRAPH));
    if (clean) blocks.push({ text: clean, tag: holder.localName, linked, element: originalOf(holder) });
    text = '';
    linked = 0;
    breaks = 0;
  };
  const visit = (node: Node, block: Element, isLinked: boolean): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const data = child.nodeValue ?? '';
        if (data.trim() === '') {
          text += ' ';
          continue;
        }
        if (breaks > 1) flush();
        breaks = 0;
        holder = block;
        text += data;
        if (isLinked) linked += data.length;
      } else if (child.nodeType === 1) {
        const element = child as Element;
        const name = element.localName;
        if (SKIPPED.has(name)) continue;
        if (name === 'br') {
          breaks++;
          text += ' ';
        } else if (BLOCK.has(name)) {
          flush();
          visit(element, element, isLinked);
          flush();
        } else visit(element, block, isLinked || name === 'a');
      }
    }
  };
  visit(root, root, false);
  flush();
  return blocks;
}
