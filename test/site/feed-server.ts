import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the server saw it. */
export interface SeenFeedRequest {
  readonly host: string;
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
}

/** A running server of feeds, good ones and bad ones, for whatever host name it is asked. */
export interface FeedServer {
  readonly port: number;
  readonly requests: readonly SeenFeedRequest[];
  /** Address of a path on 127.0.0.1. */
  url(path: string): string;
  /** What answers at a path; throws where nothing does. */
  routeOf(path: string): Route;
  /** Puts something else at a path. */
  serve(path: string, answer: Route): void;
  close(): Promise<void>;
}

/** Answers a request. */
export type Route = (request: http.IncomingMessage, response: http.ServerResponse) => void;

/** An item as the server's feeds have it. */
export interface ServedItem {
  readonly link: string;
  readonly title: string;
  readonly summary: string;
  readonly published?: string;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** RSS 2.0 of items. */
export function rssOf(title: string, items: readonly ServedItem[], prolog = '<?xml version="1.0" encoding="UTF-8"?>'): string {
  const entries = items.map(
    ({ link, title: headline, summary, published = 'Fri, 20 Nov 2026 10:00:00 GMT' }) =>
      `<item><title>${escaped(headline)}</title><link>${escaped(link)}</link><description>${escaped(summary)}</description><pubDate>${published}</pubDate></item>`,
  );
  return `${prolog}<rss version="2.0"><channel><title>${escaped(title)}</title><language>en-gb</language>${entries.join('')}</channel></rss>`;
}

/** Two items of an invented outlet. */
export const TWO_ITEMS: readonly ServedItem[] = [
  {
    link: 'http://www.harrowgazette.test/bridge?utm_source=rss',
    title: 'Lighthouse at Sker Point gets a lamp of its own age',
    summary: 'A lamp of 1871 was lifted into the tower by hand, as it was the first time.',
  },
  {
    link: 'http://www.harrowgazette.test/mill',
    title: 'Old mill becomes a school',
    summary: 'The café beside it stays open, its owner said.',
  },
];

/** Sends a text with an ETag and answers 304 to whoever has it. */
export function withETag(body: string, etag: string): Route {
  return (request, response) => {
    const isKnown = request.headers['if-none-match'] === etag;
    response.writeHead(isKnown ? 304 : 200, {
      'content-type': 'application/rss+xml',
      etag,
      'last-modified': 'Fri, 20 Nov 2026 10:00:00 GMT',
    });
    response.end(isKnown ? undefined : body);
  };
}

/** Sends a text as it is. */
export function plainly(body: string | Buffer, type = 'application/rss+xml'): Route {
  return (_, response) => {
    response.writeHead(200, { 'content-type': type });
    response.end(body);
  };
}

const status =
  (code: number, headers: http.OutgoingHttpHeaders = {}): Route =>
  (_, response) => {
    response.writeHead(code, headers);
    response.end();
  };

/** Sends a chunk again and again until whoever asked goes away, `most` times at the most. */
function again(start: string, chunk: string, most: number): Route {
  return (_, response) => {
    let left = most;
    response.writeHead(200, { 'content-type': 'application/rss+xml' });
    response.write(start);
    const send = (): void => {
      while (left > 0 && !response.destroyed) {
        left--;
        if (!response.write(chunk)) {
          response.once('drain', send);
          return;
        }
      }
      if (!response.destroyed) response.end('</channel></rss>');
    };
    send();
  };
}

const BOMB = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
  .split('')
  .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghij'[at]};`.repeat(10)}">`)
  .join(
    '',
  )}]><rss version="2.0"><channel><title>&j;</title><item><title>&j; story</title><link>http://www.harrowgazette.test/b</link></item></channel></rss>`;

const ITEM_OF_1_KB = `<item><title>One of many</title><link>http://www.harrowgazette.test/many</link><description>${'word '.repeat(170)}</description></item>`;
const START = '<rss version="2.0"><channel><title>Long</title>';

const ROUTES: Readonly<Record<string, Route>> = {
  '/good.xml': withETag(rssOf('Harrow Gazette', TWO_ITEMS), '"v1"'),
  '/busy.xml': status(429, { 'retry-after': '7200' }),
  '/closed.xml': status(503, { 'retry-after': 'Sat, 21 Nov 2026 18:00:00 GMT' }),
  '/broken.xml': status(500),
  '/gone.xml': status(404),
  '/silent.xml': () => undefined,
  '/slow.xml': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' });
    response.write(START);
  },
  '/endless.xml': again(START, ITEM_OF_1_KB, Number.POSITIVE_INFINITY),
  '/50-mb.xml': again(START, ITEM_OF_1_KB.repeat(50), 1000),
  '/latin1.xml': plainly(Buffer.from(rssOf('Harrow Gazette', TWO_ITEMS), 'latin1'), 'application/rss+xml; charset=utf-8'),
  '/bomb.xml': plainly(BOMB),
  '/page.xml': plainly('<!doctype html><title>Not here</title><p>No feed.</p>', 'text/html'),
  '/elsewhere.xml': status(302, { location: 'http://collector.test/good.xml' }),
};

/** Starts the server on a free port of 127.0.0.1. */
export async function startFeedServer(): Promise<FeedServer> {
  const routes = new Map(Object.entries(ROUTES));
  const requests: SeenFeedRequest[] = [];
  const server = http.createServer((request, response) => {
    const { pathname: path, hostname: host } = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
    requests.push({ host, path, headers: request.headers });
    (routes.get(path) ?? status(404))(request, response);
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    requests,
    url: (path) => `http://127.0.0.1:${port}${path}`,
    routeOf: (path) => {
      const route = routes.get(path);
      if (!route) throw new Error(`the server has nothing at ${path}`);
      return route;
    },
    serve: (path, answer) => routes.set(path, answer),
    close: async () => {
      server.closeAllConnections();
      await new Promise((settle) => server.close(settle));
    },
  };
}
