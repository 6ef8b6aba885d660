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
  // What it would tell about its own work.
  ['if (this._debug) {', 'if (false) {'],
];

/** The package's entry names two modules; of the second, which guesses whether a page can be read, nothing is used. */
const UNUSED_ENTRY = [/var isProbablyReaderable = [^;]*;/, /\n\s*isProbablyReaderable,/];

/** A step that tells about its own work: the strings for it are put together also where nobody hears it. */
const LOG = /\n\s*this\.log\([\s\S]*?\);(?=\n)/g;

/** Steps that `grabContent` (src/extract/body/lean-readability.ts) leaves out or replaces: a third of Readability's weight. */
const UNUSED = [
  'parse',
  '_isUrl',
  '_getArticleTitle',
  '_getArticleMetadata',
  '_unescapeHtmlEntities',
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

/** Patterns of those steps, and of steps that Readability itself has left behind. */
const UNUSED_PATTERNS = ['extraneous', 'replaceFonts', 'nextLink', 'prevLink', 'srcsetUrl', 'b64DataUrl', 'jsonLdArticleTypes'];

/** Their tables. */
const UNUSED_TABLES = ['PRESENTATIONAL_ATTRIBUTES', 'DEPRECATED_SIZE_ATTRIBUTE_ELEMS', 'HTML_ESCAPE_MAP'];

/** Replaces a piece of the library's source. Fails where a release has changed it. */
function replaced(source: string, [from, to]: readonly [from: string | RegExp, to: string]): string {
  const changed = source.replace(from, to);
  if (changed === source) throw new Error(`Readability no longer has "${from}": look at src/build/readability-nodes.ts`);
  return changed;
}

/** Takes a method of the class's prototype away: from its name, with the comment before it, to the brace that ends it at the same depth. */
function withoutMethod(source: string, name: string): string {
  const method = new RegExp(`(?:\\n  /\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/)?\\n  ${name}\\([\\s\\S]*?\\n  \\},`);
  if (!method.test(source)) throw new Error(`Readability no longer has the method "${name}": look at src/build/readability-nodes.ts`);
  return source.replace(method, '');
}

/** Readability copying nodes where it parsed markup, and without what we do not use; null for other modules. Throws where a release has changed those places. */
export function changeReadability(code: string, id: string): string | null {
  if (/@mozilla\/readability\/index\.js$/.test(id)) return UNUSED_ENTRY.reduce((source, from) => replaced(source, [from, '']), code);
  if (!/@mozilla\/readability\/Readability\.js$/.test(id)) return null;
  const patterns = UNUSED_PATTERNS.map((name) => [new RegExp(`\\n {4}${name}:\\s*/.*/[a-z]*,`), ''] as const);
  const tables = UNUSED_TABLES.map((name) => [new RegExp(`\\n {2}${name}: [[{][^\\]}]*[\\]}],`), ''] as const);
  return [...patterns, ...tables].reduce(replaced, UNUSED.reduce(withoutMethod, CHANGES.reduce(replaced, code))).replace(LOG, '');
}

/** Builds the changed Readability in. */
export const readabilityNodes: Plugin = { name: 'sidelight:readability-nodes', transform: changeReadability };
