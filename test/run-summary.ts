import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** Tests counted by a step. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Passed tests that first failed, each with the first line of why. */
  readonly shaky?: readonly string[];
}

export const NO_TESTS: Counts = { passed: 0, failed: 0 };

/** A step that failed after it counted tests. */
export class TestsFailed extends Error {
  readonly counts: Counts;

  constructor(message: string, counts: Counts) {
    super(message);
    this.counts = counts;
  }
}

interface TestResult {
  readonly fullName: string;
  readonly status: string;
  readonly failureMessages: readonly string[] | null;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly name: string; readonly message: string; readonly assertionResults: readonly TestResult[] }[];
}

/** Failures that are named at the end; more of them have one cause, and the output above has all. */
const MAX_NAMED = 20;

const nameFailure = ({ fullName, failureMessages }: TestResult) => {
  const [said = 'no message'] = (failureMessages?.at(-1) ?? '').split('\n');
  return `${fullName.trim()}: ${stripVTControlCharacters(said)}`;
};

/** A line for each test that failed, then for each file that broke outside its tests. */
function nameFailures({ testResults }: VitestReport): string[] {
  const tests = testResults.flatMap((file) => file.assertionResults);
  const failed = tests.filter(({ status }) => status === 'failed').map(nameFailure);
  const broken = testResults.filter((file) => file.message !== '').map((file) => `${file.name}: ${file.message.split('\n')[0]}`);
  return [...failed, ...broken].slice(0, MAX_NAMED);
}

/** A line for each test that passed at its second try. */
function nameShaky({ testResults }: VitestReport): string[] {
  const tests = testResults.flatMap((file) => file.assertionResults);
  return tests.filter(({ status, failureMessages }) => status === 'passed' && (failureMessages ?? []).length > 0).map(nameFailure);
}

/** Reads what vitest counted. Throws where it failed, ran nothing or skipped anything: a skipped test is no passed test. */
export function parseReport(exitCode: number, path: string): Counts {
  if (!existsSync(path)) throw new Error(`vitest ended with exit code ${exitCode} and wrote no report`);
  const report = JSON.parse(readFileSync(path, 'utf8')) as VitestReport;
  const counts = { passed: report.numPassedTests, failed: report.numFailedTests, shaky: nameShaky(report) };
  const skipped = report.numPendingTests + report.numTodoTests;
  if (counts.failed > 0) throw new TestsFailed([`${counts.failed} tests failed`, ...nameFailures(report)].join('\n  '), counts);
  if (exitCode !== 0) throw new TestsFailed([`vitest ended with exit code ${exitCode}`, ...nameFailures(report)].join('\n  '), counts);
  if (skipped > 0) throw new TestsFailed(`${skipped} tests were skipped`, counts);
  if (counts.passed === 0) throw new TestsFailed('no test ran', counts);
  return counts;
}

interface NamedStep {
  readonly name: string;
  run(): Promise<Counts>;
}

interface Outcome {
  readonly counts: Counts;
  readonly fault: string | null;
}

async function attempt(step: NamedStep): Promise<Outcome> {
  try {
    return { counts: await step.run(), fault: null };
  } catch (error) {
    return {
      counts: error instanceof TestsFailed ? error.counts : NO_TESTS,
      fault: error instanceof Error ? error.message : String(error),
    };
  }
}

/**
 * Runs the steps in order up to the first that fails. Returns the closing lines: a line per step with its time, what passed
 * only at its second try, what failed, and last `N passed, N failed`, the sum of the tests. A failed step that counted no failing test counts as one failure.
 */
export async function summarise(steps: readonly NamedStep[], now: () => number = () => performance.now()) {
  const width = Math.max(...steps.map((step) => step.name.length));
  const lines = [''];
  let passed = 0;
  let failed = 0;
  for (const step of steps) {
    console.log(`\n== ${step.name}`);
    const started = now();
    const { counts, fault } = await attempt(step);
    const seconds = ((now() - started) / 1000).toFixed(1).padStart(7);
    passed += counts.passed;
    failed += fault === null ? 0 : Math.max(1, counts.failed);
    const tests = counts.passed + counts.failed > 0 ? `  ${counts.passed} tests passed` : '';
    lines.push(`${fault === null ? 'ok    ' : 'FAILED'} ${step.name.padEnd(width)} ${seconds} s${tests}`);
    for (const name of counts.shaky ?? []) lines.push(`       passed at the second try: ${name}`);
    if (fault === null) continue;
    lines.push('', `"${step.name}" failed: ${fault}`, '');
    break;
  }
  return { lines: [...lines, `${passed} passed, ${failed} failed`], failed: failed > 0 };
}
