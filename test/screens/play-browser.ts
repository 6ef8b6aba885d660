import puppeteer, { type Browser } from 'puppeteer-core';
import { provideBrowser, type Target } from '../../src/build/browsers';
import { thisMachine } from '../../src/build/machine';

/** The reader's choice of colours. */
export type Scheme = 'light' | 'dark';

/** Starts a browser without an extension that prefers the given colours. Firefox takes them only as a setting at its start. */
export async function launchPlain(target: Target, scheme: Scheme): Promise<Browser> {
  const executablePath = await provideBrowser(target, thisMachine);
  if (target === 'firefox') {
    return puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      extraPrefsFirefox: { 'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1, 'ui.prefersReducedMotion': 1 },
    });
  }
  return puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      `--blink-settings=preferredColorScheme=${scheme === 'dark' ? 0 : 1}`,
      '--force-prefers-reduced-motion',
    ],
  });
}
