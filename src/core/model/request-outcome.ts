/**
 * What became of a request, or why none was made. `unchanged`: 304. `redirected`: the address points to a host that the reader
 * did not allow and was not followed. `busy`:
 * 429 or 503. `refused`: any other 4xx. `not-kept`: the device had no room.
 */
export type RequestOutcome =
  | 'ok'
  | 'unchanged'
  | 'redirected'
  | 'not-permitted'
  | 'busy'
  | 'refused'
  | 'server-error'
  | 'too-large'
  | 'too-slow'
  | 'unreachable'
  | 'unreadable'
  | 'not-kept'
  | 'cancelled';

/**
 * What became of reading another report: its text is there, only its beginning is, it has none, or why it was not fetched. `private`: what is
 * fetched is kept, and in a private window nothing is.
 */
export type ReadOutcome = 'read' | 'paywalled' | 'no-article' | 'private' | Exclude<RequestOutcome, 'ok' | 'unchanged'>;

/** A request that was made: what the reader may see of everything that Sidelight asked for. */
export interface LoggedRequest {
  /** ISO 8601. */
  readonly at: string;
  /** Host and path; what stands behind a question mark stays out. */
  readonly address: string;
  /** Why it was made: a check of a feed, an article that the reader asked for, a subscribed pack, a question to an archive. */
  readonly purpose: 'feed' | 'article' | 'pack' | 'archive';
  readonly outcome: RequestOutcome;
  readonly status: number | null;
  readonly bytes: number;
}
