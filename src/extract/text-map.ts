/** A paragraph of the article's text with the page element that held it when it was read (null for text without one). */
export interface MappedParagraph {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly element: Element | null;
}

/** Text nodes under an element with their letters in one string without white space, and where each node's letters begin. */
interface Letters {
  readonly text: string;
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
}

const SPACE = /\s+/g;

/**
 * The way from offsets of an article's text to the page. It keeps words and elements, no ranges: each call finds the words anew, first in the
 * element they came from, then in the whole page, so that it holds after the page has rebuilt its DOM.
 */
export class TextMap {
  private readonly document: Document;
  private readonly paragraphs: readonly MappedParagraph[];

  constructor(document: Document, paragraphs: readonly MappedParagraph[]) {
    this.document = document;
    this.paragraphs = paragraphs;
  }

  /** The page's range of a stretch of the article's text; null where the page no longer holds these words. */
  rangeOf(start: number, end: number): Range | null {
    const first = this.paragraphs.find((paragraph) => start < paragraph.end && end > paragraph.start);
    const last = this.paragraphs.findLast((paragraph) => start < paragraph.end && end > paragraph.start);
    if (!first || !last || end <= start) return null;
    const from = this.locate(first, Math.max(0, start - first.start), Math.min(first.text.length, end - first.start));
    const to = first === last ? from : this.locate(last, 0, Math.min(last.text.length, end - last.start));
    if (!from || !to) return null;
    const range = this.document.createRange();
    range.setStart(from.startNode, from.startOffset);
    range.setEnd(to.endNode, to.endOffset);
    return range;
  }

  /** The page element that holds an offset of the text; null where it is gone. */
  elementAt(offset: number): Element | null {
    const element = this.paragraphs.find((paragraph) => offset >= paragraph.start && offset < paragraph.end)?.element;
    return element?.isConnected ? element : null;
  }

  private locate(paragraph: MappedParagraph, from: number, to: number): Place | null {
    const before = paragraph.text.slice(0, from).replace(SPACE, '');
    const words = paragraph.text.slice(from, to).replace(SPACE, '');
    if (words === '') return null;
    const whole = paragraph.text.replace(SPACE, '');
    for (const root of [paragraph.element, this.document.body]) {
      if (!root?.isConnected) continue;
      const letters = lettersOf(root);
      const at = letters.text.indexOf(whole);
      const start = at >= 0 ? at + before.length : nearest(letters.text, words, before.length);
      if (start >= 0) return placeOf(letters, start, start + words.length);
    }
    return null;
  }
}

interface Place {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

/** Where the words stand next to where they are expected; -1 where they do not stand at all. */
function nearest(text: string, words: string, expected: number): number {
  const after = text.indexOf(words, expected);
  const before = text.lastIndexOf(words, expected);
  if (after < 0 || before < 0) return Math.max(after, before);
  return after - expected <= expected - before ? after : before;
}

function lettersOf(root: Element): Letters {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  const visit = (node: Node): void => {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        nodes.push(child as Text);
        starts.push(text.length);
        text += (child.nodeValue ?? '').replace(SPACE, '');
      } else if (child.nodeType === 1 && !/^(?:script|style|noscript|template)$/.test((child as Element).localName)) visit(child);
    }
  };
  visit(root);
  return { text, nodes, starts };
}

function placeOf({ nodes, starts }: Letters, start: number, end: number): Place | null {
  const first = nodeAt(starts, start);
  const last = nodeAt(starts, end - 1);
  const startNode = nodes[first];
  const endNode = nodes[last];
  if (!startNode || !endNode) return null;
  return {
    startNode,
    startOffset: offsetOfLetter(startNode.data, start - (starts[first] ?? 0)),
    endNode,
    endOffset: offsetOfLetter(endNode.data, end - 1 - (starts[last] ?? 0)) + 1,
  };
}

/** The index of the last node that begins at or before a letter. */
function nodeAt(starts: readonly number[], letter: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= letter) low = middle;
    else high = middle - 1;
  }
  return low;
}

function offsetOfLetter(data: string, letter: number): number {
  let seen = -1;
  for (let at = 0; at < data.length; at++) {
    if (!/\s/.test(data.charAt(at))) seen++;
    if (seen === letter) return at;
  }
  return data.length;
}
