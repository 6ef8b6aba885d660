import type { Database } from '../../corpus/database/open-database';
import { keepArticles } from '../../corpus/library/keep-articles';
import { fetchLimited } from '../../corpus/requests/fetch-limited';
import { browser } from '../../messages/browser';
import { setFeedAlarm } from './feed-alarm';
import { createFeedKeeper, type FeedKeeper } from './feed-keeper';
import { watchRedirects } from './watch-redirects';

/** The keeper of feeds in a browser. */
export function openFeedKeeper(database: () => Promise<Database>, isPaused: () => Promise<boolean>): FeedKeeper {
  const now = (): number => Date.now();
  return createFeedKeeper({
    database,
    isPaused,
    desk: {
      fetchPage: watchRedirects(fetchLimited, browser.webRequest, browser.runtime.getURL('')),
      keep: async (articles) => {
        const { isFull } = await keepArticles(await database(), articles);
        if (isFull) throw new Error('the device has no room');
      },
      isPermitted: (address) => browser.permissions.contains({ origins: [patternOf(address)] }),
      now,
      random: () => Math.random(),
    },
    setAlarm: (due) => setFeedAlarm(browser.alarms, due, now()),
  });
}

function patternOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
