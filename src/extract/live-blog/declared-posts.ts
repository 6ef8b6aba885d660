import { readPublishedTime } from '../../core/analyse/published-time';
import type { PublicationTime } from '../../core/model/article';
import { replaceNonLetters } from '../../core/text/letters';
import { isNode, type JsonLdNode, listOf, own, textOf } from '../metadata/json-ld';
import { plainText } from '../metadata/plain-text';
import type { PostPart } from './post-parts';

/** A post as structured data declares it. */
export interface DeclaredPost {
  readonly title: string | null;
  readonly published: PublicationTime | null;
  /** Null where only its headline is declared. */
  readonly body: string | null;
}

const MAX_POSTS = 1000;
/** Code units of a post's text and of its headline that are enough to know it by. */
const SAME_START = 40;
const SAME_TITLE = 12;
/** Elements looked at, most elements in one that may begin a post, and how much of its text is compared. */
const MAX_ELEMENTS = 20_000;
const MAX_CHILDREN = 12;
const LONGEST_KEY = 400;
/** Longest text of one declared post. */
const MAX_BODY = 20_000;

/** The posts that a page's structured data declares, in its order. */
export function readDeclaredPosts(article: JsonLdNode | null): DeclaredPost[] {
  return listOf(article ? own(article, 'liveBlogUpdate') : null)
    .slice(0, MAX_POSTS)
    .flatMap((update) => {
      if (!isNode(update)) return [];
      const title = plainText(textOf(own(update, 'headline')) ?? textOf(own(update, 'name')));
      const body = plainText(textOf(own(update, 'articleBody'))?.slice(0, MAX_BODY));
      const published = readPublishedTime(textOf(own(update, 'datePublished')) ?? textOf(own(update, 'dateModified')) ?? '', 'json-ld');
      return title || body ? [{ title, published, body }] : [];
    });
}

/** What a post is known by: its headline, and how its text begins. */
export function keysOf(title: string | null, body: string | null): string[] {
  const start = squash((body ?? '').slice(0, LONGEST_KEY)).slice(0, SAME_START);
  const name = squash((title ?? '').slice(0, LONGEST_KEY));
  return [...(name.length >= SAME_TITLE ? [`t${name}`] : []), ...(start.length >= SAME_START / 2 ? [`b${start}`] : [])];
}

/**
 * Where declared posts stand in the page: around the heading or paragraph that is theirs, as far as no other post's begins. One entry for each post that
 * stands there, in page order.
 */
export function findDeclaredParts(document: Document, posts: readonly DeclaredPost[]): PostPart[] {
  const wanted = new Map(posts.flatMap((post) => keysOf(post.title, post.body).map((key) => [key, post] as const)));
  const anchors = new Map<DeclaredPost, Element>();
  for (const element of [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, p, li, div, span')].slice(0, MAX_ELEMENTS)) {
    const text = element.childElementCount < MAX_CHILDREN ? (element.textContent ?? '').trim().slice(0, LONGEST_KEY) : '';
    if (text.length < SAME_TITLE) continue;
    for (const key of keysOf(text, text)) {
      const post = wanted.get(key);
      if (post && (anchors.get(post)?.contains(element) ?? true)) anchors.set(post, element);
    }
  }
  const elements = [...anchors.values()];
  const above = new Map<Element, number>();
  for (const anchor of elements) for (let up: Element | null = anchor; up; up = up.parentElement) above.set(up, (above.get(up) ?? 0) + 1);
  return [...new Set(elements.map((anchor) => widest(anchor, above)))].map((element) => [element]);
}

function widest(anchor: Element, above: ReadonlyMap<Element, number>): Element {
  let element = anchor;
  while (element.parentElement && element.parentElement.localName !== 'body' && above.get(element.parentElement) === 1)
    element = element.parentElement;
  return element;
}

const squash = (text: string) => replaceNonLetters(text.toLowerCase(), '');
