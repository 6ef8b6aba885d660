import { type Block, collectBlocks } from './collect-blocks';
import { isProse } from './prose';

/** Share of the found prose that the report's element holds. */
const ROOT_SHARE = 0.85;
/** Code units from which a paragraph that Readability left out is taken back. */
const MIN_RESTORED = 50;
const NOT_REPORT = 'aside, nav, footer, figure, form, table, [role="complementary"], [hidden]';

/**
 * Takes back paragraphs and headings that Readability left out although they stand among those it kept. Returns the paragraphs in page
 * order; the same list where nothing was left out.
 */
export function restoreBlocks(kept: readonly Block[]): readonly Block[] {
  const root = rootOf(kept);
  if (!root) return kept;
  const texts = new Set(kept.map((block) => block.text));
  const places = placesOf(kept);
  const inside: Block[] = [];
  for (const block of collectBlocks(root, (element) => element)) {
    if (texts.has(block.text)) inside.push(block);
    else if (block.element && places.has(placeOf(block.element)) && isRestorable(block)) inside.push(block);
  }
  while (inside.length > 0 && /^h[1-6]$/.test(inside.at(-1)?.tag ?? '')) inside.pop();
  const isInside = (block: Block) => block.element !== null && root.contains(block.element);
  const first = kept.findIndex(isInside);
  const last = kept.findLastIndex(isInside);
  return first < 0 ? kept : [...kept.slice(0, first).filter((block) => !isInside(block)), ...inside, ...kept.slice(last + 1)];
}

function isRestorable(block: Block): boolean {
  if (block.element?.closest(NOT_REPORT)) return false;
  if (/^h[2-4]$/.test(block.tag)) return block.linked === 0 && block.text.length < 160;
  return isProse(block, MIN_RESTORED) && block.linked < block.text.length * 0.25;
}

/** The innermost element that holds most of the prose; null where the paragraphs have no element. */
function rootOf(kept: readonly Block[]): Element | null {
  const prose = kept.filter((block) => block.element && isProse(block, MIN_RESTORED));
  const total = prose.reduce((sum, block) => sum + block.text.length, 0);
  let root = prose[0]?.element ?? null;
  const longest = prose.reduce<Block | null>((best, block) => (best && best.text.length >= block.text.length ? best : block), null);
  root = longest?.element ?? root;
  while (root) {
    const here = root;
    const held = prose.reduce((sum, block) => sum + (here.contains(block.element) ? block.text.length : 0), 0);
    if (held >= total * ROOT_SHARE) return root;
    root = root.parentElement;
  }
  return null;
}

/** Where paragraphs stand: two elements are in one place when their parents are alike in tag and class and have the same parent. */
function placesOf(kept: readonly Block[]): Set<string | Element> {
  return new Set(kept.flatMap((block) => (block.element && isProse(block, MIN_RESTORED) ? [placeOf(block.element)] : [])));
}

const numbers = new WeakMap<Element, number>();
let next = 0;

function placeOf(element: Element): string {
  const parent = element.parentElement;
  const above = parent?.parentElement ?? null;
  if (above && !numbers.has(above)) numbers.set(above, next++);
  return `${above ? numbers.get(above) : ''} ${parent?.localName} ${parent?.getAttribute('class') ?? ''}`;
}
