import { posix, win32 } from 'node:path';
import type { Machine } from './machine';

export type Target = 'chrome' | 'firefox';

/** The oldest major versions that can be driven: Chrome loads extensions over a pipe since 126, Firefox runs ours since 140. */
const OLDEST: Readonly<Record<Target, number>> = { chrome: 126, firefox: 140 };

const VARIABLE: Readonly<Record<Target, string>> = { chrome: 'CHROME_BIN', firefox: 'FIREFOX_BIN' };

const PACKAGE: Readonly<Record<Target, string>> = { chrome: 'chromium', firefox: 'firefox-esr' };

/** Libraries that a downloaded browser needs and a bare Debian or Ubuntu lacks; `xz-utils` unpacks Firefox. */
const DOWNLOAD_LIBRARIES = ['xz-utils', 'libgtk-3-0', 'libasound2', 'libnss3', 'libgbm1', 'libxt6', 'libdbus-glib-1-2'];

const NAMES: Readonly<Record<Target, readonly string[]>> = {
  chrome: ['chromium', 'google-chrome-stable', 'google-chrome', 'chromium-browser', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

const USUAL: Readonly<Record<string, Readonly<Record<Target, readonly string[]>>>> = {
  linux: {
    chrome: ['/usr/bin/chromium', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome', '/opt/google/chrome/chrome'],
    firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/opt/firefox/firefox', '/usr/lib/firefox/firefox'],
  },
  darwin: {
    chrome: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ],
    firefox: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      '/Applications/Firefox ESR.app/Contents/MacOS/firefox',
    ],
  },
};

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const WINDOWS_FILES: Readonly<Record<Target, readonly string[]>> = {
  chrome: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/** The command that installs the browser by hand, for the failure message. */
function commandFor(target: Target, platform: string): string {
  if (platform === 'linux') return `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${PACKAGE[target]}`;
  return `npx @puppeteer/browsers install ${target}@stable`;
}

function candidates(target: Target, machine: Machine): string[] {
  const isWindows = machine.platform === 'win32';
  const { join } = isWindows ? win32 : posix;
  const usual = isWindows
    ? WINDOWS_FOLDERS.flatMap((name) => machine.env[name] ?? []).flatMap((folder) =>
        WINDOWS_FILES[target].map((file) => join(folder, file)),
      )
    : (USUAL[machine.platform]?.[target] ?? []);
  const separator = isWindows ? ';' : ':';
  const onPath = (machine.env.PATH ?? '')
    .split(separator)
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES[target].map((name) => join(folder, isWindows ? `${name}.exe` : name)));
  return [...new Set([...usual, ...onPath])];
}

/** Why a file is no browser we can drive; null for a usable one. A version that cannot be read (Windows) is let through. */
async function faultOf(target: Target, path: string, machine: Machine): Promise<string | null> {
  if (machine.isSnapStub(path)) return `${path} is a snap, which cannot be driven`;
  const version = await machine.version(path);
  if (!version.starts) return `${path} does not start: ${version.output}`;
  const major = Number(/(\d+)\.\d+/.exec(version.output)?.[1] ?? Number.POSITIVE_INFINITY);
  return major < OLDEST[target] ? `${path} is version ${major}, at least ${OLDEST[target]} is needed` : null;
}

/**
 * Finds an installed browser: the environment variable's (which must work), else the usual places, else the PATH. Returns its path, or
 * null and adds to `faults` why each file that is there cannot be used.
 */
export async function findBrowser(target: Target, machine: Machine, faults: string[]): Promise<string | null> {
  const named = machine.env[VARIABLE[target]];
  if (named) {
    if (!machine.isFile(named)) throw new Error(`${VARIABLE[target]} names ${named}, which is not there; correct the variable or unset it`);
    return named;
  }
  for (const path of candidates(target, machine)) {
    if (!machine.isFile(path)) continue;
    const fault = await faultOf(target, path, machine);
    if (fault === null) return path;
    faults.push(fault);
  }
  return null;
}

const canUseApt = (machine: Machine) => machine.isRoot && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(machine.osRelease);

async function installWithApt(packages: readonly string[], machine: Machine): Promise<void> {
  machine.say(`installing ${packages.join(' ')} with apt-get`);
  await machine.run('apt-get', ['update']);
  await machine.run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
}

/** Names of the libraries as this release calls them: since 2024 some carry the suffix `t64`. */
async function installLibraries(machine: Machine): Promise<void> {
  for (const name of DOWNLOAD_LIBRARIES) {
    await machine.run('apt-get', ['install', '-y', '--no-install-recommends', name]).catch(() => {
      machine.say(`${name} is not available, trying ${name}t64`);
      return machine
        .run('apt-get', ['install', '-y', '--no-install-recommends', `${name}t64`])
        .catch((error) => machine.say(String(error)));
    });
  }
}

async function download(target: Target, machine: Machine): Promise<string> {
  if (canUseApt(machine)) await installLibraries(machine);
  machine.say(`downloading ${target} with @puppeteer/browsers`);
  const path = await machine.download(target);
  const fault = await faultOf(target, path, machine);
  if (fault !== null) throw new Error(fault);
  return path;
}

/**
 * The path of a browser that can be driven: an installed one, else one installed with apt-get (Debian and Ubuntu as root), else a
 * downloaded one. Never null: throws an error that tells what was tried and which command installs it by hand.
 */
export async function provideBrowser(target: Target, machine: Machine): Promise<string> {
  const faults: string[] = [];
  const found = await findBrowser(target, machine, faults);
  if (found !== null) return found;
  machine.say(`no usable ${target} is installed`);
  if (canUseApt(machine)) {
    try {
      await installWithApt([PACKAGE[target]], machine);
      const installed = await findBrowser(target, machine, []);
      if (installed !== null) return installed;
      faults.push(`apt-get installed ${PACKAGE[target]}, but it cannot be driven`);
    } catch (error) {
      faults.push(`apt-get: ${error instanceof Error ? error.message : error}`);
    }
  }
  try {
    return await download(target, machine);
  } catch (error) {
    faults.push(`download: ${error instanceof Error ? error.message : error}`);
  }
  const tried = faults.map((fault) => `  - ${fault}`).join('\n');
  throw new Error(
    `No ${target} could be found or installed.\n${tried}\nInstall it with:\n  ${commandFor(target, machine.platform)}\nor set ${VARIABLE[target]} to its path.`,
  );
}
