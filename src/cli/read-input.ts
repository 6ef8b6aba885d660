import type { Article } from '../core/model/article';
import { nameOutlet, readNamedText } from '../core/outlets/name-outlet';
import { LineError } from './json-lines';
import { readHtml } from './read-html';

/** Where a page is read: by the DOM library of the command line, or in an installed browser (scripts off). */
export interface PageLoader {
  load(page: { readonly id: string; readonly url: string; readonly html: string }): Promise<Article> | Article;
}

/** The address a page gets that came without one. It is reserved for examples (RFC 2606) and in no outlet table. */
const NO_ADDRESS = 'https://page.invalid/';

/** Text fields that a plain-text line may carry. */
const TEXT_FIELDS = ['url', 'outlet', 'title', 'published'] as const;

/** Makes an article of an input line with `text` or `html`; where a text's line names no outlet, the table of outlets does by its address. Throws `LineError` that names the field and what was expected. */
export async function readInput(input: Record<string, unknown> & { readonly id: string }, loader: PageLoader | null): Promise<Article> {
  const { id, html, text } = input;
  if (typeof html === 'string') {
    const url = input.url === undefined || input.url === null ? NO_ADDRESS : readAddress(input.url);
    return nameOutlet(loader ? await loader.load({ id, url, html }) : readHtml({ id, url, html }));
  }
  if (typeof text !== 'string') throw new LineError('bad-input', 'expected "text" or "html" as a string');
  return readNamedText({ id, text, ...textFields(input) });
}

function textFields(input: Record<string, unknown>): Partial<Record<(typeof TEXT_FIELDS)[number], string>> {
  const fields: Partial<Record<(typeof TEXT_FIELDS)[number], string>> = {};
  for (const name of TEXT_FIELDS) {
    const value = input[name];
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string') throw new LineError('bad-input', `"${name}": expected a string`);
    fields[name] = value;
  }
  return fields;
}

function readAddress(value: unknown): string {
  if (typeof value !== 'string' || !URL.canParse(value)) throw new LineError('bad-input', '"url": expected an absolute address');
  return value;
}
