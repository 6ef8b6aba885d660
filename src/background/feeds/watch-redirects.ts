import type { WebRequest } from 'webextension-polyfill';
import type { FetchPage } from '../../corpus/requests/fetch-limited';

/** The part of the browser that tells the headers of answers. */
export interface HeaderWatch {
  readonly onHeadersReceived: Pick<WebRequest.Static['onHeadersReceived'], 'addListener' | 'removeListener'>;
}

/** Longest wait for the browser to tell an answer's headers after `fetch` told that it was redirected, in ms; mostly they are there before. */
const HEADERS_MS = 1000;

/**
 * Makes requests tell where they are redirected, which `fetch` never does without asking the other host. The browser is listened to while such a
 * request runs and for its own address alone, so that nothing is seen of what pages load.
 */
export function watchRedirects(fetchPage: FetchPage, watch: HeaderWatch, origin: string): FetchPage {
  return async (request, cancelled) => {
    let tell: (location: string | null) => void = () => undefined;
    const told = new Promise<string | null>((resolve) => {
      tell = resolve;
    });
    const listener = (details: WebRequest.OnHeadersReceivedDetailsType): void => {
      if (details.url === new URL(request.address).href && isFrom(origin, details)) tell(locationOf(details));
    };
    const { protocol, hostname } = new URL(request.address);
    watch.onHeadersReceived.addListener(listener, { urls: [`${protocol}//${hostname}/*`], tabId: NO_TAB }, ['responseHeaders']);
    try {
      const answer = await fetchPage(request, cancelled);
      if (answer.outcome !== 'redirected') return answer;
      const late = new Promise<null>((resolve) => setTimeout(resolve, HEADERS_MS, null));
      return { ...answer, location: await Promise.race([told, late]) };
    } finally {
      watch.onHeadersReceived.removeListener(listener);
    }
  };
}

/** What the browsers write where a request belongs to no tab. */
const NO_TAB = -1;

/** Chrome names the origin that asked, Firefox the document. */
function isFrom(origin: string, details: WebRequest.OnHeadersReceivedDetailsType): boolean {
  const initiator: unknown = Reflect.get(details, 'initiator') ?? details.originUrl;
  return typeof initiator === 'string' && `${initiator}/`.startsWith(origin);
}

function locationOf({ responseHeaders = [] }: WebRequest.OnHeadersReceivedDetailsType): string | null {
  return responseHeaders.find(({ name }) => name.toLowerCase() === 'location')?.value ?? null;
}
