/** Longest address that is followed, in UTF-16 units. */
const LONGEST = 2000;

/**
 * Where a redirect leads; null where it is not to be followed: to what is no web address, one with a password, or from `https:` back to `http:`. Where
 * the browser does not tell the place, an `http:` address is taken to lead to the same one with `https:`, as nearly every old one does.
 */
export function redirectTarget(from: string, location: string | null): string | null {
  const { protocol, port } = new URL(from);
  if (location === null) return protocol === 'http:' && port === '' ? from.replace(/^http:/, 'https:') : null;
  if (location.length > LONGEST || !URL.canParse(location, from)) return null;
  const target = new URL(location, from);
  if (!/^https?:$/.test(target.protocol) || target.username !== '' || target.password !== '') return null;
  if (protocol === 'https:' && target.protocol === 'http:') return null;
  target.hash = '';
  return target.href;
}
