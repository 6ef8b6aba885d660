import type { ReadOutcome, RequestOutcome } from '../../core/model/request-outcome';

const WORDS: Readonly<Record<RequestOutcome | ReadOutcome, string>> = {
  ok: 'answered',
  unchanged: 'nothing new',
  read: 'read',
  paywalled: 'behind a paywall: no more than its beginning could be read',
  'no-article': 'no report could be found on its page',
  redirected: 'it has moved to where Sidelight may not follow: open it to see where to',
  private: 'not fetched in a private window, since what is fetched is kept',
  'not-permitted': 'not asked, because this host is not allowed: see the feeds in the options',
  busy: 'the outlet asks to wait',
  refused: 'the outlet refused',
  'server-error': 'the outlet has a fault',
  'too-large': 'too long to be read',
  'too-slow': 'no answer in time',
  unreachable: 'could not be reached',
  unreadable: 'what came could not be read',
  'not-kept': 'no room left on this device',
  cancelled: 'cancelled',
};

/** What became of a request, in words for the reader. */
export function outcomeWords(outcome: RequestOutcome | ReadOutcome): string {
  return WORDS[outcome];
}
