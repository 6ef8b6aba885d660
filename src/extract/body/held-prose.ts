import type { Block } from './collect-blocks';

/** Ancestors that are asked how much of the report's prose they hold. */
const MAX_LEVELS = 10;
/** Levels above a paragraph whose share of the prose is a sign. */
const SHARE_LEVELS = 3;
/** Share of the prose from which an element is the report's. */
const MAIN_SHARE = 0.5;
/** More levels than this up to the report's element say nothing more. */
const MAX_CLIMB = 8;

/**
 * Sums up where the prose of a page stands, and returns what reads an element's signs from it: the share of prose that is set by the same
 * classes, that the element and the two above it hold, how far up the report's element is, and whether the element has no class.
 */
export function heldProse(prose: readonly Block[]): (element: Element | null) => number[] {
  const held = new Map<Element, number>();
  const settings = new Map<string, number>();
  let total = 0;
  for (const { text, element } of prose) {
    total += text.length;
    const setting = settingOf(element);
    settings.set(setting, (settings.get(setting) ?? 0) + text.length);
    for (const above of aboveOf(element)) held.set(above, (held.get(above) ?? 0) + text.length);
  }
  const share = (element: Element | undefined) => (element ? (held.get(element) ?? 0) / total : 0);
  return (element) => {
    const above = aboveOf(element);
    const main = above.findIndex((one) => share(one) >= MAIN_SHARE);
    return [
      (settings.get(settingOf(element)) ?? 0) / total,
      ...Array.from({ length: SHARE_LEVELS }, (_, level) => share(above[level])),
      main < 0 ? MAX_CLIMB : Math.min(MAX_CLIMB, main),
      Number(element !== null && !element.getAttribute('class')),
    ];
  };
}

/** An element and its ancestors, the nearest first. */
function aboveOf(element: Element | null): Element[] {
  const above: Element[] = [];
  for (let one = element; one && above.length < MAX_LEVELS; one = one.parentElement) above.push(one);
  return above;
}

const settingOf = (element: Element | null) => `${nameOf(element)}<${nameOf(element?.parentElement ?? null)}`;

const nameOf = (element: Element | null) => (element ? `${element.localName}.${element.getAttribute('class') ?? ''}` : '-');
