/** Width of a line in columns, as everywhere in the project. */
const MAX_WIDTH = 140;

/**
 * A record as JSON that reads and diffs well: what fits stands on one line, and each list of numbers of the computed part on one line of
 * its own, however long.
 */
export function formatRecord(record: object): string {
  return `${print(record, '')}\n`;
}

function print(value: unknown, indent: string): string {
  const flat = printFlat(value);
  if (typeof value !== 'object' || value === null || (indent.length + flat.length < MAX_WIDTH && indent !== '') || isNumbers(value))
    return flat;
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const lines = isList
    ? value.map((entry) => inner + print(entry, inner))
    : Object.entries(value).map(([key, entry]) => `${inner}${JSON.stringify(key)}: ${print(entry, inner)}`);
  return `${isList ? '[' : '{'}\n${lines.join(',\n')}\n${indent}${isList ? ']' : '}'}`;
}

function printFlat(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printFlat).join(isNumbers(value) ? ',' : ', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}: ${printFlat(entry)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** Numbers, pairs of numbers, or a sentence's hashes: what nobody reads line by line. */
function isNumbers(value: unknown): boolean {
  if (typeof value === 'number' || value === null) return true;
  if (Array.isArray(value)) return value.length > 0 && value.every(isNumbers);
  return (
    typeof value === 'object' && Object.values(value).every((entry) => (Array.isArray(entry) && entry.length === 0) || isNumbers(entry))
  );
}
