import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { hasHost, waitForVerdict } from './support/page-status';
import { inBothBrowsers } from './support/session';
import { waitForTab } from './support/sidebar';

inBothBrowsers('silence', 'test', (session) => {
  let page: Page;
  beforeAll(async () => {
    page = await session().newTab();
  });

  test('control: the story of the corpus gets its tab', async () => {
    const { url, coverage } = session().site.demo;
    await session().visit(page, url);
    await waitForTab(page);
    expect(await waitForVerdict(session(), url)).toMatchObject({ state: 'compared', others: coverage?.length });
  });

  test('no page without an article gets any DOM', async () => {
    const nonArticles = session().site.fixtures.filter(({ article, template }) => article === null && !template);
    expect(nonArticles.length).toBeGreaterThanOrEqual(6);
    const broken: string[] = [];
    for (const { id, url } of nonArticles) {
      await session().visit(page, url);
      const { state } = await waitForVerdict(session(), url);
      if (state !== 'no-article' || (await hasHost(page))) broken.push(`${id}: ${state}`);
    }
    expect(broken).toEqual([]);
  });

  test('no article of another story gets a tab', async () => {
    const otherStories = session().site.fixtures.filter(({ article, coverage }) => article !== null && coverage === null);
    expect(otherStories.length).toBeGreaterThanOrEqual(6);
    const broken: string[] = [];
    for (const { id, url } of otherStories) {
      await session().visit(page, url);
      const status = await waitForVerdict(session(), url);
      const others = status.state === 'compared' ? status.others : -1;
      const hasTab = (await page.$('sidelight-root >>> button')) !== null;
      if (others !== 0 || hasTab) broken.push(`${id}: ${JSON.stringify(status)}`);
    }
    expect(broken).toEqual([]);
  });
});
