import type { Feed } from './feed';

/** Whether the reader let Sidelight ask this address by adding a feed: its host is one of a feed's hosts or stands below one. */
export function mayAsk(feeds: readonly Pick<Feed, 'hosts'>[], address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, protocol } = new URL(address);
  if (!/^https?:$/.test(protocol)) return false;
  return feeds.some(({ hosts }) => hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)));
}
