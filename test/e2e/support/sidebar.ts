import type { ElementHandle, Page } from 'puppeteer-core';
import { worldOf } from '../../../src/build/edge-tab';
import { waitUntil } from '../../../src/build/wait-until';

/** What a reader sees of the open sidebar: the landmark's name and its regions by name, with their text. */
export interface SeenSidebar {
  readonly landmark: string;
  readonly regions: Readonly<Record<string, string>>;
  readonly text: string;
}

const TAB = 'sidelight-root >>> button[aria-label*="Sidelight"]';
const ASIDE = 'sidelight-root >>> aside';

const hasAside = () => document.querySelector('sidelight-root')?.shadowRoot?.querySelector('aside') != null;

/** Waits for the edge tab with its count (test build); rejects where none comes. Returns the button. */
export async function waitForTab(page: Page): Promise<ElementHandle<Element>> {
  // A tab behind another draws no frames, and what waits for one waits for ever.
  await page.bringToFront();
  await waitUntil(worldOf(page), () => {
    const button = document.querySelector('sidelight-root')?.shadowRoot?.querySelector('button[aria-label*="Sidelight"]');
    return /\d+ other report/.test(button?.getAttribute('aria-label') ?? '');
  });
  const button = await page.$(TAB);
  if (!button) throw new Error('the edge tab went away');
  return button;
}

/** The number of other reports in the edge tab's name. */
export async function countOnTab(page: Page): Promise<number> {
  await waitForTab(page);
  const name = await worldOf(page).evaluate(() =>
    document.querySelector('sidelight-root')?.shadowRoot?.querySelector('button[aria-label*="Sidelight"]')?.getAttribute('aria-label'),
  );
  return Number(/(\d+) other report/.exec(name ?? '')?.[1]);
}

/** Clicks the edge tab like a reader and waits for the sidebar. */
export async function openSidebar(page: Page): Promise<void> {
  await (await waitForTab(page)).click();
  await waitForSidebar(page);
  await worldOf(page).evaluate(async () => {
    const root = document.querySelector('sidelight-root')?.shadowRoot;
    await Promise.all((root?.getAnimations() ?? []).map((animation) => animation.finished));
  });
}

/** Waits for the open sidebar (test build). */
export async function waitForSidebar(page: Page): Promise<void> {
  await waitUntil(worldOf(page), hasAside);
}

/** Waits until the sidebar is closed (test build). */
export async function waitForClosed(page: Page): Promise<void> {
  await waitUntil(worldOf(page), () => document.querySelector('sidelight-root')?.shadowRoot?.querySelector('aside') == null);
}

/** Whether the sidebar is open (test build). */
export async function isSidebarOpen(page: Page): Promise<boolean> {
  return (await page.$(ASIDE)) !== null;
}

/** Unfolds everything in the sidebar's regions, lists of which only the first entries show among it. */
export async function unfoldAll(page: Page): Promise<void> {
  await worldOf(page).evaluate(async () => {
    const root = document.querySelector('sidelight-root')?.shadowRoot;
    const folded = () =>
      [...(root?.querySelectorAll<HTMLElement>('aside section button') ?? [])].find(
        (one) => one.getAttribute('aria-expanded') === 'false' || /^Show \d+ more/.test(one.textContent ?? ''),
      );
    for (let button = folded(); button; button = folded()) {
      button.click();
      await new Promise((settle) => requestAnimationFrame(settle));
    }
  });
}

/** Reads the open sidebar (test build). */
export function readSidebar(page: Page): Promise<SeenSidebar> {
  return worldOf(page).evaluate(() => {
    const root = document.querySelector('sidelight-root')?.shadowRoot;
    const aside = root?.querySelector<HTMLElement>('aside');
    if (!root || !aside) throw new Error('the sidebar is not open');
    const nameOf = (element: Element) => {
      const by = element.getAttribute('aria-labelledby');
      return (element.getAttribute('aria-label') ?? (by && root.getElementById(by)?.textContent) ?? '').trim();
    };
    const regions = [...aside.querySelectorAll<HTMLElement>('section, [role="region"]')].map((one) => [nameOf(one), one.innerText]);
    return { landmark: nameOf(aside), regions: Object.fromEntries(regions) as Record<string, string>, text: aside.innerText };
  });
}

/** Outlet names of the reports in the region "Coverage", unfolded, in order. */
export async function readCoverage(page: Page): Promise<string[]> {
  await unfoldAll(page);
  return worldOf(page).evaluate(() => {
    const sections = [...(document.querySelector('sidelight-root')?.shadowRoot?.querySelectorAll('aside section') ?? [])];
    const coverage = sections.find((section) => section.querySelector('h3')?.textContent?.trim() === 'Coverage');
    return [...(coverage?.querySelectorAll('.report-outlet') ?? [])].map((outlet) => outlet.textContent?.trim() ?? '');
  });
}
