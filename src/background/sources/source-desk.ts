import type { LoggedRequest } from '../../core/model/request-outcome';
import type { ArchiveDesk } from '../../corpus/archive/archive-source';
import { sendToArchive } from '../../corpus/archive/send-to-archive';
import type { Database } from '../../corpus/database/open-database';
import { fetchLimited } from '../../corpus/requests/fetch-limited';
import { loggedAddress, logRequest } from '../../corpus/requests/request-log';
import type { BringingDesk } from '../../corpus/subscriptions/bring-shards';
import { browser } from '../../messages/browser';

/** What sources that lie elsewhere need of the browser. Every request goes through it and into the log. */
export type SourceDesk = BringingDesk & ArchiveDesk;

/** Longest time for a file of a subscription, in ms: a day's pack has some megabytes. */
const FILE_TIMEOUT_MS = 25_000;

/** The browser's desk: asks only hosts that the reader allowed. */
export function openSourceDesk(database: () => Promise<Database>): SourceDesk {
  const isPermitted = (address: string) => {
    const { protocol, hostname } = new URL(address);
    return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
  };
  const log = async (address: string, request: Pick<LoggedRequest, 'purpose' | 'outcome' | 'status' | 'bytes'>) =>
    await logRequest(await database(), { at: new Date().toISOString(), address: loggedAddress(address), ...request });
  return {
    isPermitted,
    now: () => Date.now(),
    get: async (address, maxBytes) => {
      if (!(await isPermitted(address))) throw new Error('the browser does not let Sidelight ask this host');
      const limits = { maxBytes, timeoutMs: FILE_TIMEOUT_MS };
      const { outcome, status, bytes, body } = await fetchLimited({ address, accept: '*/*', etag: null, lastModified: null, limits });
      await log(address, { purpose: 'pack', outcome, status, bytes });
      if (body === null) throw new Error(`${outcome}${status === null ? '' : ` (status ${status})`}`);
      return body.slice().buffer;
    },
    send: async (request) => {
      try {
        const answer = await sendToArchive(request);
        await log(request.url, {
          purpose: 'archive',
          outcome: answer.status < 400 ? 'ok' : 'refused',
          status: answer.status,
          bytes: answer.text.length,
        });
        return answer;
      } catch (error) {
        await log(request.url, { purpose: 'archive', outcome: 'unreachable', status: null, bytes: 0 });
        throw error;
      }
    },
  };
}
