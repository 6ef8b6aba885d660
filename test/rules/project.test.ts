import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { IMPORT_TABLE } from './import-rule';
import { PROJECT_ROOT } from './source-tree';

const literal = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const read = (path: string) => readFileSync(join(PROJECT_ROOT, path), 'utf8');

/** Compiles one file under the core's own settings and returns what the compiler says; empty when it compiles. */
function compileInCore(source: string): string {
  const folder = mkdtempSync(join(PROJECT_ROOT, 'dist-core-'));
  try {
    writeFileSync(join(folder, 'planted.ts'), source);
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: '../src/core/tsconfig.json', include: ['planted.ts'] }));
    execFileSync(process.execPath, [join(PROJECT_ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder], { encoding: 'utf8' });
    return '';
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('the core compiles plain language features', () => {
  expect(compileInCore('export const half = (value: number): number => value / 2;')).toBe('');
});

test.each(['document.title', 'console.log(1)', 'setTimeout(() => 1, 1)', 'fetch("")', 'process.exit()', 'new Worker("")'])(
  'the core does not compile %s',
  (code) => {
    expect(compileInCore(`export const planted = (): unknown => ${code};`)).toMatch(/error TS2(?:304|584|580|591|583)/);
  },
);

test('docs/ARCHITECTURE.md prints exactly the import table that the rule holds', () => {
  const section = /<!-- import table -->([\s\S]*?)<!-- end -->/.exec(read('docs/ARCHITECTURE.md'))?.[1] ?? '';
  const rows = [...section.matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)].map(([, room, allowed]) => [
    room,
    [...(allowed ?? '').matchAll(/`([^`]+)`/g)].map((m) => m[1]),
  ]);
  expect(Object.fromEntries(rows)).toEqual(IMPORT_TABLE);
});

test('every package has its reason in docs/DEPENDENCIES.md', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  const reasons = read('docs/DEPENDENCIES.md');
  const names = Object.keys({ ...dependencies, ...devDependencies });
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => !new RegExp(`(?<![\\w/-])${name}(?![\\w/-])`).test(reasons))).toEqual([]);
});

test('the manifest opens no file to pages and asks for no more than the privacy page explains', () => {
  const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest).not.toHaveProperty('externally_connectable');
  const privacy = read('docs/PRIVACY.md');
  const asked = [...((manifest.permissions as string[]) ?? []), ...((manifest.host_permissions as string[]) ?? [])];
  expect(asked.filter((permission) => !privacy.includes(permission))).toEqual([]);
});

test('.ci/run calls the test command of the README and nothing else', () => {
  const commands = read('.ci/run')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#') && !line.startsWith('set ') && !line.startsWith('cd '));
  expect(commands).toEqual(['npm ci && npm test']);
  expect(read('README.md')).toContain('npm ci && npm test');
});

test('no machine path, registry host or secret stands in a tracked file', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: PROJECT_ROOT, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && !/\.(?:png|pack|gz)$/.test(file));
  const forbidden = [
    /registry\.(?:npmjs|yarnpkg)\.\w+/,
    /"resolved":\s*"https?:/,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
    literal(`${PROJECT_ROOT}/`),
    literal(`${homedir()}/`),
  ];
  const own = 'test/rules/project.test.ts';
  expect(files.length).toBeGreaterThan(20);
  const found = files
    .filter((file) => file !== own)
    .flatMap((file) => forbidden.filter((pattern) => pattern.test(read(file))).map((pattern) => `${file}: ${pattern}`));
  expect(found).toEqual([]);
});
