import type { Plugin } from 'vite';

/**
 * Places where Readability parses markup again, and the same with nodes: the page's own nodes are copied instead. So no page data goes through
 * a markup parser in the reader script, and the add-on linter has nothing to warn of. Images inside `noscript` are of no use to us.
 */
const CHANGES: readonly (readonly [from: string, to: string])[] = [
  ['var pageCacheHtml = page.innerHTML;', 'var pageCache = page.cloneNode(true);'],
  ['page.innerHTML = pageCacheHtml;', 'page.replaceChildren(...pageCache.cloneNode(true).childNodes);'],
  ['tmp.innerHTML = noscript.innerHTML;', 'tmp.append(...noscript.cloneNode(true).childNodes);'],
];

/** Makes Readability copy nodes where it parsed markup. Fails the build where a release has changed those places. */
export const readabilityNodes: Plugin = {
  name: 'sidelight:readability-nodes',
  transform(code, id) {
    if (!/@mozilla\/readability\/Readability\.js$/.test(id)) return null;
    return CHANGES.reduce((source, [from, to]) => {
      if (!source.includes(from)) throw new Error(`Readability no longer has "${from}": look at src/build/readability-nodes.ts`);
      return source.replace(from, to);
    }, code);
  },
};
