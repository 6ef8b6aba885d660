import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_TESTS, parseReport, summarise, TestsFailed } from './run-summary';

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});

const step = (name: string, run: () => Promise<{ passed: number; failed: number }>) => ({ name, run });
const good = (name: string, passed = 0) => step(name, async () => ({ passed, failed: 0 }));

describe('the closing lines', () => {
  test('end with the sum of all tests alone on its line', async () => {
    const { lines, failed } = await summarise([good('types'), good('unit', 40), good('end to end', 7)], () => 0);
    expect(lines.at(-1)).toBe('47 passed, 0 failed');
    expect(failed).toBe(false);
  });

  test('name the step that failed, and later steps do not run', async () => {
    const later = vi.fn(async () => NO_TESTS);
    const breaking = step('unit', async () => {
      throw new TestsFailed('2 tests failed', { passed: 5, failed: 2 });
    });
    const { lines, failed } = await summarise([breaking, step('build', later)], () => 0);
    expect(lines).toContain('"unit" failed: 2 tests failed');
    expect(lines.at(-1)).toBe('5 passed, 2 failed');
    expect(failed).toBe(true);
    expect(later).not.toHaveBeenCalled();
  });

  test('name what passed at its second try only', async () => {
    const shaky = step('end to end', async () => ({ passed: 7, failed: 0, shaky: ['the popup opens: no tab'] }));
    const { lines, failed } = await summarise([shaky], () => 0);
    expect(lines).toContain('       passed at the second try: the popup opens: no tab');
    expect(failed).toBe(false);
  });

  test('count a step that is no test as one failure', async () => {
    const breaking = step('types', async () => {
      throw new Error('ended with exit code 2');
    });
    expect((await summarise([breaking], () => 0)).lines.at(-1)).toBe('0 passed, 1 failed');
  });

  test('tell the time of each step', async () => {
    const times = [1000, 3500];
    expect((await summarise([good('types')], () => times.shift() ?? 0)).lines).toContain('ok     types     2.5 s');
  });
});

describe('what vitest reports', () => {
  const reportOf = (counts: object) => {
    const path = join(mkdtempSync(join(tmpdir(), 'report-')), 'report.json');
    writeFileSync(
      path,
      JSON.stringify({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [], ...counts }),
    );
    return path;
  };

  test('is counted', () => {
    expect(parseReport(0, reportOf({ numPassedTests: 3 }))).toEqual({ passed: 3, failed: 0, shaky: [] });
  });

  test.each([
    ['a failing test', 1, { numPassedTests: 3, numFailedTests: 1 }, '1 tests failed'],
    ['a failing file without a failing test', 1, { numPassedTests: 3 }, 'exit code 1'],
    ['a skipped test', 0, { numPassedTests: 3, numPendingTests: 2 }, '2 tests were skipped'],
    ['nothing that ran', 0, {}, 'no test ran'],
  ])('with %s is a failure', (_, code, counts, message) => {
    expect(() => parseReport(code, reportOf(counts))).toThrow(message);
  });

  test('names each test that failed with the first line of why, below the count', () => {
    const assertionResults = [
      { fullName: 'feeds in firefox keep', status: 'failed', failureMessages: ['Error: \u001b[31mno tab\u001b[39m\n    at a line'] },
      { fullName: 'feeds in chrome keep', status: 'passed', failureMessages: [] },
    ];
    const testResults = [{ name: 'feeds.test.ts', message: '', assertionResults }];
    const path = reportOf({ numPassedTests: 1, numFailedTests: 1, testResults });
    expect(() => parseReport(1, path)).toThrow(/^1 tests failed\n {2}feeds in firefox keep: Error: no tab$/u);
  });

  test('tells which tests passed at their second try', () => {
    const failureMessages = ['Error: no tab\n    at a line'];
    const testResults = [{ name: 'a.test.ts', message: '', assertionResults: [{ fullName: 'opens', status: 'passed', failureMessages }] }];
    expect(parseReport(0, reportOf({ numPassedTests: 1, testResults })).shaky).toEqual(['opens: Error: no tab']);
  });

  test('names a file that broke outside its tests', () => {
    const testResults = [{ name: 'feeds.test.ts', message: 'no browser\n    at a line', assertionResults: [] }];
    expect(() => parseReport(1, reportOf({ numPassedTests: 3, testResults }))).toThrow(/exit code 1\n {2}feeds\.test\.ts: no browser$/u);
  });

  test('that is not there is a failure', () => {
    expect(() => parseReport(1, '/nowhere/report.json')).toThrow('no report');
  });
});
