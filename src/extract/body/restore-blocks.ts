import { type Block, collectBlocks } from './collect-blocks';
import { endsSentence, isProse } from './prose';

/** Share of the found prose that the report's element holds. */
const ROOT_SHARE = 0.85;
/** Code units from which a paragraph that Readability left out is taken back. */
const MIN_RESTORED = 50;
/** Share of such a paragraph's text in links: Readability takes sentences with long links for lists of them. */
const MAX_LINKED = 0.9;
/** How much more prose another place must hold than all that Readability found, to be the report instead. */
const MUCH_MORE = 2.5;
const NOT_REPORT = '[class*="comment" i], [id*="comment" i], aside, nav, footer, figure, form, table, [role="complementary"], [hidden]';

/**
 * Takes back paragraphs and headings that Readability left out although they stand among those it kept or are set exactly like them, and
 * takes another place's text where that is clearly the report. Returns the paragraphs in page order.
 */
export function restoreBlocks(kept: readonly Block[], page: Document): readonly Block[] {
  const other = denserPlace(kept, page);
  if (other) return collectBlocks(other, (element) => element);
  const root = rootOf(kept);
  if (!root) return kept;
  const texts = new Set(kept.map((block) => block.text));
  const elements = new Set(kept.map((block) => block.element));
  const places = new Set(kept.flatMap((block) => (block.element && isProse(block, MIN_RESTORED) ? placesOf(block.element) : [])));
  const scope = root.closest('article, main, [role="main"]') ?? root;
  const articles = new Set([null, ...kept.map((block) => block.element?.closest('article') ?? null)]);
  const restored = collectBlocks(scope, (element) => element).filter(
    (block) =>
      block.element &&
      !texts.has(block.text) &&
      isRestorable(block) &&
      articles.has(block.element.closest('article')) &&
      (elements.has(block.element) || placesOf(block.element).some((place) => places.has(place))),
  );
  return restored.length === 0 ? kept : merge(kept, restored);
}

function isRestorable(block: Block): boolean {
  if (block.element?.closest(NOT_REPORT)) return false;
  if (/^h[2-4]$/.test(block.tag)) return block.linked === 0 && block.text.length < 160;
  return block.text.length >= MIN_RESTORED && endsSentence(block.text) && block.linked < block.text.length * MAX_LINKED;
}

/** Puts each restored paragraph before the first kept one that follows it in the page; headings that nothing follows are left out. */
function merge(kept: readonly Block[], restored: readonly Block[]): Block[] {
  const merged = [...kept];
  let from = 0;
  for (const block of restored) {
    while (from < merged.length && !follows(merged[from], block)) from++;
    if (from === merged.length && /^h/.test(block.tag)) continue;
    merged.splice(from, 0, block);
    from++;
  }
  return merged;
}

/** Node.DOCUMENT_POSITION_FOLLOWING, by its number: not every DOM library has the constant. */
const FOLLOWING = 4;

function follows(later: Block | undefined, earlier: Block): boolean {
  if (!later?.element || !earlier.element || later.element === earlier.element) return false;
  return (earlier.element.compareDocumentPosition(later.element) & FOLLOWING) !== 0;
}

/** The innermost element that holds most of the prose; null where the paragraphs have no element. */
function rootOf(kept: readonly Block[]): Element | null {
  const prose = kept.filter((block) => block.element && isProse(block, MIN_RESTORED));
  const total = lengthOf(prose);
  const longest = prose.reduce<Block | null>((best, block) => (best && best.text.length >= block.text.length ? best : block), null);
  const above: Element[] = [];
  for (let element = longest?.element ?? null; element; element = element.parentElement) above.push(element);
  const held = heldBy(above, prose);
  let sum = 0;
  for (const [level, element] of above.entries()) {
    sum += held[level] ?? 0;
    if (sum >= total * ROOT_SHARE) return element;
  }
  return null;
}

/** How much prose each of an element and its ancestors holds beyond what the ones before it hold. Each element of the page is climbed from once. */
function heldBy(above: readonly Element[], prose: readonly Block[]): readonly number[] {
  const held = above.map(() => 0);
  const levels = new Map<Element | null, number>(above.map((element, level) => [element, level]));
  for (const block of prose) {
    const path: Element[] = [];
    let element = block.element;
    while (element && !levels.has(element)) {
      path.push(element);
      element = element.parentElement;
    }
    const level = levels.get(element) ?? above.length;
    for (const passed of path) levels.set(passed, level);
    if (level < above.length) held[level] = (held[level] ?? 0) + block.text.length;
  }
  return held;
}

/** The element whose own paragraphs hold far more prose than Readability found anywhere; null in the usual case. */
function denserPlace(kept: readonly Block[], page: Document): Element | null {
  const found = lengthOf(kept.filter((block) => isProse(block, MIN_RESTORED)));
  const sums = new Map<Element, number>();
  for (const paragraph of page.querySelectorAll('p')) {
    const parent = paragraph.parentElement;
    const length = parent ? (paragraph.textContent ?? '').trim().length : 0;
    if (parent && length >= MIN_RESTORED) sums.set(parent, (sums.get(parent) ?? 0) + length);
  }
  for (const [parent, sum] of sums) {
    if (
      sum > found * MUCH_MORE &&
      sum > 1000 &&
      !parent.closest(NOT_REPORT) &&
      !kept.some((block) => block.element?.parentElement === parent)
    )
      return parent;
  }
  return null;
}

const lengthOf = (blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + block.text.length, 0);

/** Signs of where an element stands: its parent itself, and the classes of both where they have some. */
function placesOf(element: Element): string[] {
  const parent = element.parentElement;
  const own = element.getAttribute('class') ?? '';
  const outer = parent?.getAttribute('class') ?? '';
  const places = own || outer ? [`${element.localName} ${own} < ${parent?.localName} ${outer}`] : [];
  if (parent) places.push(`#${numberOf(parent)}`);
  const above = parent?.parentElement;
  if (above && outer) places.push(`#${numberOf(above)} ${outer}`);
  return places;
}

const numbers = new WeakMap<Element, number>();
let next = 0;

function numberOf(element: Element): number {
  const known = numbers.get(element) ?? next++;
  numbers.set(element, known);
  return known;
}
