import { feedsOfPage, type PageLink } from '../../corpus/feeds/page-feeds';
import { browser } from '../../messages/browser';
import type { FeedsInTab } from './feed-answers';

/** Most link elements of a page that are looked at. */
const MOST_LINKS = 50;

/** Reads the feeds that the page in a tab names in its head; none where the browser does not let Sidelight look. */
export const feedsInTab: FeedsInTab = async (tabId) => {
  try {
    const [found] = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, func: readLinks, args: [MOST_LINKS] });
    const page = found?.result as ReturnType<typeof readLinks> | undefined;
    return page ? feedsOfPage(page.links, page.address) : [];
  } catch (error) {
    // A page of the browser's own, a tab that is gone: such a page names no feeds.
    if (error instanceof Error) return [];
    throw error;
  }
};

/** Runs in the page, so it may use nothing from outside. */
function readLinks(most: number): { readonly address: string; readonly links: PageLink[] } {
  const links = [...document.querySelectorAll('link[rel~="alternate" i][type][href]')].slice(0, most).map((link) => ({
    type: link.getAttribute('type') ?? '',
    href: (link.getAttribute('href') ?? '').slice(0, 2000),
    title: (link.getAttribute('title') ?? '').slice(0, 300),
  }));
  return { address: document.baseURI, links };
}
