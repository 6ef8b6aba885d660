import type { PostPart } from './post-parts';

/** Names that pages give to posts of a live blog. Data, not logic: another name is another line. */
const POST_NAMES: readonly string[] = [
  '[itemprop~="liveBlogUpdate"]',
  'article[id^="block-"], article[data-block-id], div.block[id^="block-"]',
  '[class*="live-blog-post" i], [class*="liveblog-post" i], [class*="liveblog__post" i], [class*="live-blog__post" i], [class*="live-post" i], [class*="livepost" i]',
  '[class*="liveblog-entry" i], [class*="live-blog-entry" i], [class*="live-entry" i], [class*="liveblog__entry" i], [class*="live-update" i], [class*="timeline-item" i], [class*="timeline__item" i]',
  '[data-testid*="live-blog" i] article, [data-testid*="liveblog" i] li, li[class*="liveblog" i], [class*="liveblog" i] article, [class*="live-blog" i] article, [id*="liveblog" i] article',
];
/** Elements of one name looked at. */
const MAX_ELEMENTS = 3000;

/** The posts of a page under each of the usual names: of elements that share a name the largest group whose members do not lie in each other. */
export function findNamedParts(document: Document): PostPart[][] {
  return POST_NAMES.map((selector) => {
    const groups = new Map<string, Element[]>();
    for (const element of [...document.querySelectorAll(selector)].slice(0, MAX_ELEMENTS)) {
      const kind = `${element.localName} ${firstName(element)}`;
      const group = groups.get(kind) ?? [];
      // In document order what lies in an element follows it.
      if (!group.at(-1)?.contains(element)) group.push(element);
      groups.set(kind, group);
    }
    const largest = [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? [];
    return largest.map((element) => [element]);
  });
}

/** The name of the part without what only varies it. */
const firstName = (element: Element) =>
  (element.getAttribute('class') ?? '').split(/\s+/).find((name) => /live|post|entry|update|timeline/i.test(name)) ?? '';
