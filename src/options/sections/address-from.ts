/** A web address from what a reader types, https where she writes none; null for anything else. */
export function addressFrom(typed: string): URL | null {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/:]+:\d/.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) && /[^.]\.[^.]|^localhost$/.test(url.hostname) ? url : null;
}
