/** Bytes that `String.fromCharCode` takes at once. */
const AT_ONCE = 8192;

/** Bytes as base64 (`decodeBase64` of the core reads it). */
export function encodeBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) binary += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(binary);
}
