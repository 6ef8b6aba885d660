import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { inBothBrowsers } from './support/session';
import { isSidebarOpen, openSidebar, readSidebar, unfoldAll } from './support/sidebar';

/** Longest wait for a post on a busy machine; that it takes two seconds at most is test/content/watch-posts.test.ts's to say. */
const ARRIVAL_MS = 15_000;

inBothBrowsers('a live blog', 'test', (session) => {
  let page: Page;
  beforeAll(async () => {
    page = await session().newTab();
  });

  test('shows who speaks in a post that arrives while the sidebar is open', async () => {
    await session().visit(page, session().site.fixture('live-blog').url);
    await openSidebar(page);
    await unfoldAll(page);
    expect((await readSidebar(page)).text).not.toContain('Marten Kallas');
    await page.evaluate(() => {
      const list = document.querySelector('ol.posts');
      const post = list?.querySelector('li.post')?.cloneNode(true) as Element;
      post.querySelector('time')?.setAttribute('datetime', '2024-11-18T18:05:00Z');
      post.querySelector('h2')?.replaceChildren('Envoy welcomes the permission');
      const [first, ...rest] = post.querySelectorAll('p');
      first?.replaceChildren(
        '“The missiles come late, but they come before the winter,” said Marten Kallas, the Estonian envoy to the talks on Ukraine, after the American permission for long-range strikes inside Russia.',
      );
      for (const paragraph of rest) paragraph.remove();
      list?.prepend(post);
    });
    const text = async () => {
      if (!(await isSidebarOpen(page))) return 'closed';
      await unfoldAll(page);
      return (await readSidebar(page)).text;
    };
    await expect.poll(text, { timeout: ARRIVAL_MS, interval: 500 }).toContain('Marten Kallas');
  });
});
