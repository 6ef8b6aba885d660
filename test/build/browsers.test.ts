import { describe, expect, test } from 'vitest';
import { provideBrowser } from '../../src/build/browsers';
import type { Machine } from '../../src/build/machine';

interface Given {
  readonly files?: Readonly<Record<string, string>>;
  readonly snaps?: readonly string[];
  readonly afterApt?: Readonly<Record<string, string>>;
  readonly downloads?: string | Error;
  readonly aptFails?: boolean;
}

/** A computer made of data: `files` maps the paths that exist to what they print for `--version`; an empty text does not start. */
function machine(given: Given, overrides: Partial<Machine> = {}): Machine & { readonly ran: string[] } {
  const files = new Map(Object.entries(given.files ?? {}));
  const ran: string[] = [];
  return {
    ran,
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    osRelease: 'NAME="Fedora Linux"\nID=fedora\n',
    isFile: (path) => files.has(path),
    isSnapStub: (path) => (given.snaps ?? []).includes(path),
    version: async (path) => ({ starts: files.get(path) !== '', output: files.get(path) ?? '' }),
    run: async (command, args) => {
      ran.push([command, ...args].join(' '));
      if (given.aptFails) throw new Error('ended with 100');
      if (args.includes('install')) for (const [path, output] of Object.entries(given.afterApt ?? {})) files.set(path, output);
    },
    download: async (target) => {
      ran.push(`download ${target}`);
      if (given.downloads instanceof Error) throw given.downloads;
      files.set(given.downloads ?? '/cache/browser', 'Browser 150.0');
      return given.downloads ?? '/cache/browser';
    },
    say: () => undefined,
    ...overrides,
  };
}

const debian = { isRoot: true, osRelease: 'ID=debian\n' };
const ubuntu = { isRoot: true, osRelease: 'ID=ubuntu\nID_LIKE=debian\n' };

describe('an installed browser', () => {
  test('is taken from the usual place, and nothing is run', async () => {
    const one = machine({ files: { '/usr/bin/chromium': 'Chromium 156.0.1' } }, debian);
    expect(await provideBrowser('chrome', one)).toBe('/usr/bin/chromium');
    expect(one.ran).toEqual([]);
  });

  test('is found on the PATH where it stands in no usual place', async () => {
    const one = machine({ files: { '/home/me/bin/firefox': 'Mozilla Firefox 150.0' } }, { env: { PATH: '/usr/bin:/home/me/bin' } });
    expect(await provideBrowser('firefox', one)).toBe('/home/me/bin/firefox');
  });

  test.each([
    ['darwin', 'chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
    ['darwin', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox', {}],
    ['win32', 'chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', { PROGRAMFILES: 'C:\\Program Files' }],
    ['win32', 'firefox', 'D:\\Tools\\firefox.exe', { PATH: 'C:\\Windows;D:\\Tools' }],
  ] as const)('on %s: %s at %s', async (platform, target, path, env) => {
    expect(await provideBrowser(target, machine({ files: { [path]: 'Browser 150.0' } }, { platform, env }))).toBe(path);
  });

  test('named by the environment wins over the usual place', async () => {
    const files = { '/usr/bin/firefox': 'Mozilla Firefox 150.0', '/opt/nightly/firefox': 'Mozilla Firefox 160.0' };
    expect(await provideBrowser('firefox', machine({ files }, { env: { FIREFOX_BIN: '/opt/nightly/firefox' } }))).toBe(
      '/opt/nightly/firefox',
    );
  });

  test('named by the environment and not there is a failure, never another browser', async () => {
    const one = machine({ files: { '/usr/bin/chromium': 'Chromium 156.0' } }, { env: { CHROME_BIN: '/gone/chrome' } });
    await expect(provideBrowser('chrome', one)).rejects.toThrow('CHROME_BIN names /gone/chrome');
  });

  test('too old or broken is passed over for the next one', async () => {
    const files = {
      '/usr/bin/firefox-esr': 'Mozilla Firefox 115.9.0esr',
      '/usr/bin/firefox': '',
      '/opt/firefox/firefox': 'Mozilla Firefox 150.0',
    };
    expect(await provideBrowser('firefox', machine({ files }))).toBe('/opt/firefox/firefox');
  });
});

describe('a missing browser', () => {
  test('is installed with apt-get on Debian as root', async () => {
    const one = machine({ afterApt: { '/usr/bin/firefox-esr': 'Mozilla Firefox 153.0esr' } }, debian);
    expect(await provideBrowser('firefox', one)).toBe('/usr/bin/firefox-esr');
    expect(one.ran).toEqual(['apt-get update', 'apt-get install -y --no-install-recommends firefox-esr']);
  });

  test('is downloaded where apt-get only brings a snap', async () => {
    const stub = '/usr/bin/chromium';
    const one = machine({ afterApt: { [stub]: 'Chromium 150.0' }, snaps: [stub], downloads: '/cache/chrome' }, ubuntu);
    expect(await provideBrowser('chrome', one)).toBe('/cache/chrome');
  });

  test('is downloaded where apt-get fails', async () => {
    expect(await provideBrowser('firefox', machine({ aptFails: true, downloads: '/cache/firefox' }, ubuntu))).toBe('/cache/firefox');
  });

  test('is downloaded without apt-get where the user is not root', async () => {
    const one = machine({ downloads: '/cache/chrome' }, { ...debian, isRoot: false });
    expect(await provideBrowser('chrome', one)).toBe('/cache/chrome');
    expect(one.ran).toEqual(['download chrome']);
  });

  test('that cannot be had fails with what was tried and the command to run', async () => {
    const one = machine({ files: { '/usr/bin/chromium': 'Chromium 90.0' }, aptFails: true, downloads: new Error('no network') }, debian);
    await expect(provideBrowser('chrome', one)).rejects.toThrow(
      /version 90, at least 126[\s\S]*apt-get: ended with 100[\s\S]*download: no network[\s\S]*apt-get install -y --no-install-recommends chromium\n/,
    );
  });

  test('that was downloaded and does not start fails as well', async () => {
    const one = machine({ downloads: '/cache/chrome' }, { version: async () => ({ starts: false, output: 'libnss3.so: cannot open' }) });
    await expect(provideBrowser('chrome', one)).rejects.toThrow('libnss3.so');
  });
});
