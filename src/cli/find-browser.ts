import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chrome' | 'firefox';

const ENVIRONMENT: Readonly<Record<BrowserName, string>> = { chrome: 'CHROME_BIN', firefox: 'FIREFOX_BIN' };

/** Names on the search path, then the usual places of each system. */
const COMMANDS: Readonly<Record<BrowserName, readonly string[]>> = {
  chrome: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

const PLACES: Readonly<Record<BrowserName, readonly string[]>> = {
  chrome: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/** What the search looks at, so that a test can stand in for a machine. */
export interface MachineProbe {
  readonly env: Readonly<Record<string, string | undefined>>;
  exists(path: string): boolean;
}

const THIS_MACHINE: MachineProbe = { env: process.env, exists: existsSync };

/** The path of an installed browser: `CHROME_BIN` or `FIREFOX_BIN` first, then the search path, then the usual places. Null where none is. */
export function findBrowser(name: BrowserName, machine: MachineProbe = THIS_MACHINE): string | null {
  const told = machine.env[ENVIRONMENT[name]];
  if (told) return machine.exists(told) ? told : null;
  const folders = (machine.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...PLACES[name]].find((path) => machine.exists(path)) ?? null;
}
