/**
 * What the browser is asked to permit for a host and everything below it. Two patterns, since `*://` also stands for web sockets, which the
 * manifest does not name, and a pattern that says more than the manifest is refused.
 */
export function hostPatterns(hosts: readonly string[]): string[] {
  return hosts.flatMap((host) => [`https://*.${host}/*`, `http://*.${host}/*`]);
}
