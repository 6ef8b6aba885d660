import type { LoggedRequest } from '../../core/model/request-outcome';
import type { PageAnswer, PageRequest } from '../requests/fetch-limited';
import { loggedAddress, logRequest } from '../requests/request-log';
import type { FeedDesk } from './check-feed';

/** An answer with the address that gave it. */
export interface Asked {
  readonly address: string;
  readonly answer: PageAnswer;
}

/**
 * Asks an address and writes the request into the log. Outlets redirect nearly every old `http:` address to the same one with `https:`, so where a
 * redirect came of one, that is tried: it is the same host, and nobody else is asked.
 */
export async function ask(desk: FeedDesk, request: PageRequest, purpose: LoggedRequest['purpose']): Promise<Asked> {
  const answer = await askOnce(desk, request, purpose);
  const { protocol, port } = new URL(request.address);
  if (answer.outcome !== 'redirected' || protocol !== 'http:' || port !== '') return { address: request.address, answer };
  const address = request.address.replace(/^http:/, 'https:');
  return { address, answer: await askOnce(desk, { ...request, address }, purpose) };
}

async function askOnce(desk: FeedDesk, request: PageRequest, purpose: LoggedRequest['purpose']): Promise<PageAnswer> {
  const answer = await desk.fetchPage(request);
  const { outcome, status, bytes } = answer;
  const at = new Date(desk.now()).toISOString();
  await logRequest(desk.database, { at, address: loggedAddress(request.address), purpose, outcome, status, bytes });
  return answer;
}
