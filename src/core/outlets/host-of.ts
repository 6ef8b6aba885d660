/** The host of an address without `www.`, in lower case; empty for no address. */
export function hostOf(url: string): string {
  return (/^[a-z]+:\/\/(?:[^/@?#]*@)?([^/:?#]+)/i.exec(url)?.[1] ?? '').toLowerCase().replace(/^www\d?\./, '');
}
