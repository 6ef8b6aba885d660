import { type FeedServer, plainly, type Route, rssOf, startFeedServer, withETag } from '../../site/feed-server';
import { type BridgeReport, LATE, OPENED, OTHERS, pageOf } from './bridge-story';
import type { TestSite } from './test-site';

/** A site of several outlets with their feeds, for whatever host is asked. */
export interface OutletSite {
  readonly server: FeedServer;
  /** The site as a session wants it. */
  readonly site: TestSite;
  urlOf(report: BridgeReport): string;
  close(): Promise<void>;
}

/** Where an outlet's feed stands. */
export function feedOf({ host }: BridgeReport): string {
  return `http://${host}/feed.xml`;
}

/** One answer per host, since every name ends at one server. */
function byHost(answers: ReadonlyMap<string, Route>): Route {
  return (request, response) => {
    const host = new URL(request.url ?? '/', `http://${request.headers.host}`).hostname;
    const answer = answers.get(host);
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  };
}

/** Starts the site: each outlet with its report, a feed that names the report, and that feed named in the page's head. */
export async function startOutletSite(): Promise<OutletSite> {
  const server = await startFeedServer();
  const reports = [OPENED, ...OTHERS, LATE];
  for (const report of reports)
    server.serve(
      report.path,
      plainly(
        pageOf(report, '<link rel="alternate" type="application/rss+xml" title="All news" href="/feed.xml">'),
        'text/html; charset=utf-8',
      ),
    );
  const feeds = reports.map(({ host, path, outlet, headline, summary, published }) => {
    const item = { link: `http://${host}${path}`, title: headline, summary, published: new Date(published).toUTCString() };
    return [host, withETag(rssOf(outlet, [item]), '"v1"')] as const;
  });
  server.serve('/feed.xml', byHost(new Map(feeds)));
  server.serve('/favicon.ico', (_, response) => response.writeHead(404).end());
  const hosts = reports.map(({ host }) => host);
  return {
    server,
    urlOf: ({ host, path }) => `http://${host}${path}`,
    close: () => server.close(),
    // What a session reads of a site: the port, and which requests are explained.
    site: {
      port: server.port,
      hosts,
      isSubresource: (url: string) => new URL(url).pathname === '/favicon.ico' && hosts.includes(new URL(url).hostname),
    } as unknown as TestSite,
  };
}
