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

/** Units of a string that are put together at once: each is an argument of one call. */
const PIECE_UNITS = 2048;

/** The string of UTF-8 bytes; every malformed, overlong or surrogate sequence becomes U+FFFD. */
export function decodeUtf8(bytes: Uint8Array): string {
  const pieces: string[] = [];
  // One list for all pieces: growing one for each was a third of the garbage that a search made.
  const units = new Array<number>(PIECE_UNITS).fill(0);
  let end = 0;
  const put = (unit: number) => {
    units[end++] = unit;
    if (end < PIECE_UNITS) return;
    pieces.push(String.fromCharCode(...units));
    end = 0;
  };
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) {
      put(first);
      at++;
    } else {
      const { code, size } = codePointAt(bytes, at);
      at += size;
      if (code >= 0x10000) put(0xd7c0 + (code >> 10));
      put(code < 0x10000 ? code : 0xdc00 | (code & 0x3ff));
    }
  }
  pieces.push(String.fromCharCode(...units.slice(0, end)));
  return pieces.join('');
}

/** The character that starts with the byte at a place, which is none of ASCII's. */
function codePointAt(bytes: Uint8Array, at: number): { code: number; size: number } {
  const first = bytes[at] ?? 0;
  const size = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xc2 && first < 0xe0 ? 2 : 0;
  if (size === 0) return { code: REPLACEMENT, size: 1 };
  let code = first & (0x7f >> size);
  for (let i = 1; i < size; i++) {
    const next = bytes[at + i] ?? 0;
    if ((next & 0xc0) !== 0x80) return { code: REPLACEMENT, size: i };
    code = (code << 6) | (next & 0x3f);
  }
  const isOverlong = (size === 3 && code < 0x800) || (size === 4 && code < 0x10000);
  if (isOverlong || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return { code: REPLACEMENT, size };
  return { code, size };
}
