import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** What axe finds wrong in a part of a page, the sidebar if none is named, and where it cannot decide a contrast; empty when all is well. */
export async function audit(page: Page, include = 'sidelight-root'): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (part) => {
    const result = await (globalThis as unknown as { axe: typeof axe }).axe.run({ include: part });
    const undecided = result.incomplete.filter(({ id }) => id === 'color-contrast');
    return [...result.violations, ...undecided].flatMap(({ id, nodes }) =>
      nodes
        .filter((node) => node.any[0]?.data?.messageKey !== 'shortTextContent')
        .map((node) => `${id}: ${node.html.slice(0, 120)} ${node.any[0]?.message ?? ''}`),
    );
  }, include);
}
