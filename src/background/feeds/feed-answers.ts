import { fail, succeed } from '../../core/model/result';
import { cleanAddress } from '../../corpus/feeds/clean-address';
import type { Feed } from '../../corpus/feeds/feed';
import { addFeeds, allowHost, listFeeds, MOST_FEEDS, type NewFeed, removeFeed } from '../../corpus/feeds/feed-list';
import { mayAsk } from '../../corpus/feeds/may-ask';
import { type ListedFeed, readOpml, writeOpml } from '../../corpus/feeds/opml';
import { type OutletFeed, outletFeeds } from '../../corpus/feeds/outlet-feeds';
import { readRequests } from '../../corpus/requests/request-log';
import type { Handlers } from '../../messages/bus';
import type { FeedCalls, FeedsView, FeedView, OfferedFeed } from '../../messages/feed-calls';
import type { FeedKeeper } from './feed-keeper';

/** Requests that the options page shows. */
const MOST_SHOWN = 500;
/** A feed that is due within this time, in ms, counts as busy: one that is being asked is due again after a minute. */
const SOON_MS = 60_000;

/** What feeds need of the tabs: the feeds that a page names. */
export type FeedsInTab = (tabId: number) => Promise<readonly ListedFeed[]>;

/** What the popup and the options page may ask about feeds. */
export function feedAnswers(keeper: FeedKeeper, feedsInTab: FeedsInTab): Handlers<FeedCalls> {
  const view = async () => succeed(await viewFeeds(keeper));
  return {
    listFeeds: view,
    offeredFeeds: async () =>
      succeed(outletFeeds().map(({ address, name, hosts, country, language }) => ({ address, name, hosts, country, language }))),
    feedsOfPage: async ({ tabId }) => succeed((await feedsInTab(tabId)).map(offer)),
    readFeedList: async ({ text }) => {
      const listed = readOpml(text);
      return listed.ok ? succeed(listed.value.map(offer)) : fail('invalid', listed.error.message);
    },
    writeFeedList: async () => succeed(writeOpml(await listFeeds(await keeper.database()))),
    addFeeds: async ({ feeds }) => {
      const added = feeds.flatMap((feed) => newFeed(feed) ?? []);
      if (added.length === 0) return fail('invalid', 'That is no address of a feed. Write one that begins with https://.');
      if (added.length > MOST_FEEDS) return fail('invalid', `These are ${added.length} feeds; at most ${MOST_FEEDS} can be kept.`);
      await addFeeds(await keeper.database(), added, new Date(keeper.desk.now()));
      await keeper.check();
      return await view();
    },
    removeFeed: async ({ address }) => {
      await removeFeed(await keeper.database(), address);
      await keeper.setAlarm();
      return await view();
    },
    checkFeeds: async () => {
      await keeper.check((await listFeeds(await keeper.database())).map(({ address }) => address));
      return await view();
    },
    allowFeedHost: async ({ address, host }) => {
      await allowHost(await keeper.database(), address, host);
      return await view();
    },
    listRequests: async () => succeed(await readRequests(await keeper.database(), MOST_SHOWN)),
  };
}

async function viewFeeds(keeper: FeedKeeper): Promise<FeedsView> {
  const feeds = await listFeeds(await keeper.database());
  const soon = keeper.desk.now() + SOON_MS;
  const isPaused = await keeper.isPaused();
  return { feeds: feeds.map(viewFeed), isBusy: !isPaused && feeds.some(({ state }) => state.due <= soon), isPaused };
}

function viewFeed(feed: Feed): FeedView {
  const { address, name, state } = feed;
  const moment = (ms: number | null) => (ms === null || ms === 0 ? null : new Date(ms).toISOString());
  return {
    ...{ address, name, outcome: state.outcome, items: state.items },
    checked: moment(state.checked),
    next: moment(state.due),
    closedHosts: state.articleHosts.filter((host) => !mayAsk([feed], `https://${host}/`)),
  };
}

let known: ReadonlyMap<string, OutletFeed> | null = null;

/** The entry of the built-in list at an address; undefined for any other. */
function knownFeed(address: string): OutletFeed | undefined {
  known ??= new Map(outletFeeds().map((feed) => [feed.address, feed]));
  return known.get(address);
}

function offer({ address, name }: ListedFeed): OfferedFeed {
  const listed = knownFeed(address);
  const { hosts = [ownHost(address)], country = null, language = null } = listed ?? {};
  return { address, name: listed?.name ?? name, hosts, country, language };
}

function newFeed({ address: given, name }: ListedFeed): NewFeed | null {
  const listed = knownFeed(given);
  if (listed) return { address: given, name: listed.name, outlet: listed.outlet, language: listed.language, hosts: listed.hosts };
  const address = typeof given === 'string' ? cleanAddress(given) : null;
  if (address === null) return null;
  const title = typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, 200) : new URL(address).hostname;
  return { address, name: title, outlet: null, language: null, hosts: [ownHost(address)] };
}

/** The host that an own feed is asked at; a site's feed stands mostly where its articles do. */
function ownHost(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
