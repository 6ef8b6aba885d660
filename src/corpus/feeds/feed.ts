import type { Outlet } from '../../core/model/article';
import type { RequestOutcome } from '../../core/model/request-outcome';

/** A feed that the reader added. */
export interface Feed {
  /** Where it is; its key. */
  readonly address: string;
  /** What the list calls it. */
  readonly name: string;
  /** Whose reports it carries where a built-in list or the reader says so; null takes the feed's own title. */
  readonly outlet: Outlet | null;
  readonly language: string | null;
  /** Hosts that the reader let Sidelight ask when she added it, each with its subdomains: the feed's and its articles'. */
  readonly hosts: readonly string[];
  /** When it was added, ISO 8601. */
  readonly added: string;
  readonly state: FeedState;
}

/** What is remembered of a feed from one check to the next, so that a background that dies goes on where it was. Times in ms since 1970. */
export interface FeedState {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** When to ask next. */
  readonly due: number;
  /** Checks that failed since the last good one. */
  readonly failures: number;
  readonly checked: number | null;
  readonly outcome: RequestOutcome | null;
  /** Items of the last good check. */
  readonly items: number;
  /** Hashes of the items that are kept already. */
  readonly known: readonly number[];
  /** Hosts of its articles, most frequent first. */
  readonly articleHosts: readonly string[];
  /** An `http:` address that answers under `https:`. */
  readonly isSecure: boolean;
}

/** The state of a feed that was never asked: due at once. */
export const NEW_STATE: FeedState = {
  etag: null,
  lastModified: null,
  due: 0,
  failures: 0,
  checked: null,
  outcome: null,
  items: 0,
  known: [],
  articleHosts: [],
  isSecure: false,
};
