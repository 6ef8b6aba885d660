import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { type FixturePage, readFixturePages } from '../../test/site/fixture-page';
import { type Site, startSite } from '../../test/site/start-site';
import type { Comparison } from '../core/model/comparison';
import { provideBrowser, type Target } from './browsers';
import { clickEdgeTab } from './edge-tab';
import { formatComparison } from './format-comparison';
import { thisMachine } from './machine';

const ROOT = resolve(import.meta.dirname, '../..');
const DEMO_PAGE = 'demo';
const PICTURE = join(ROOT, 'shots/demo.png') as `${string}.png`;

/** The sidebar slides in for less; its root is closed, so nothing tells when it has arrived. */
const SLIDE_IN_MS = 700;

const say = (line: string) => console.log(`sidelight: ${line}`);

/** Runs a script of the project with Node and returns what it printed; its errors are shown. */
function runNode(args: readonly string[], input = ''): Promise<string> {
  return new Promise((settle, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? settle(output) : reject(new Error(`${output}"${args.join(' ')}" ended with ${code}`))));
    child.stdin.end(input);
  });
}

/** Whether a window can be shown. */
function hasDisplay({ platform, env }: Pick<typeof thisMachine, 'platform' | 'env'>): boolean {
  return platform === 'darwin' || platform === 'win32' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

function readDemo(): FixturePage {
  const page = readFixturePages().find(({ id }) => id === DEMO_PAGE);
  if (!page) throw new Error(`test/pages has no ${DEMO_PAGE}.html`);
  return page;
}

/** Opens the browser with the extension; names of the fixture site's hosts lead to this machine, all others where they belong. */
async function openBrowser(target: Target, headless: boolean): Promise<Browser> {
  const executablePath = await provideBrowser(target, thisMachine);
  const hosts = readFixturePages().map(({ url }) => new URL(url).hostname);
  const common = { executablePath, headless, defaultViewport: headless ? { width: 1280, height: 800 } : null };
  const extension = join(ROOT, `dist/${target}`);
  if (target === 'chrome') {
    const rules = [...new Set(hosts)].map((host) => `MAP ${host} 127.0.0.1`).join(',');
    const args = ['--no-first-run', `--host-resolver-rules=${rules}`, ...(thisMachine.isRoot ? ['--no-sandbox'] : [])];
    return puppeteer.launch({ ...common, browser: 'chrome', pipe: true, enableExtensions: [extension], args });
  }
  const extraPrefsFirefox = { 'network.dns.localDomains': hosts.join(',') };
  const browser = await puppeteer.launch({ ...common, browser: 'firefox', extraPrefsFirefox });
  await browser.installExtension(extension);
  return browser;
}

async function printComparison(demo: FixturePage): Promise<void> {
  const line = JSON.stringify({ id: demo.id, url: demo.url, html: demo.html });
  const output = await runNode([join(ROOT, 'dist/cli/sidelight.js'), 'compare'], `${line}\n`);
  const { comparison } = JSON.parse(output) as { comparison: Comparison };
  console.log(`\n${formatComparison(comparison).join('\n')}\n`);
}

/** Without a display: the comparison in the terminal and a picture of the opened sidebar. */
async function show(demo: FixturePage, site: Site, target: Target): Promise<void> {
  await printComparison(demo);
  const browser = await openBrowser(target, true);
  try {
    const page = await browser.newPage();
    await page.goto(site.urlOf(DEMO_PAGE));
    await clickEdgeTab(page);
    await wait(SLIDE_IN_MS);
    mkdirSync(join(PICTURE, '..'), { recursive: true });
    await page.screenshot({ path: PICTURE });
    say(`a picture of the opened sidebar is in ${relative(process.cwd(), PICTURE)}`);
  } finally {
    await browser.close();
  }
}

/** With a display: the demo article in a window, until the window is closed. */
async function play(site: Site, target: Target): Promise<void> {
  const browser = await openBrowser(target, false);
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  await page.goto(site.urlOf(DEMO_PAGE));
  say('the demo article is open; click the tab at the right edge. All pages of the fixture site:');
  say(`http://localhost:${site.http}/`);
  say('close the browser to stop');
  await new Promise<void>((settle) => browser.once('disconnected', () => settle()));
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { headless: { type: 'boolean', default: false }, browser: { type: 'string', default: 'chrome' } },
  });
  const { browser: target, headless } = values;
  if (target !== 'chrome' && target !== 'firefox') throw new Error(`--browser ${target}: expected chrome or firefox`);
  say('building dist/chrome, dist/firefox and dist/cli');
  await runNode([join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'src/build/build.ts')]);
  const demo = readDemo();
  const site = await startSite();
  try {
    const isShown = !headless && hasDisplay(thisMachine);
    if (!isShown) say(headless ? 'no window is opened (--headless)' : 'there is no display, so no window is opened');
    await (isShown ? play(site, target) : show(demo, site, target));
  } finally {
    await site.close();
  }
}

main().catch((error: unknown) => {
  console.error(`sidelight: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
});
