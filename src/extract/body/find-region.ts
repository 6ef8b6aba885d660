/** Code units from which a paragraph is prose. */
const PROSE = 80;
/** Prose below which the whole page is looked at. */
const MIN_PROSE = 1200;
/** What holds no report's paragraphs. */
const NOT_REPORT = 'footer, aside, nav, dialog, noscript, [role="dialog"], [hidden]:not([id^="S:"])';
/** Share of the prose that the region holds; what stands elsewhere are notices and teasers. */
const REGION_SHARE = 0.9;
/** Paragraphs and ancestors looked at. */
const MAX_PARAGRAPHS = 1000;
const MAX_LEVELS = 60;

/**
 * The part of a page in which its report stands with everything around it that Readability weighs: what surely holds the paragraphs, up to the page's main part
 * where it names one. Null where no part is much smaller than the body. Reading a copy of the region alone is a third faster.
 */
export function findRegion(body: Element): Element | null {
  const sums = new Map<Element, number>();
  let total = 0;
  for (const paragraph of [...body.querySelectorAll('p')].slice(0, MAX_PARAGRAPHS)) {
    const length = (paragraph.textContent ?? '').length;
    if (length < PROSE || paragraph.closest(NOT_REPORT)) continue;
    total += length;
    let element = paragraph.parentElement;
    for (let level = 0; element && element !== body && level < MAX_LEVELS; level++, element = element.parentElement)
      sums.set(element, (sums.get(element) ?? 0) + length);
  }
  if (total < MIN_PROSE) return null;
  let region: Element | null = null;
  for (const [element, sum] of sums) if (sum >= total * REGION_SHARE && (!region || region.contains(element))) region = element;
  if (!region) return null;
  const wide = region.closest('main, [role="main"]') ?? region.closest('article')?.parentElement ?? region.parentElement ?? region;
  return [wide, region].find((element) => element !== body && body.contains(element)) ?? null;
}
