import { findPostMarks } from './post-marks';

/** The elements that make one post: its container, or the siblings from its time or heading up to the next post's. */
export type PostPart = readonly Element[];

/** Least posts of a live blog. */
const MIN_POSTS = 2;
/** Code units from which a part with a time is a post and no heading or label. */
const MIN_POST = 60;
/** Ancestors of a time that may be its post. */
const MAX_LEVELS = 16;
/** Longest element that only marks where a post begins. */
const MAX_LABEL = 200;

/**
 * The posts of a live blog by their form alone, in page order: the many parts of one place that each have a time and text. Knows no class names: it takes
 * the place whose parts have the most text, long parts counting less than many. Empty where no place has two.
 */
export function findPostParts(document: Document): PostPart[] {
  const parts = new Map<Element, Set<Element>>();
  for (const mark of findPostMarks(document)) addAncestors(parts, mark);
  let best: { posts: PostPart[]; score: number } | null = null;
  for (const places of byKind(parts)) {
    for (const divide of [containers, runs]) {
      const posts = places.flatMap(([place, marked]) => divide(place, marked));
      const score = posts.length < MIN_POSTS ? 0 : posts.reduce((sum, post) => sum + Math.sqrt(lengthOf(post)), 0);
      if (score > (best?.score ?? 0)) best = { posts, score };
    }
  }
  return best ? withoutNested(best.posts.sort(byPlace)) : [];
}

type Place = readonly [place: Element, marked: ReadonlySet<Element>];

/** Places of one kind stand together: posts may be divided among several, one for each day. A place without a class is of its own kind. */
function byKind(parts: ReadonlyMap<Element, ReadonlySet<Element>>): Iterable<readonly Place[]> {
  const kinds = new Map<string | Element, Place[]>();
  for (const [place, marked] of parts) {
    const names = place.getAttribute('class');
    const kind = names ? `${place.localName} ${names}` : place;
    const places = kinds.get(kind);
    if (places) places.push([place, marked]);
    else kinds.set(kind, [[place, marked]]);
  }
  return kinds.values();
}

/** Which parts of which places hold a time. */
function addAncestors(parts: Map<Element, Set<Element>>, mark: Element): void {
  let part = mark;
  for (let level = 0; level < MAX_LEVELS; level++) {
    const place = part.parentElement;
    if (!place || part.localName === 'body') return;
    const known = parts.get(place);
    if (known) known.add(part);
    else parts.set(place, new Set([part]));
    part = place;
  }
}

/** The parts that are posts themselves, of the kind that most of them are. */
function containers(_: Element, marked: ReadonlySet<Element>): PostPart[] {
  const kinds = new Map<string, Element[]>();
  for (const part of marked) {
    if (lengthOf([part]) < MIN_POST) continue;
    const list = kinds.get(part.localName);
    if (list) list.push(part);
    else kinds.set(part.localName, [part]);
  }
  const most = [...kinds.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  return most.map((part) => [part]);
}

/** Posts without a container: each goes from a short sibling with a time, or the heading before it, up to the next. */
function runs(place: Element, marked: ReadonlySet<Element>): PostPart[] {
  if (marked.size < MIN_POSTS || [...marked].some((part) => lengthOf([part]) > MAX_LABEL)) return [];
  const posts: Element[][] = [];
  let waiting: Element[] = [];
  for (const part of place.querySelectorAll(':scope > *')) {
    if (marked.has(part)) {
      posts.push([...waiting, part]);
      waiting = [];
    } else if (isHeading(part) && !isBare(posts.at(-1))) waiting.push(part);
    else {
      posts.at(-1)?.push(...waiting, part);
      waiting = [];
    }
  }
  return posts.filter((post) => lengthOf(post) >= MIN_POST);
}

/** A post of a time alone waits for its heading. */
const isBare = (post: readonly Element[] | undefined) => post?.length === 1;

const isHeading = (element: Element) => /^h[1-6]$/.test(element.localName);

/** In page order what lies in a post follows it. */
function withoutNested(posts: readonly PostPart[]): PostPart[] {
  const kept: PostPart[] = [];
  for (const post of posts) if (!kept.at(-1)?.some((outer) => post[0] && outer.contains(post[0]))) kept.push(post);
  return kept;
}

/** Node.DOCUMENT_POSITION_FOLLOWING, by its number: not every DOM library has the constant. */
const FOLLOWING = 4;

function byPlace([a]: PostPart, [b]: PostPart): number {
  if (!a || !b || a === b) return 0;
  return (a.compareDocumentPosition(b) & FOLLOWING) !== 0 ? -1 : 1;
}

const lengthOf = (part: PostPart) => part.reduce((sum, element) => sum + (element.textContent ?? '').trim().length, 0);
