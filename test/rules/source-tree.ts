import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Source files by their path from the project's root, with forward slashes. */
export type SourceTree = ReadonlyMap<string, string>;

/** A rule reads a tree and says every breach in one sentence that names the file and the mend. An empty list means none. */
export type Rule = (tree: SourceTree) => string[];

export const PROJECT_ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Reads the TypeScript sources below a folder of the project. */
export function readTree(folder: string): SourceTree {
  const root = join(PROJECT_ROOT, folder);
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(files.map((file) => [relative(PROJECT_ROOT, file).split(sep).join('/'), readFileSync(file, 'utf8')]));
}

/** A tree for planting breaches. */
export function plantTree(files: Readonly<Record<string, string>>): SourceTree {
  return new Map(Object.entries(files));
}

/** One import of a file: `target` is a path from the root for relative imports, else the package's name with its subpath. */
export interface ImportedModule {
  readonly specifier: string;
  readonly target: string;
  readonly isRelative: boolean;
}

const IMPORT = /(?:^|[\n;])\s*(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Every static and dynamic import of a source text. */
export function importsOf(path: string, source: string): ImportedModule[] {
  return [...source.matchAll(IMPORT)].map((match) => {
    const specifier = match[1] ?? match[2] ?? '';
    const isRelative = specifier.startsWith('.');
    const target = isRelative ? posix.join(posix.dirname(path), specifier.replace(/\?.*$/, '')) : specifier;
    return { specifier, target, isRelative };
  });
}
