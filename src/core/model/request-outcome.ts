/**
 * What became of a request, or why none was made. `unchanged`: 304. `redirected`: the address points elsewhere and was not followed. `busy`:
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

/** What became of reading another report: its text is there, only its beginning is, it has none, or why it was not fetched. */
export type ReadOutcome = 'read' | 'paywalled' | 'no-article' | Exclude<RequestOutcome, 'ok' | 'unchanged'>;
