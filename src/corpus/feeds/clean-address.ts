/** Parameters by which outlets and networks count where a reader came from; none of them chooses an article. */
const TRACKING =
  /^(?:utm_\w+|at_\w+|mc_[ce]id|fbclid|gclid|msclkid|yclid|igshid|cmpid|cmp|icid|ito|ncid|maca|traffic_source|xtor|ns_\w+|wt\.\w+|partner|feature|rss|ref|ref_src|srnd|smid|sref|taid|guccounter|outputType)$/i;

/** Longest address that is kept, in UTF-16 units; longer ones are no article's. */
const LONGEST = 2000;

/** An article's address without fragment and tracking parameters, as its page would name itself. Null for what is no web address. */
export function cleanAddress(value: string | null | undefined, base?: string): string | null {
  const text = value?.trim() ?? '';
  if (text === '' || text.length > LONGEST || !URL.canParse(text, base)) return null;
  const address = new URL(text, base);
  if (!/^https?:$/.test(address.protocol) || address.username !== '' || address.password !== '') return null;
  address.hash = '';
  for (const name of [...address.searchParams.keys()]) if (TRACKING.test(name)) address.searchParams.delete(name);
  return address.href;
}
