import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Target } from '../../src/build/browsers';
import { servePlay } from '../../src/build/serve-play';
import { audit } from './audit';
import { launchPlain, type Scheme } from './play-browser';
import { SHOTS, type Shot } from './shots';

// npm run screens [-- WORDS]: writes shots/play/BROWSER-SCHEME-SHOT.png; WORDS keep the files whose name has each of them.

const FOLDER = 'shots/play';
/** Rounds of unfolding: a list inside a disclosure inside a list. */
const UNFOLD_ROUNDS = 4;
/** Faults printed for each picture. */
const FAULTS_SHOWN = 3;
const TARGETS: readonly Target[] = ['chrome', 'firefox'];
const SCHEMES: readonly Scheme[] = ['light', 'dark'];
const wanted = process.argv.slice(2);

const nameOf = (target: Target, scheme: Scheme, { name }: Shot) => `${target}-${scheme}-${name}`;
const fits = (name: string) => wanted.every((word) => name.includes(word));

async function press(page: Page, what: NonNullable<Shot['press']>): Promise<void> {
  if (what === 'everything') {
    for (let round = 0; round < UNFOLD_ROUNDS; round++) await page.evaluate(unfoldAll);
    return;
  }
  for (const name of what) await page.evaluate(pressButton, name);
}

function pressButton(name: string): void {
  const buttons = document.querySelector('sidelight-root')?.shadowRoot?.querySelectorAll('button') ?? [];
  const button = [...buttons].find(({ textContent }) => textContent?.trim() === name);
  if (!button) throw new Error(`There is no button "${name}".`);
  button.click();
}

function unfoldAll(): void {
  const root = document.querySelector('sidelight-root')?.shadowRoot;
  for (const button of root?.querySelectorAll<HTMLElement>('.body [aria-expanded="false"], .more') ?? []) {
    if (button.textContent !== 'Show fewer') button.click();
  }
}

// A bottom sheet takes 72% of the height: twice the content's height shows all of it in every layout.
function heightToShowAll(): number {
  const body = document.querySelector('sidelight-root')?.shadowRoot?.querySelector('.body');
  return 800 + 2 * (body?.scrollHeight ?? 0);
}

async function take(browser: Browser, url: string, shot: Shot, path: string): Promise<string[]> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: shot.width, height: shot.height });
    await page.goto(url + shot.query);
    await page.waitForSelector('sidelight-root >>> .root > *');
    if (shot.press) await press(page, shot.press);
    await page.screenshot({ path: path as `${string}.png` });
    // Text that an edge cuts is text whose contrast axe cannot decide.
    await page.setViewport({ width: shot.width, height: await page.evaluate(heightToShowAll) });
    return (await audit(page)).slice(0, FAULTS_SHOWN).map((finding) => `${path}: ${finding}`);
  } finally {
    await page.close();
  }
}

/** An audit that cannot fail proves nothing: a heading made pale must be found. */
async function proveAudit(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${url}?scene=nothing&open`);
  await page.waitForSelector('sidelight-root >>> .state-title');
  await page.$eval('sidelight-root >>> .state-title', (heading) => heading.setAttribute('style', 'color: var(--line)'));
  const findings = await audit(page);
  await page.close();
  if (!findings.some((finding) => finding.startsWith('color-contrast'))) throw new Error('The audit does not find a pale heading.');
}

async function takeAll(url: string, target: Target, scheme: Scheme): Promise<string[]> {
  const shots = SHOTS.map((shot) => ({ shot, name: nameOf(target, scheme, shot) })).filter(({ name }) => fits(name));
  if (shots.length === 0) return [];
  const browser = await launchPlain(target, scheme);
  const findings: string[] = [];
  try {
    await proveAudit(browser, url);
    for (const { shot, name } of shots) findings.push(...(await take(browser, url, shot, join(FOLDER, `${name}.png`))));
  } finally {
    await browser.close();
  }
  return findings;
}

if (!TARGETS.some((target) => SCHEMES.some((scheme) => SHOTS.some((shot) => fits(nameOf(target, scheme, shot)))))) {
  console.error(`No picture's name has "${wanted.join('" and "')}"; a name is ${nameOf('chrome', 'dark', SHOTS[0] as Shot)}, say.`);
  process.exit(2);
}
mkdirSync(FOLDER, { recursive: true });
const server = await servePlay(0, 'test');
/** Both schemes of one browser, one after the other: two browsers side by side are as much as two cores drive. */
async function takeBoth(target: Target): Promise<string[]> {
  const findings: string[] = [];
  for (const scheme of SCHEMES) findings.push(...(await takeAll(server.url, target, scheme)));
  return findings;
}
const findings: string[] = [];
try {
  findings.push(...(await Promise.all(TARGETS.map(takeBoth))).flat());
} finally {
  await server.close();
}
for (const finding of findings) console.error(finding);
console.log(`Pictures are in ${FOLDER}; axe found ${findings.length} faults.`);
process.exitCode = findings.length === 0 ? 0 : 1;
