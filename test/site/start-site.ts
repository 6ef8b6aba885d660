import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { makeCertificate } from './certificate';
import { readFixturePages } from './fixture-page';
import { renderIndex } from './render-index';

/** What the site serves at one address; every `FixturePage` is one. */
export interface SitePage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly alsoAt?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly delaySeconds?: number;
}

/** A running fixture site. */
export interface Site {
  /** Ports on 127.0.0.1. */
  readonly http: number;
  readonly https: number;
  /** Paths asked for so far, with their hosts, in order ("www.harrowgazette.test/world/…"). */
  readonly requests: readonly string[];
  /** Address of a page on its own host name (the browser must resolve every name to 127.0.0.1). Throws for an unknown id. */
  urlOf(pageId: string, scheme?: 'http' | 'https'): string;
  close(): Promise<void>;
}

export interface SiteOptions {
  /** Pages beside the fixtures, e.g. the wrapped seeds. */
  readonly extraPages?: readonly SitePage[];
  /** Ports to listen on; 0 (any free one) by default. */
  readonly httpPort?: number;
  readonly httpsPort?: number;
}

/**
 * Serves every fixture page under its own host name, over http and https. On `localhost` an index stands, and every page under
 * `/HOST/PATH`, for a browser without mapped names.
 */
export async function startSite({ extraPages = [], httpPort = 0, httpsPort = 0 }: SiteOptions = {}): Promise<Site> {
  const pages: readonly SitePage[] = [...readFixturePages(), ...extraPages];
  const byAddress = new Map(pages.flatMap((page) => addressesOf(page).map((address) => [address, page] as const)));
  const requests: string[] = [];
  const answer: http.RequestListener = (request, response) => {
    const address = addressOf(request);
    requests.push(address);
    void respond(byAddress.get(address), address, response);
  };
  const respond = async (page: SitePage | undefined, address: string, response: http.ServerResponse) => {
    const isIndex = /^(localhost|127\.0\.0\.1)?\/$/.test(address);
    if (page?.delaySeconds) await wait(page.delaySeconds * 1000);
    response.writeHead(page || isIndex ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.html ?? (isIndex ? renderIndex(pages) : '<!doctype html><title>Not found</title><p>No such page.'));
  };
  const hosts = [...new Set(pages.map((page) => new URL(page.url).hostname)), 'localhost'];
  const plain = http.createServer(answer);
  const secure = https.createServer(makeCertificate(hosts), answer);
  const ports = { http: await listen(plain, httpPort), https: await listen(secure, httpsPort) };
  return {
    ...ports,
    requests,
    urlOf(pageId, scheme = 'http') {
      const page = pages.find(({ id }) => id === pageId);
      if (!page) throw new Error(`the fixture site has no page ${pageId}`);
      const { hostname, pathname } = new URL(page.url);
      return `${scheme}://${hostname}:${ports[scheme]}${pathname}`;
    },
    async close() {
      await Promise.all([plain, secure].map(stop));
    },
  };
}

function addressesOf({ url, alsoAt = [] }: SitePage): string[] {
  const { hostname, pathname } = new URL(url);
  return [pathname, ...alsoAt].map((path) => hostname + path);
}

/** Host and path of a request; on localhost the first part of the path names the host. */
function addressOf(request: http.IncomingMessage): string {
  const { hostname, pathname } = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  return /^(localhost|127\.0\.0\.1)$/.test(hostname) && pathname !== '/' ? pathname.slice(1) : hostname + pathname;
}

async function listen(server: http.Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

async function stop(server: http.Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
}
