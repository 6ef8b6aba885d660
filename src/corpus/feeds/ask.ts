import type { LoggedRequest } from '../../core/model/request-outcome';
import type { PageAnswer, PageRequest } from '../requests/fetch-limited';
import { loggedAddress, logRequest } from '../requests/request-log';
import type { FeedDesk } from './check-feed';
import { listFeeds } from './feed-list';
import { mayAsk } from './may-ask';
import { redirectTarget } from './redirect-target';

/** An answer with the address that gave it. */
export interface Asked {
  readonly address: string;
  readonly answer: PageAnswer;
}

/** Redirects that are followed one after the other; `http:` to `https:` to `www.` to a new path are three. */
const MOST_REDIRECTS = 4;

/**
 * Asks an address and writes the request into the log. Where it is redirected, the place it leads to is asked only if the reader let Sidelight ask
 * that host too; each such request is one of its own, without cookies and in the log. Otherwise the outcome stays `redirected`.
 */
export async function ask(desk: FeedDesk, request: PageRequest, purpose: LoggedRequest['purpose']): Promise<Asked> {
  const asked = new Set<string>();
  let { address } = request;
  for (;;) {
    asked.add(address);
    const answer = await askOnce(desk, { ...request, address }, purpose);
    const next = answer.outcome === 'redirected' && asked.size <= MOST_REDIRECTS ? redirectTarget(address, answer.location) : null;
    if (next === null || asked.has(next) || !(await mayFollow(desk, next))) return { address, answer };
    address = next;
  }
}

async function mayFollow({ database, isPermitted }: FeedDesk, address: string): Promise<boolean> {
  return mayAsk(await listFeeds(database), address) && (await isPermitted(address));
}

async function askOnce(desk: FeedDesk, request: PageRequest, purpose: LoggedRequest['purpose']): Promise<PageAnswer> {
  const answer = await desk.fetchPage(request);
  const { outcome, status, bytes } = answer;
  const at = new Date(desk.now()).toISOString();
  await logRequest(desk.database, { at, address: loggedAddress(request.address), purpose, outcome, status, bytes });
  return answer;
}
