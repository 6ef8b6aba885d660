/** One object of a page's structured data. Values are the page's: look at the type before use. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** A script of structured data beyond this many code units is not read: parsing 1 MB takes about 10 ms, articles have under 100 kB. */
const MAX_SCRIPT_LENGTH = 1_000_000;
/** Code units of structured data read on one page; the dev pages have under 400,000. */
const MAX_LENGTH = 1_500_000;
/** Objects looked at on one page; beyond it a page describes a shop or an archive. */
const MAX_NODES = 3000;
const MAX_DEPTH = 6;

/** Every typed object of the page's structured data, in document order. Scripts that cannot be read are left out. */
export function readJsonLd(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  let length = 0;
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length > MAX_SCRIPT_LENGTH || length + text.length > MAX_LENGTH) continue;
    length += text.length;
    collect(parseLenient(text), nodes, 0);
  }
  return nodes;
}

/** The types of a node without their namespace; empty for an untyped one. */
export function typesOf(node: JsonLdNode): string[] {
  return listOf(own(node, '@type')).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/:#]/, '')] : []));
}

/** A property that the node itself has; undefined for inherited ones, whatever the page did to its prototypes. */
export function own(node: JsonLdNode, key: string): unknown {
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

/** A property as text: a string, or the `@value` or `name` of an object, or the first such of a list; null for anything else. */
export function textOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first.trim() || null;
  if (typeof first === 'number') return String(first);
  if (!isNode(first)) return null;
  const inner = own(first, '@value') ?? own(first, 'name');
  return typeof inner === 'string' ? inner.trim() || null : null;
}

/** A value as a list: itself, what a list holds, nothing for null and undefined. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Whether a value of structured data is an object with properties. */
export function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function collect(value: unknown, nodes: JsonLdNode[], depth: number): void {
  if (depth > MAX_DEPTH || nodes.length >= MAX_NODES) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1);
    return;
  }
  if (!isNode(value)) return;
  if (own(value, '@type') !== undefined) nodes.push(value);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'subjectOf', 'hasPart']) collect(own(value, key), nodes, depth + 1);
}

/** Pages write line breaks into strings, commas before brackets, comments around the whole: one repair is tried, then the script is dropped. */
function parseLenient(text: string): unknown {
  const parsed = parse(text);
  if (parsed !== undefined) return parsed;
  const repaired = text
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s?\]\]>\s?\*\/|\/\/\]\]>|\]\]>);?$/, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are what pages leave in strings
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/;\s?$/, '');
  return parse(repaired);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
