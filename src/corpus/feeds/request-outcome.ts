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

/** The outcome that an answer's status stands for. */
export function outcomeOfStatus(status: number): RequestOutcome {
  if (status === 304) return 'unchanged';
  if (status >= 200 && status < 300) return 'ok';
  if (status >= 300 && status < 400) return 'redirected';
  if (status === 429 || status === 503) return 'busy';
  return status >= 500 ? 'server-error' : 'refused';
}
