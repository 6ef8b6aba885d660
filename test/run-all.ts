import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { provideBrowser } from '../src/build/browsers';
import { thisMachine } from '../src/build/machine';
import { type Counts, NO_TESTS, parseReport, summarise } from './run-summary';

/** One step of the run: returns the tests it counted, throws where it fails. */
interface Step {
  readonly name: string;
  readonly inQuick: boolean;
  run(): Promise<Counts>;
}

const ROOT = resolve(import.meta.dirname, '..');

/** The script behind a package's command, so that no shell and no npx is needed on any system. */
function scriptOf(packageName: string, command: string): string {
  const file = join(ROOT, 'node_modules', packageName, 'package.json');
  const { bin } = JSON.parse(readFileSync(file, 'utf8')) as { bin: string | Record<string, string> };
  const script = typeof bin === 'string' ? bin : bin[command];
  if (!script) throw new Error(`${file}: no command "${command}"; run "npm ci"`);
  return join(dirname(file), script);
}

function node(args: readonly string[]): Promise<number> {
  return new Promise((settle, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => settle(code ?? 1));
  });
}

async function nodeOrFail(args: readonly string[]): Promise<Counts> {
  const code = await node(args);
  if (code !== 0) throw new Error(`ended with exit code ${code}`);
  return NO_TESTS;
}

const tsx = (script: string, ...args: string[]) => nodeOrFail([scriptOf('tsx', 'tsx'), script, ...args]);

async function types(): Promise<Counts> {
  for (const project of ['src/core', 'tsconfig.json', 'tsconfig.node.json'])
    await nodeOrFail([scriptOf('typescript', 'tsc'), '-p', project]);
  return NO_TESTS;
}

/** Runs one vitest project with its usual output and counts its tests; a failure carries the counts. */
async function vitest(project: string, filters: readonly string[] = []): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-run-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    const code = await node([scriptOf('vitest', 'vitest'), 'run', '--project', project, ...reporters, ...filters]);
    return parseReport(code, report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Finds or installs both browsers; the end-to-end tests get their paths by the environment. */
async function browsers(): Promise<Counts> {
  process.env.CHROME_BIN = await provideBrowser('chrome', thisMachine);
  process.env.FIREFOX_BIN = await provideBrowser('firefox', thisMachine);
  console.log(`${process.env.CHROME_BIN}\n${process.env.FIREFOX_BIN}`);
  return NO_TESTS;
}

const STEPS: readonly Step[] = [
  { name: 'types', inQuick: true, run: types },
  { name: 'lint', inQuick: true, run: () => nodeOrFail([scriptOf('@biomejs/biome', 'biome'), 'check', '--error-on-warnings']) },
  { name: 'architecture rules and unit tests', inQuick: true, run: () => vitest('unit') },
  { name: 'build that ships', inQuick: true, run: () => tsx('src/build/build.ts') },
  { name: 'bundle sizes', inQuick: true, run: () => tsx('test/bundle-sizes.ts') },
  { name: 'build for tests', inQuick: false, run: () => tsx('src/build/build.ts', '--mode=test') },
  { name: 'add-on lint', inQuick: false, run: () => tsx('test/lint-extension.ts') },
  { name: 'browsers', inQuick: false, run: browsers },
  { name: 'axe over every panel', inQuick: false, run: () => tsx('test/screens/take-screens.ts') },
  { name: 'end to end in Chromium and Firefox', inQuick: false, run: () => vitest('e2e') },
];

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
  const steps = STEPS.filter((step) => step.inQuick || !values.quick);
  const { lines, failed } = await summarise(steps);
  for (const line of lines) console.log(line);
  process.exitCode = failed ? 1 : 0;
}

await main();
