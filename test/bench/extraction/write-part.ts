import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const BEGIN = '<!-- bench extraction -->';
const END = '<!-- end -->';

/** Puts a table between the bench's two marker comments of a document; false where the document has none. */
export function writePart(file: string, table: string): boolean {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END, begin);
  if (begin < 0 || end < 0) return false;
  writeFileSync(file, `${text.slice(0, begin + BEGIN.length)}\n${table.trim()}\n${text.slice(end)}`);
  return true;
}

/** Rows of cells as a Markdown table; the first row is the head. */
export function tableOf([head = [], ...rows]: readonly (readonly (string | number)[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
