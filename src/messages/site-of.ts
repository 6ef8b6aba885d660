/** The site of an address: its host name without `www.`; null for what is no web page. */
export function siteOf(address: string | undefined): string | null {
  if (!address || !/^https?:\/\//.test(address)) return null;
  try {
    return new URL(address).hostname.replace(/^www\./, '') || null;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Whether a listed site covers this one: itself or a domain above it. */
export function coversSite(listed: string, site: string): boolean {
  return site === listed || site.endsWith(`.${listed}`);
}

/** The address of a document without its fragment, unless the fragment is the page's own way of addressing ("#/story", "#!story"). */
export function documentAddress(address: string): string {
  const at = address.indexOf('#');
  return at < 0 || /^#[!/]/.test(address.slice(at)) ? address : address.slice(0, at);
}
