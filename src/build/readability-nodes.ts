import type { Plugin } from 'vite';

/**
 * Places where Readability parses markup again, left out or with nodes: no page data goes through a markup parser in the reader script, and the
 * add-on linter has nothing to warn of. Images inside `noscript` are of no use to us.
 */
const CHANGES: readonly (readonly [from: string, to: string])[] = [
  // `grabContent` tries again by itself, on a new copy.
  ['var pageCacheHtml = page.innerHTML;', ''],
  ['page.innerHTML = pageCacheHtml;', ''],
  ['tmp.innerHTML = noscript.innerHTML;', 'tmp.append(...noscript.cloneNode(true).childNodes);'],
];

/** Steps that `grabContent` (src/extract/body/lean-readability.ts) leaves out or replaces: a third of Readability's weight. */
const UNUSED = [
  'parse',
  '_getJSONLD',
  '_isSingleImage',
  '_unwrapNoscriptImages',
  '_removeScripts',
  '_postProcessContent',
  '_fixRelativeUris',
  '_fixLazyImages',
  '_cleanStyles',
  '_cleanClasses',
  '_isProbablyVisible',
  '_isValidByline',
  '_isElementWithoutContent',
];

/** Takes a method of the class's prototype away: from its name, with the comment before it, to the brace that ends it at the same depth. */
function withoutMethod(source: string, name: string): string {
  const method = new RegExp(`(?:\\n  /\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/)?\\n  ${name}\\([\\s\\S]*?\\n  \\},`);
  if (!method.test(source)) throw new Error(`Readability no longer has the method "${name}": look at src/build/readability-nodes.ts`);
  return source.replace(method, '');
}

/** Makes Readability copy nodes where it parsed markup, and leaves out what we do not use. Fails the build where a release has changed those places. */
export const readabilityNodes: Plugin = {
  name: 'sidelight:readability-nodes',
  transform(code, id) {
    if (!/@mozilla\/readability\/Readability\.js$/.test(id)) return null;
    const changed = CHANGES.reduce((source, [from, to]) => {
      if (!source.includes(from)) throw new Error(`Readability no longer has "${from}": look at src/build/readability-nodes.ts`);
      return source.replace(from, to);
    }, code);
    return UNUSED.reduce(withoutMethod, changed);
  },
};
