import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'dist/firefox');

/** Preact assigns `innerHTML` in one place that we never reach (`dangerouslySetInnerHTML`); it stands in the reader and in the pages' bundle. */
const KNOWN_WARNINGS = { code: 'UNSAFE_VAR_ASSIGNMENT', most: 2 };
/** Two statements of our own that bring a warning would be indistinguishable from Preact's by code alone; the words are Preact's. */
const PREACT_CONTEXT = /\b\w+\.innerHTML\b/;

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly description?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

interface LintReport {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

function lint(): Promise<LintReport> {
  const script = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const args = [script, 'lint', '--source-dir', FOLDER, '--output', 'json', '--no-config-discovery'];
  return new Promise((settle, reject) => {
    execFile(process.execPath, args, { maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
      const json = stdout.slice(stdout.indexOf('{'));
      if (json === '') reject(new Error(`web-ext lint wrote no report: ${stderr || error}`));
      else settle(JSON.parse(json) as LintReport);
    });
  });
}

/** Whether the source at the warning is Preact's own assignment. */
function isPreacts(finding: Finding): boolean {
  if (finding.code !== KNOWN_WARNINGS.code || !finding.file || !finding.line) return false;
  const line = readFileSync(join(FOLDER, finding.file), 'utf8').split('\n')[finding.line - 1] ?? '';
  const at = (finding.column ?? 1) - 1;
  return PREACT_CONTEXT.test(line.slice(at, at + 60)) && line.includes('__html');
}

const describe = (finding: Finding) =>
  `${finding.code} ${finding.file ?? ''}:${finding.line ?? ''}:${finding.column ?? ''} ${finding.message}`;

async function main(): Promise<void> {
  const { errors, warnings } = await lint();
  const known = warnings.filter(isPreacts);
  const unknown = warnings.filter((warning) => !known.includes(warning));
  for (const finding of [...errors, ...unknown]) console.error(describe(finding));
  console.log(`web-ext lint: ${errors.length} errors, ${unknown.length} new warnings, ${known.length} of Preact's known ones`);
  if (errors.length + unknown.length > 0 || known.length > KNOWN_WARNINGS.most) process.exitCode = 1;
}

await main();
