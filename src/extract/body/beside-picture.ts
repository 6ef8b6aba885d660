import type { Block } from './collect-blocks';
import { endsSentence } from './prose';

/** Code units of a line below a picture. */
const MAX_CAPTION = 160;
/** Code units that an element around a picture and its line holds besides: whose picture it is. */
const MAX_CREDIT = 60;
/** Share of a line in bold from which it is all bold. */
const MOSTLY = 0.8;
/** Elements climbed from the line to what also holds the picture. */
const MAX_CLIMB = 3;
/** Nodes looked at in one element: what holds more is no picture with a line. */
const MAX_NODES = 40;
const NOT_CAPTION = /^(?:h[1-6]|li|t[dh]|d[dt]|pre|blockquote)$/;
const PICTURES = new Set(['img', 'picture']);
const NOT_SHOWN = new Set(['script', 'style', 'noscript', 'svg', 'source']);
/** `Node.TEXT_NODE` */
const TEXT_NODE = 3;

/**
 * Whether a line that is no sentence stands alone with a picture in an element, or right behind one: many pages name no caption as such. A bold line
 * is a heading.
 */
export function isBesidePicture({ text, tag, element }: Block): boolean {
  if (element === null || text.length > MAX_CAPTION || NOT_CAPTION.test(tag) || endsSentence(text)) return false;
  const bold = element.querySelector('b, strong')?.textContent ?? '';
  if (bold.trim().length > text.length * MOSTLY) return false;
  return isBehindPicture(element, text.length) || sharesElement(element, text.length + MAX_CREDIT);
}

function isBehindPicture(element: Element, length: number): boolean {
  let before = element.previousSibling;
  while (before?.nodeType === TEXT_NODE && (before.nodeValue ?? '').trim() === '') before = before.previousSibling;
  if (!before || !PICTURES.has(before.nodeName.toLowerCase())) return false;
  const content = contentOf(element);
  return content !== null && content.length <= length;
}

function sharesElement(element: Element, most: number): boolean {
  let around: Element | null = element;
  for (let level = 0; around && level <= MAX_CLIMB; level++) {
    const content = contentOf(around);
    if (content === null || content.length > most) return false;
    if (content.hasPicture) return true;
    around = around.parentElement;
  }
  return false;
}

/** How much text an element shows, in code units, and whether a picture; null where it holds more than is looked at. */
function contentOf(element: Element): { readonly length: number; readonly hasPicture: boolean } | null {
  const waiting: Node[] = [element];
  let length = 0;
  let hasPicture = false;
  let seen = 0;
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (++seen > MAX_NODES) return null;
    const name = node.nodeName.toLowerCase();
    if (node.nodeType === TEXT_NODE) length += (node.nodeValue ?? '').trim().length;
    hasPicture ||= PICTURES.has(name);
    if (node.childNodes.length > MAX_NODES) return null;
    if (!NOT_SHOWN.has(name)) waiting.push(...node.childNodes);
  }
  return { length, hasPicture };
}
