import type { RequestOutcome } from '../../core/model/request-outcome';
import { hashText } from '../../core/text/hash';
import type { Database } from '../database/open-database';
import type { KeptArticle } from '../library/kept-article';
import { FEED_LIMITS, type FetchLimits, type FetchPage, type PageAnswer } from '../requests/fetch-limited';
import { ask } from './ask';
import { decodeText } from './decode-text';
import type { Feed, FeedState } from './feed';
import type { FeedItem, ParsedFeed } from './feed-item';
import { nameFeed, saveState } from './feed-list';
import { itemToArticle } from './item-to-article';
import { mayAsk } from './may-ask';
import { parseFeed } from './parse-feed';
import { readRetryAfter } from './retry-after';
import { planNextCheck } from './schedule';

/** What a check works with; clock and chance come from outside. */
export interface FeedDesk {
  readonly database: Database;
  readonly fetchPage: FetchPage;
  /** Keeps articles in the library; throws where the device has no room. */
  keep(articles: readonly KeptArticle[]): Promise<void>;
  /** Whether the browser lets Sidelight ask this address. */
  isPermitted(address: string): Promise<boolean>;
  now(): number;
  /** In 0..1. */
  random(): number;
  readonly limits?: FetchLimits;
}

/** For how long a feed that is being asked is not asked again, in ms: longer than a request may take, in case the background dies meanwhile. */
const LEASE_MS = 60_000;
/** Hashes that are remembered of one feed: two feeds' worth of items. */
const MOST_KNOWN = 600;
const MOST_HOSTS = 3;
const LONGEST_NAME = 200;
const ACCEPT = 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.5';

/** Asks a feed for what is new, keeps it, and plans the next check. What is kept is remembered only afterwards, so that a death between loses nothing. */
export async function checkFeed(desk: FeedDesk, feed: Feed): Promise<RequestOutcome> {
  const { database } = desk;
  const { address, state } = feed;
  if (!mayAsk([feed], address) || !(await desk.isPermitted(address))) return await settle(desk, feed, { outcome: 'not-permitted' });
  await saveState(database, address, { due: desk.now() + LEASE_MS });
  const { etag, lastModified } = state;
  const request = { address: secured(address, state), accept: ACCEPT, etag, lastModified, limits: desk.limits ?? FEED_LIMITS };
  const { answer, address: answered } = await ask(desk, request, 'feed');
  if (answered === address.replace(/^http:/, 'https:') && answered !== address)
    await saveState(database, address, { isSecure: answer.outcome !== 'unreachable' });
  const retryAfterMs = readRetryAfter(answer.retryAfter, desk.now());
  if (answer.body === null) return await settle(desk, feed, { outcome: answer.outcome, retryAfterMs });
  return await takeIn(desk, feed, { answered, ...answer, body: answer.body });
}

const secured = (address: string, { isSecure }: FeedState) => (isSecure ? address.replace(/^http:/, 'https:') : address);

interface FeedAnswer extends PageAnswer {
  /** The address that gave it, after redirects. */
  readonly answered: string;
  readonly body: Uint8Array;
}

async function takeIn(desk: FeedDesk, feed: Feed, answer: FeedAnswer): Promise<RequestOutcome> {
  const parsed = parseFeed(decodeText(answer.body, answer.contentType), answer.answered);
  if (!parsed.ok) return await settle(desk, feed, { outcome: 'unreadable' });
  const { items, freshMs, title } = parsed.value;
  // A feed that was added by its address alone is called by its host until it says its name.
  if (title !== null && feed.name === new URL(feed.address).hostname)
    await nameFeed(desk.database, feed.address, title.slice(0, LONGEST_NAME));
  const known = new Set(feed.state.known);
  const news = items.filter((item) => !known.has(hashOf(item)));
  try {
    if (news.length > 0) await desk.keep(articlesOf(desk, feed, parsed.value, news));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return await settle(desk, feed, { outcome: 'not-kept' });
  }
  const remembered = [...new Set([...items.map(hashOf), ...feed.state.known])].slice(0, MOST_KNOWN);
  const { etag, lastModified } = answer;
  const state = { etag, lastModified, items: items.length, known: remembered, articleHosts: hostsOf(items) };
  return await settle(desk, feed, { outcome: 'ok', freshMs, state });
}

function articlesOf(desk: FeedDesk, feed: Feed, parsed: ParsedFeed, items: readonly FeedItem[]): readonly KeptArticle[] {
  const language = parsed.language ?? feed.language;
  return items.map((item) => {
    const outlet = feed.outlet ?? { name: parsed.title ?? feed.name, domain: new URL(item.url).hostname.replace(/^www\./, '') };
    return itemToArticle(item, { outlet, language, now: desk.now() });
  });
}

interface CheckResult {
  readonly outcome: RequestOutcome;
  readonly retryAfterMs?: number | null;
  readonly freshMs?: number | null;
  readonly state?: Partial<FeedState>;
}

async function settle(desk: FeedDesk, { address, state: { failures } }: Feed, result: CheckResult): Promise<RequestOutcome> {
  const { outcome, retryAfterMs = null, freshMs = null, state = {} } = result;
  const now = desk.now();
  const next = planNextCheck({ outcome, failures, retryAfterMs, freshMs, now, random: desk.random() });
  await saveState(desk.database, address, { ...state, ...next, outcome, checked: now });
  return outcome;
}

const hashOf = ({ url, title, summary }: FeedItem) => hashText(`${url}\n${title}\n${summary ?? ''}`);

function hostsOf(items: readonly FeedItem[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { url } of items) {
    const host = new URL(url).hostname;
    counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return sorted.slice(0, MOST_HOSTS).map(([host]) => host);
}
