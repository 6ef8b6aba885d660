import { PARAGRAPHS } from './article';

/** Brings a stretch of the play article into view and marks it; false where the article has no such place. */
export function showInArticle(start: number, end: number): boolean {
  let offset = 0;
  const paragraphs = [...document.querySelectorAll('.paragraph')];
  for (const [i, sentences] of PARAGRAPHS.entries()) {
    const length = sentences.join(' ').length;
    const text = paragraphs[i]?.firstChild;
    if (text && start >= offset && end <= offset + length) return mark(text, start - offset, end - offset);
    offset += length + 2;
  }
  return false;
}

function mark(text: Node, start: number, end: number): boolean {
  const range = new Range();
  range.setStart(text, start);
  range.setEnd(text, end);
  CSS.highlights.set('shown', new Highlight(range));
  text.parentElement?.scrollIntoView({ block: 'center' });
  return true;
}
