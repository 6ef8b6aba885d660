import type { Rule } from './source-tree';
import { importsOf } from './source-tree';

/**
 * Who may import whom, as docs/ARCHITECTURE.md says it. An entry ends in `/` for a folder or names one file without its ending; the
 * longest key that fits a file decides. A folder may always import itself.
 */
export const IMPORT_TABLE: Readonly<Record<string, readonly string[]>> = {
  'src/core/model/': [],
  'src/core/text/': ['src/core/model/'],
  'src/core/languages/': ['src/core/model/', 'src/core/text/'],
  'src/core/learned/': [],
  'src/core/analyse/': ['src/core/model/', 'src/core/text/', 'src/core/languages/', 'src/core/learned/'],
  'src/core/match/': [
    'src/core/model/',
    'src/core/text/',
    'src/core/languages/',
    'src/core/learned/',
    'src/core/analyse/',
    'src/core/pack/',
  ],
  'src/core/pack/': ['src/core/model/', 'src/core/text/', 'src/core/languages/', 'src/core/analyse/', 'src/core/match/'],
  'src/core/outlets/': ['src/core/model/', 'src/core/analyse/'],
  'src/core/compare/': ['src/core/'],
  'src/extract/': ['src/core/'],
  'src/messages/': ['src/core/'],
  'src/corpus/': ['src/core/'],
  'src/sidebar/': ['src/core/'],
  'src/popup/': ['src/core/', 'src/messages/', 'src/sidebar/parts/'],
  'src/options/': ['src/core/', 'src/corpus/', 'src/messages/', 'src/sidebar/parts/'],
  'src/content/': ['src/core/', 'src/extract/', 'src/messages/', 'src/sidebar/'],
  'src/library/': ['src/core/', 'src/corpus/', 'src/messages/', 'src/sidebar/parts/'],
  'src/welcome/': ['src/messages/', 'src/sidebar/parts/'],
  'src/offscreen/': ['src/core/', 'src/extract/', 'src/messages/'],
  'src/background/': ['src/core/', 'src/corpus/', 'src/messages/', 'src/offscreen/extract-article'],
  'src/play/': ['src/core/', 'src/sidebar/'],
  'src/cli/': ['src/core/', 'src/extract/', 'src/build/browsers', 'src/build/machine'],
  'src/build/': ['src/core/'],
};

const fits = (path: string, entry: string) => (entry.endsWith('/') ? `${path}/`.startsWith(entry) : path === entry);

/** The table's key that governs a file; null for a file outside every room. */
function roomOf(path: string): string | null {
  const keys = Object.keys(IMPORT_TABLE).filter((key) => fits(path, key));
  return keys.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** Every relative import must stay in its room or go to a room that the table allows. */
export const importRule: Rule = (tree) => {
  const breaches: string[] = [];
  for (const [path, source] of tree) {
    const room = roomOf(path);
    if (room === null) {
      breaches.push(`${path} stands in no room of the import table: move it to the stage that owns it`);
      continue;
    }
    const allowed = [room, ...(IMPORT_TABLE[room] ?? [])];
    for (const { target, isRelative } of importsOf(path, source)) {
      if (!isRelative || !target.startsWith('src/')) continue;
      if (!allowed.some((entry) => fits(target, entry)))
        breaches.push(`${path} imports ${target}: ${room} may only import ${allowed.join(', ')}`);
    }
  }
  return breaches;
};

/** The core imports no package at all: it must run wherever JavaScript runs. */
export const corePurityRule: Rule = (tree) =>
  [...tree].flatMap(([path, source]) =>
    path.startsWith('src/core/')
      ? importsOf(path, source)
          .filter(({ isRelative }) => !isRelative)
          .map(({ specifier }) => `${path} imports the package ${specifier}: the core imports nothing`)
      : [],
  );

const MAY_NAME_BROWSER =
  /^src\/(messages|corpus|background)\/|^src\/content\/(lifetime|detector|reader)\.ts$|^src\/(popup|options|library|welcome|offscreen)\/main\.tsx$/;

/** `webextension-polyfill`, `browser.` and `chrome.` stand only in the shells that own a browser context. */
export const browserRule: Rule = (tree) =>
  [...tree].flatMap(([path, source]) => {
    if (!path.startsWith('src/') || /^src\/(cli|build)\//.test(path) || MAY_NAME_BROWSER.test(path)) return [];
    const code = withoutComments(source);
    const named =
      importsOf(path, source).some(({ specifier }) => specifier === 'webextension-polyfill') || /\b(?:browser|chrome)\.\w/.test(code);
    return named ? [`${path} names the browser's extension interface: ask the shell through messages or an argument`] : [];
  });

/** Import chains that end where they began. */
export const cycleRule: Rule = (tree) => {
  const resolve = (target: string) => [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((path) => tree.has(path));
  const breaches = new Set<string>();
  const done = new Set<string>();
  const visit = (path: string, chain: readonly string[]) => {
    const at = chain.indexOf(path);
    if (at >= 0) {
      breaches.add(`import cycle: ${[...chain.slice(at), path].join(' -> ')}`);
      return;
    }
    if (done.has(path)) return;
    for (const { target, isRelative } of importsOf(path, valueImports(tree.get(path) ?? ''))) {
      const next = isRelative ? resolve(target) : undefined;
      if (next) visit(next, [...chain, path]);
    }
    done.add(path);
  };
  for (const path of tree.keys()) visit(path, []);
  return [...breaches];
};

const valueImports = (source: string) => source.replace(/(^|\n)\s*(?:import|export)\s+type\b[^;]*;/g, '\n');

/** Source text with comments blanked, for rules that look for words in code. Strings that hold `//` survive by the preceding colon. */
export function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/[^\n]*/g, '$1');
}
