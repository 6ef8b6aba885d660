import { generateOpml, type Opml, parseOpml } from 'feedsmith';
import { fail, type Result, succeed } from '../../core/model/result';
import { cleanAddress } from './clean-address';
import { plainLine } from './plain-line';

/** A feed as a list of feeds names it. */
export interface ListedFeed {
  readonly name: string;
  readonly address: string;
}

/** Most feeds of one list; the longest lists that readers share have some hundreds. */
const MOST_FEEDS = 2000;

/** Reads a list of feeds, folders opened. `not-a-list` where the text is no OPML; addresses that are none and repeats are left out. */
export function readOpml(text: string): Result<readonly ListedFeed[], 'not-a-list'> {
  let outlines: readonly Opml.Outline<string>[];
  try {
    outlines = parseOpml(text).body?.outlines ?? [];
  } catch (error) {
    return fail('not-a-list', `This file is no list of feeds in OPML (${error instanceof Error ? error.name : 'unknown'}).`);
  }
  const feeds = new Map<string, ListedFeed>();
  const open = [...outlines].reverse();
  for (let outline = open.pop(); outline && feeds.size < MOST_FEEDS; outline = open.pop()) {
    open.push(...[...(outline.outlines ?? [])].reverse());
    const address = cleanAddress(outline.xmlUrl);
    const name = plainLine(outline.title ?? outline.text);
    if (address !== null && !feeds.has(address)) feeds.set(address, { name: (name ?? new URL(address).hostname).slice(0, 200), address });
  }
  return succeed([...feeds.values()]);
}

/** Writes a list of feeds that every feed reader takes. */
export function writeOpml(feeds: readonly ListedFeed[]): string {
  const outlines = feeds.map(({ name, address }) => ({ type: 'rss', text: name, title: name, xmlUrl: address }));
  return generateOpml({ head: { title: 'Sidelight feeds' }, body: { outlines } });
}
