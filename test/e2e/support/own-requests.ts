import type { SeenRequest } from './recording-proxy';

/** Services of the browsers themselves, which no switch turns off. A test holds that no built file names one of them. */
export const BROWSER_SERVICES: readonly string[] = [
  'accounts.google.com',
  'clients2.google.com',
  'update.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'content-autofill.googleapis.com',
  'safebrowsing.googleapis.com',
  'firefox.settings.services.mozilla.com',
  'firefox-settings-attachments.cdn.mozilla.net',
  'content-signature-2.cdn.mozilla.net',
];

interface Recorded {
  readonly proxy: { readonly seen: readonly SeenRequest[] };
  /** Addresses that the tests opened, one entry per load. */
  readonly visited: readonly string[];
  readonly site: {
    readonly hosts: readonly string[];
    /** Whether a fixture page asks for this address by itself (a style sheet, a part that is loaded late). */
    isSubresource(url: string): boolean;
  };
}

const hostOf = ({ method, url }: SeenRequest) => (method === 'CONNECT' ? url.replace(/:\d+$/, '') : new URL(url).hostname);

const withoutFragment = (url: string) => url.split('#', 1)[0] ?? url;

/**
 * The requests that neither a test opened nor a fixture page makes by itself. A page that was loaded twice and opened once shows
 * here once; an address that no page knows shows as well. Empty where nothing left.
 */
export function requestsOfItsOwn({ site, proxy, visited }: Recorded): string[] {
  const openings = new Map<string, number>();
  for (const url of visited.map(withoutFragment)) openings.set(url, (openings.get(url) ?? 0) + 1);
  const isExplained = (request: SeenRequest): boolean => {
    const host = hostOf(request);
    if (BROWSER_SERVICES.includes(host)) return true;
    // What goes through a tunnel is a request of its own in the record.
    if (request.method === 'CONNECT') return site.hosts.includes(host);
    if (request.method !== 'GET') return false;
    const left = openings.get(request.url) ?? 0;
    if (left > 0) openings.set(request.url, left - 1);
    return left > 0 || site.isSubresource(request.url);
  };
  return proxy.seen.filter((request) => !isExplained(request)).map(({ method, url }) => `${method} ${url}`);
}
