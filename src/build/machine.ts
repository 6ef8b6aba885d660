import { execFile, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { computeExecutablePath, detectBrowserPlatform, getInstalledBrowsers, install, resolveBuildId } from '@puppeteer/browsers';

/** What looking for a browser asks of the computer; tests give their own. */
export interface Machine {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  /** The text of /etc/os-release; empty elsewhere. */
  readonly osRelease: string;
  isFile(path: string): boolean;
  /** Whether the file only starts a snap (a browser that sees no profile of ours). */
  isSnapStub(path: string): boolean;
  /** What `path --version` prints, and whether it ran. */
  version(path: string): Promise<{ readonly starts: boolean; readonly output: string }>;
  /** Runs a command with its output shown; rejects on a failure. */
  run(command: string, args: readonly string[]): Promise<void>;
  /** Downloads the stable browser into the cache, or finds it there, and returns its path. */
  download(target: 'chrome' | 'firefox'): Promise<string>;
  say(line: string): void;
}

/** Long enough for the first start of a browser on a slow disk. */
const VERSION_TIMEOUT_MS = 30_000;
/** A launcher script names the snap in its first lines. */
const LAUNCHER_BYTES = 4096;

const cacheFolder = () => join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'sidelight', 'browsers');

function beginningOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(LAUNCHER_BYTES);
    return bytes.toString('latin1', 0, readSync(file, bytes, 0, LAUNCHER_BYTES, 0));
  } finally {
    closeSync(file);
  }
}

function isSnapStub(path: string): boolean {
  const real = realpathSync(path);
  if (real.includes('/snap/') || real.endsWith('/snap')) return true;
  const beginning = beginningOf(real);
  return beginning.startsWith('#!') && /\bsnap\b/.test(beginning);
}

/** Chrome on Windows opens a window instead of printing a version, so it is not asked. */
function version(path: string): Promise<{ starts: boolean; output: string }> {
  if (process.platform === 'win32') return Promise.resolve({ starts: true, output: '' });
  return new Promise((settle) => {
    execFile(path, ['--version'], { timeout: VERSION_TIMEOUT_MS }, (error, stdout, stderr) =>
      settle({ starts: error === null, output: (stdout || stderr || String(error ?? '')).trim() }),
    );
  });
}

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((settle, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? settle() : reject(new Error(`"${command} ${args.join(' ')}" ended with ${code ?? 'a signal'}`)),
    );
  });
}

async function download(target: 'chrome' | 'firefox'): Promise<string> {
  const cacheDir = cacheFolder();
  const kept = (existsSync(cacheDir) ? await getInstalledBrowsers({ cacheDir }) : []).find((one) => one.browser === target);
  if (kept) return kept.executablePath;
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error(`no download exists for ${process.platform} on ${process.arch}`);
  const browser = target as Parameters<typeof resolveBuildId>[0];
  const buildId = await resolveBuildId(browser, platform, 'stable');
  await install({ browser, buildId, cacheDir, platform });
  return computeExecutablePath({ browser, buildId, cacheDir, platform });
}

/** The computer this runs on. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  osRelease: existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
  isFile: (path) => existsSync(path) && statSync(path).isFile(),
  isSnapStub,
  version,
  run,
  download,
  say: (line) => console.log(`browsers: ${line}`),
};
