import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { heldBytes, megabytes, peakMegabytes, percentiles, processorTimeOf, seconds, timeOf } from './figures';
import { readWindows } from './windows';

const QUERIES = 200;
const WARM_UP = 20;
/** As many candidates as our own index is asked for. */
const RESULTS = 50;

/** A library in the same part as our index: takes articles, gives the nearest to a headline. */
interface Peer {
  add(id: number, title: string, text: string): void;
  search(headline: string): number;
  /** Milliseconds to get ready from what can be stored, and its size; null where the library brings no such form. */
  reopen(): { readonly openMs: number; readonly storedMegabytes: number } | null;
}

/** The libraries that are measured beside us. */
export const PEERS: Readonly<Record<string, () => Peer>> = { minisearch: openMiniSearch, flexsearch: openFlexSearch };

function openMiniSearch(): Peer {
  const options = { fields: ['title', 'text'] };
  const index = new MiniSearch(options);
  return {
    add: (id, title, text) => index.add({ id, title, text }),
    search: (headline) => index.search(headline).slice(0, RESULTS).length,
    reopen: () => {
      const json = JSON.stringify(index);
      const openMs = Math.round(timeOf(() => MiniSearch.loadJSON(json, options)));
      return { openMs, storedMegabytes: megabytes(json.length) };
    },
  };
}

function openFlexSearch(): Peer {
  const index = new Index({ tokenize: 'strict' });
  return {
    add: (id, title, text) => void index.add(id, `${title} ${text}`),
    search: (headline) => index.search(headline, { limit: RESULTS, suggest: true }).length,
    reopen: () => null,
  };
}

/** Builds a peer's index of the windows in a file and asks it with their headlines. */
export async function measurePeer(name: string, windows: string): Promise<object> {
  const open = PEERS[name];
  if (!open) throw new Error(`no peer is called ${name}`);
  const before = heldBytes();
  const peer = open();
  const headlines: string[] = [];
  let adding = 0;
  let articles = 0;
  for await (const { title, text } of readWindows(windows)) {
    adding += timeOf(() => peer.add(articles, title ?? '', text));
    articles++;
    if (title) headlines.push(title);
  }
  const memory = { peakMegabytes: peakMegabytes(), heldMegabytes: megabytes(heldBytes() - before) };
  const step = Math.max(1, Math.floor(headlines.length / QUERIES));
  const queries = headlines.filter((_, place) => place % step === 0).slice(0, QUERIES);
  for (const query of queries.slice(0, WARM_UP)) peer.search(query);
  const candidates = percentiles(queries.map((query) => processorTimeOf(() => peer.search(query))));
  return { build: { addSeconds: seconds(adding), ...memory }, ms: { candidates }, ...peer.reopen() };
}
