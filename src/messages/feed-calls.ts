import type { LoggedRequest, ReadOutcome, RequestOutcome } from '../core/model/request-outcome';

/** A feed of the reader as the options show it. Moments are ISO 8601, null for never. */
export interface FeedView {
  readonly address: string;
  readonly name: string;
  readonly outcome: RequestOutcome | null;
  readonly checked: string | null;
  readonly next: string | null;
  /** Items of the last good check. */
  readonly items: number;
  /** Hosts of its articles that the reader has not allowed: what stands there stays "headline only". */
  readonly closedHosts: readonly string[];
}

/** The reader's feeds. `isBusy` while one is being asked or is due; none is while Sidelight is paused. */
export interface FeedsView {
  readonly feeds: readonly FeedView[];
  readonly isBusy: boolean;
  readonly isPaused: boolean;
}

/** A feed that may be added, with the hosts that are asked then. `country` (ISO 3166) and `language` are null where unknown. */
export interface OfferedFeed {
  readonly address: string;
  readonly name: string;
  readonly hosts: readonly string[];
  readonly country: string | null;
  readonly language: string | null;
}

/** What the popup and the options page may ask about feeds. */
export interface FeedCalls {
  listFeeds(input: null): FeedsView;
  /** The built-in list. */
  offeredFeeds(input: null): readonly OfferedFeed[];
  /** The feeds that the page in a tab names. */
  feedsOfPage(input: { readonly tabId: number }): readonly OfferedFeed[];
  /** The feeds of a list that another feed reader wrote; none is added yet. */
  readFeedList(input: { readonly text: string }): readonly OfferedFeed[];
  /** The reader's feeds as such a list. */
  writeFeedList(input: null): string;
  /** Adds feeds and asks them; the browser's permission is asked before, in the reader's click. */
  addFeeds(input: { readonly feeds: readonly { readonly address: string; readonly name: string }[] }): FeedsView;
  removeFeed(input: { readonly address: string }): FeedsView;
  /** Asks every feed now. */
  checkFeeds(input: null): FeedsView;
  /** Lets a feed's articles be read from one more host. */
  allowFeedHost(input: { readonly address: string; readonly host: string }): FeedsView;
  /** The last requests, newest first. */
  listRequests(input: null): readonly LoggedRequest[];
}

/** What a script in a page may ask about the reports of its story. */
export interface ReadCalls {
  /** Fetches a report of which only the headline is known, on the reader's click, and keeps it. */
  readReport(input: { readonly id: string }): { readonly outcome: ReadOutcome };
}
