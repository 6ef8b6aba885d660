import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** A running play page. */
export interface PlayServer {
  /** Ends with a slash. */
  readonly url: string;
  close(): Promise<void>;
}

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Serves the play page with hot reload on the given port of this machine; port 0 takes a free one. In the mode `test` the sidebar
 * accepts scripted events.
 */
export async function servePlay(port: number, mode: 'development' | 'test' = 'development'): Promise<PlayServer> {
  const server = await createServer({
    root: `${PROJECT}src/play`,
    cacheDir: `${PROJECT}node_modules/.vite/play`,
    configFile: false,
    mode,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    server: { port, strictPort: port !== 0, fs: { allow: [PROJECT] } },
  });
  await server.listen();
  const [url] = server.resolvedUrls?.local ?? [];
  if (url === undefined) throw new Error('The play page got no address on this machine.');
  return { url, close: () => server.close() };
}
