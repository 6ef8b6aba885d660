import type { Page } from 'puppeteer-core';
import { type World, waitUntil } from './wait-until';

/** A point that the open sidebar covers and the edge tab does not, as a share of the window. */
const IN_SIDEBAR = { x: 0.85, y: 0.3 };

/** The driver's own world in a page: there the page's scripts can have overwritten nothing. Puppeteer has it for its own use only. */
export function worldOf(page: Page): World {
  return (page.mainFrame() as unknown as { isolatedRealm(): World }).isolatedRealm();
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Where the edge tab lies, found from outside: the build that ships shows its parts to nobody, a driver included. Waits for it; rejects
 * where none comes.
 */
export function findEdgeTab(page: Page): Promise<Point> {
  return waitUntil(worldOf(page), () => {
    const x = document.documentElement.clientWidth - 12;
    const hits: number[] = [];
    for (let y = 2; y < innerHeight; y += 4) if (document.elementFromPoint(x, y)?.localName === 'sidelight-root') hits.push(y);
    const middle = hits[Math.floor(hits.length / 2)];
    return middle === undefined ? null : { x, y: middle };
  });
}

/** Whether the sidebar lies over the right of the page. */
export function isSidebarShown(page: Page): Promise<boolean> {
  return worldOf(page).evaluate(liesOver, IN_SIDEBAR);
}

const liesOver = ({ x, y }: Point) => document.elementFromPoint(innerWidth * x, innerHeight * y)?.localName === 'sidelight-root';

/** Clicks the edge tab with the mouse and waits until the sidebar is there; rejects where it does not open. */
export async function clickEdgeTab(page: Page, tab?: Point): Promise<void> {
  const { x, y } = tab ?? (await findEdgeTab(page));
  await page.mouse.click(x, y);
  await waitUntil(worldOf(page), liesOver, IN_SIDEBAR);
}
