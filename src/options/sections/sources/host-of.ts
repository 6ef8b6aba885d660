/** The host of an address as a reader types it, with or without `https://`; null for no address. */
export function hostOf(typed: string): string | null {
  const text = typed.trim();
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { hostname, protocol } = new URL(address);
  return /^https?:$/.test(protocol) && /[^.]\.[^.]|^localhost$/.test(hostname) ? hostname : null;
}
