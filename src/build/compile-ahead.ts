import type { Plugin } from 'vite';

/** A node of a module's syntax tree (ESTree). */
interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** Code that is put in the place of what stands between two offsets. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const isNode = (value: unknown): value is SyntaxNode => typeof value === 'object' && value !== null && 'type' in value;

/** Edits that put each function of a tree in parentheses, in order of their places. A method of an object literal becomes a function for that; one of a class cannot. */
function bracket(node: SyntaxNode, owner: SyntaxNode | null): Edit[] {
  const isMethod = owner?.type === 'Property' && owner.method === true && owner.value === node;
  const isPlain = isMethod && owner.computed !== true && node.async !== true && node.generator !== true;
  const isOther = owner?.type === 'MethodDefinition' || (owner?.type === 'Property' && owner.value === node && owner.kind !== 'init');
  const isFunction = node.type === 'ArrowFunctionExpression' || (node.type === 'FunctionExpression' && (isMethod ? isPlain : !isOther));
  const inner = Object.values(node)
    .flatMap((value: unknown) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
    .flatMap((child) => bracket(child, node));
  if (!isFunction) return inner;
  const opening = { start: node.start, end: node.start, text: isMethod ? ':(function' : '(' };
  return [opening, ...inner, { start: node.end, end: node.end, text: ')' }];
}

/** A stretch of code with those of the edits made that lie in it. */
function edited(code: string, { start, end }: Pick<Edit, 'start' | 'end'>, edits: readonly Edit[]): string {
  let text = '';
  let at = start;
  for (const edit of edits) {
    if (edit.start < start || edit.end > end) continue;
    text += code.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + code.slice(at, end);
}

/**
 * A module's code, meaning the same, with its functions in parentheses: engines compile such functions with the script, in one go, and all others a second time at
 * their first call. Declarations go to the beginning, as they are known from there on.
 */
export function compiledAhead(code: string, program: SyntaxNode): string {
  const statements = program.body as readonly SyntaxNode[];
  const declared: string[] = [];
  const rest: Edit[] = [];
  for (const statement of statements) {
    const isExported = statement.type === 'ExportNamedDeclaration';
    const held = isExported ? statement.declaration : statement;
    const edits = bracket(statement, null);
    if (!isNode(held) || held.type !== 'FunctionDeclaration') rest.push(...edits);
    else {
      declared.push(`${isExported ? 'export ' : ''}const ${(held.id as SyntaxNode).name}=(${edited(code, held, edits)});\n`);
      rest.push({ start: statement.start, end: statement.end, text: '' });
    }
  }
  return declared.join('') + edited(code, { start: 0, end: code.length }, rest);
}

/**
 * What decides on every page, and what reads an article's, as beginnings of paths. Of it three quarters of the functions are called on two of five pages and
 * more.
 */
export const AT_ONCE: readonly string[] = [
  'node_modules/@mozilla/readability/Readability.js',
  ...['detector', 'lifetime', 'page-kind', 'watch-page'].map((name) => `src/content/${name}.ts`),
  'src/extract/',
  'src/core/text/',
  'src/core/learned/forest',
  'src/core/learned/linear',
  'src/core/learned/read-lines',
  ...['agency', 'boilerplate', 'credit-line', 'lines', 'read-plain-text', 'text-head', 'published-time'].map(
    (name) => `src/core/analyse/${name}.ts`,
  ),
];

/** What few pages of these need (live blogs, dates in words), and what comes later. */
export const LATER: readonly string[] = [
  'src/extract/live-blog',
  'src/extract/text-map',
  'src/extract/metadata/local-date',
  'src/extract/metadata/unmarked-credits',
];

const isAmong = (paths: readonly string[], id: string) => paths.some((path) => id.includes(`/${path}`));

/**
 * Has the functions that a page needs at once compiled with the script. Chromium, cold, in processor time: the detector takes .8 of what it took, reading .71 to
 * .76, and both with the loading of the script .93 to .98.
 */
export const compileAhead: Plugin = {
  name: 'sidelight:compile-ahead',
  enforce: 'post',
  transform(code, id) {
    return isAmong(AT_ONCE, id) && !isAmong(LATER, id)
      ? { code: compiledAhead(code, this.parse(code) as unknown as SyntaxNode), map: null }
      : null;
  },
};
