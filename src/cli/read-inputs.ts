import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { parseLine, readLines } from './json-lines';

/** An input of `pack build` with where it came from, for errors: `articles.jsonl:12` or `folder/page.html`. */
export interface PlacedInput {
  readonly place: string;
  /** Reads the input. Throws `LineError` where it is at fault. */
  read(): Record<string, unknown> & { readonly id: string };
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
    yield { place: `${file}, article ${number}`, read: () => parseLine(line) };
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
    yield { place, read: () => ({ id: name.slice(0, -ending.length), [field]: content }) };
  }
}
