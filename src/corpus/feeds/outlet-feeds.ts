import { OUTLET_FEEDS } from './data/outlet-feeds';
import type { NewFeed } from './feed-list';

/** A feed of the built-in list, with what adding it allows. */
export interface OutletFeed extends NewFeed {
  /** ISO 3166, two letters. */
  readonly country: string;
}

/** The built-in list by country, then as written. Nothing of it is asked before the reader adds it. */
export function outletFeeds(): readonly OutletFeed[] {
  return OUTLET_FEEDS.flatMap((block) => {
    const [country = '', ...lines] = block.split('\n');
    return lines.map((line) => readLine(line, country));
  });
}

function readLine(line: string, country: string): OutletFeed {
  const [language = '', domains = '', address = '', ...words] = line.split(' ');
  const name = words.join(' ');
  const sites = domains.split(',');
  const hosts = [...new Set([new URL(address).hostname.replace(/^www\./, ''), ...sites])];
  return { country, language, address, name, outlet: { name, domain: sites[0] ?? null }, hosts };
}
