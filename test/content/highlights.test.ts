// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { highlightsIn } from '../../src/content/highlights';

const TEXT = 'The wall has cracked. “We left,” said Tom Reed.';
const registry = new Map<string, { ranges: Range[]; priority: number }>();

beforeEach(() => {
  document.body.innerHTML = `<p>${TEXT}</p>`;
  registry.clear();
  vi.stubGlobal(
    'Highlight',
    class {
      ranges: Range[];
      priority = 0;
      constructor(...ranges: Range[]) {
        this.ranges = ranges;
      }
    },
  );
  Reflect.set(window, 'CSS', { highlights: registry });
});
afterEach(() => vi.unstubAllGlobals());

const find = ({ start, end }: { start: number; end: number }) => {
  const node = document.querySelector('p')?.firstChild;
  if (!node || end > TEXT.length) return null;
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
};
const marked = () => Object.fromEntries([...registry].map(([name, { ranges }]) => [name, ranges.map(String)]));
const QUOTE = { start: 23, end: 31 };
const SENTENCE = { start: 0, end: 21 };

describe('highlights', () => {
  test('mark what another outlet has word for word under a name of its own', () => {
    highlightsIn(document, find).mark({ quotes: [], sentences: [], copied: [SENTENCE] });
    expect(marked()).toEqual({ 'sidelight-copied': ['The wall has cracked.'] });
  });

  test('mark quotations and sentences, and go again, without any change to the page', () => {
    const before = document.documentElement.outerHTML;
    const highlights = highlightsIn(document, find);
    highlights.mark({ quotes: [QUOTE], sentences: [SENTENCE], copied: [] });
    expect(marked()).toEqual({ 'sidelight-quote': ['We left,'], 'sidelight-sentence': ['The wall has cracked.'] });
    highlights.mark(null);
    expect(marked()).toEqual({});
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('leave out what the page no longer holds', () => {
    highlightsIn(document, find).mark({ quotes: [QUOTE, { start: 400, end: 410 }], sentences: [], copied: [] });
    expect(marked()).toEqual({ 'sidelight-quote': ['We left,'] });
  });

  test('bring a stretch into view above the others, and say where it is gone', () => {
    const scroll = vi.fn();
    Element.prototype.scrollIntoView = scroll;
    const highlights = highlightsIn(document, find);
    highlights.mark({ quotes: [QUOTE], sentences: [], copied: [] });
    expect(highlights.show(QUOTE)).toBe(true);
    expect(scroll).toHaveBeenCalledWith(expect.objectContaining({ block: 'center' }));
    expect(registry.get('sidelight-shown')?.priority).toBeGreaterThan(registry.get('sidelight-quote')?.priority ?? 0);
    expect(highlights.show({ start: 400, end: 410 })).toBe(false);
    highlights.unshow();
    expect(marked()).toEqual({ 'sidelight-quote': ['We left,'] });
  });

  test('still bring a stretch into view in a browser that cannot mark', () => {
    vi.stubGlobal('Highlight', undefined);
    Element.prototype.scrollIntoView = vi.fn();
    const highlights = highlightsIn(document, find);
    highlights.mark({ quotes: [QUOTE], sentences: [], copied: [] });
    expect(highlights.show(QUOTE)).toBe(true);
    expect(marked()).toEqual({});
  });

  test('tell the smallest marked stretch at a place, and none beside them', () => {
    const highlights = highlightsIn(document, find);
    const whole = { start: 22, end: TEXT.length };
    highlights.mark({ quotes: [QUOTE], sentences: [whole], copied: [] });
    const node = document.querySelector('p')?.firstChild;
    let offset = 25;
    Reflect.set(document, 'caretPositionFromPoint', () => ({ offsetNode: node, offset }));
    expect(highlights.at(1, 1)).toEqual(QUOTE);
    offset = 40;
    expect(highlights.at(1, 1)).toEqual(whole);
    offset = 3;
    expect(highlights.at(1, 1)).toBeNull();
    Reflect.set(document, 'caretPositionFromPoint', () => null);
    expect(highlights.at(1, 1)).toBeNull();
  });
});
