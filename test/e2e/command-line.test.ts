import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/core/model/comparison';
import { startTestSite, type TestSite } from './support/test-site';

const SCRIPT = resolve(import.meta.dirname, '../../dist/cli/sidelight.js');

function runCommand(args: readonly string[], input: string): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((settle, reject) => {
    const child = spawn(process.execPath, [SCRIPT, ...args]);
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) => settle({ code: code ?? 1, stdout, stderr }));
    child.stdin.end(input);
  });
}

let site: TestSite;
beforeAll(async () => {
  site = await startTestSite();
});
afterAll(() => site.close());

describe('the built command', () => {
  const compare = async (pages: readonly { id: string; url: string; html: string }[]) => {
    const lines = pages.map(({ id, url, html }) => JSON.stringify({ id: `page-${id}`, url, html }));
    const { code, stdout } = await runCommand(['compare'], lines.join('\n'));
    expect(code).toBe(0);
    const found = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; comparison: Comparison });
    return Object.fromEntries(found.map(({ id, comparison }) => [id, comparison.coverage.map((entry) => entry.id).toSorted()]));
  };

  test('finds for each fixture page the coverage that its expected file names', async () => {
    const pages = site.fixtures.filter(({ article, template }) => article !== null && !template);
    const expected = pages.map(({ id, coverage }) => [`page-${id}`, [...(coverage ?? [])].toSorted()]);
    expect(await compare(pages)).toEqual(Object.fromEntries(expected));
  });

  test('finds for each seed document the other four and not itself, where the documents lie beside the project', async () => {
    const ids = site.seeds.map(({ id }) => id);
    const expected = ids.map((id) => [`page-${id}`, ids.filter((other) => other !== id).toSorted()]);
    expect(ids.length === 0 ? {} : await compare(site.seeds)).toEqual(Object.fromEntries(expected));
  });

  test('answers a broken line with an error of its own, goes on, and ends with 1', async () => {
    const good = JSON.stringify({ id: 'good', text: 'The mayor opened the bridge on Monday. “It is done,” she said.' });
    const { code, stdout } = await runCommand(['analyse'], `{"id":"bad"}\n${good}\n`);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => line.id)).toEqual(['bad', 'good']);
    expect(lines[0].error).toMatchObject({ code: expect.any(String), message: expect.any(String) });
    expect(lines[1].quotes[0].text).toContain('It is done');
    expect(code).toBe(1);
  });

  test.each(['read', 'analyse', 'match', 'compare', 'pack'])('explains %s', async (command) => {
    const { code, stdout } = await runCommand([command, '--help'], '');
    expect(code).toBe(0);
    expect(stdout).toContain(`sidelight ${command}`);
  });
});
