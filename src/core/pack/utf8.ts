const REPLACEMENT = 0xfffd;

/** A string as UTF-8. Lone surrogates become U+FFFD, as `TextEncoder` does, which the core does not have. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code >= 0xd800 && code <= 0xdfff) {
      code = text.codePointAt(at) ?? REPLACEMENT;
      if (code >= 0x10000) at++;
      else code = REPLACEMENT;
    }
    if (code < 0x80) bytes[end++] = code;
    else {
      if (code < 0x800) bytes[end++] = 0xc0 | (code >> 6);
      else {
        if (code < 0x10000) bytes[end++] = 0xe0 | (code >> 12);
        else {
          bytes[end++] = 0xf0 | (code >> 18);
          bytes[end++] = 0x80 | ((code >> 12) & 0x3f);
        }
        bytes[end++] = 0x80 | ((code >> 6) & 0x3f);
      }
      bytes[end++] = 0x80 | (code & 0x3f);
    }
  }
  return bytes.slice(0, end);
}

/** Bytes whose string is put together at once: each is an argument of one call. */
const PIECE_BYTES = 8192;

/** The string of UTF-8 bytes; every malformed, overlong or surrogate sequence becomes U+FFFD. */
export function decodeUtf8(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE_BYTES)
    text += String.fromCharCode.apply(null, bytes.subarray(at, at + PIECE_BYTES) as unknown as number[]);
  // A sign beyond ASCII has no byte of ASCII, so each run of others is read by itself.
  return text.replace(/[\x80-\xff]+/g, decodeRun);
}

/** The text of a run of bytes that are none of ASCII's, each of them a unit of a string. */
function decodeRun(run: string): string {
  let text = '';
  for (let at = 0; at < run.length; ) {
    const { code, size } = codePointAt(run, at);
    text += String.fromCodePoint(code);
    at += size;
  }
  return text;
}

/** The character that starts at a place of a run. */
function codePointAt(run: string, at: number): { code: number; size: number } {
  const first = run.charCodeAt(at);
  const size = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xc2 && first < 0xe0 ? 2 : 0;
  if (size === 0) return { code: REPLACEMENT, size: 1 };
  let code = first & (0x7f >> size);
  for (let i = 1; i < size; i++) {
    const next = run.charCodeAt(at + i);
    if ((next & 0xc0) !== 0x80) return { code: REPLACEMENT, size: i };
    code = (code << 6) | (next & 0x3f);
  }
  const isOverlong = (size === 3 && code < 0x800) || (size === 4 && code < 0x10000);
  if (isOverlong || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return { code: REPLACEMENT, size };
  return { code, size };
}
