import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Article } from '../core/model/article';
import { parseLine, readLines } from './json-lines';
import { readInput } from './read-input';

/** An input of `pack build` with where it came from, for errors: `articles.jsonl:12` or `folder/page.html`. Plain data, for threads. */
export type PlacedInput = { readonly place: string } & (
  | { readonly line: string }
  | { readonly fields: Record<string, unknown> & { readonly id: string } }
);

/** Makes an article of an input. Rejects with a `LineError` where it is at fault. */
export async function readPlacedInput(input: PlacedInput): Promise<Article> {
  return await readInput('line' in input ? parseLine(input.line) : input.fields, null);
}

const TEXT_ENDINGS = ['.txt', '.md'];
const HTML_ENDINGS = ['.html', '.htm', '.xhtml'];

/** The inputs of a JSON Lines file, or of the text and HTML files in a folder (by name; their names without ending are the ids). */
export async function* readInputs(path: string): AsyncGenerator<PlacedInput> {
  if ((await stat(path)).isDirectory()) yield* readFolder(path);
  else yield* readFileLines(path);
}

async function* readFileLines(file: string): AsyncGenerator<PlacedInput> {
  let number = 0;
  for await (const line of readLines([file])) {
    number++;
    yield { place: `${file}, article ${number}`, line };
  }
}

async function* readFolder(folder: string): AsyncGenerator<PlacedInput> {
  const names = (await readdir(folder)).sort();
  for (const name of names) {
    const ending = extname(name).toLowerCase();
    const field = TEXT_ENDINGS.includes(ending) ? 'text' : HTML_ENDINGS.includes(ending) ? 'html' : null;
    if (!field) continue;
    const place = join(folder, name);
    const content = await readFile(place, 'utf8');
    yield { place, fields: { id: name.slice(0, -ending.length), [field]: content } };
  }
}
