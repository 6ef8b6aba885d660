/** Where a document may say its own charset, in bytes from its start. */
const HEAD_BYTES = 1024;
const HEADER_CHARSET = /charset\s*=\s*["']?([\w.:-]{2,40})/i;
const XML_ENCODING = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})["']/i;
const META_CHARSET = /<meta[^>]{0,300}?charset\s*=\s*["']?([\w.:-]{2,40})/i;
/** Charsets whose bytes pass for UTF-8. */
const LOOK_LIKE_UTF8 = /^(?:utf-?16(?:le|be)?|ucs-2|unicode|iso-2022-\w+|csiso2022\w+)$/i;

/**
 * The text of a feed or page. The byte order mark decides; then, since servers declare wrongly, whether the bytes are UTF-8 (other texts
 * with letters beyond ASCII hardly ever are); then header, XML declaration and meta element; at last windows-1252, which reads anything.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const marked = markOf(bytes);
  if (marked) return decodeAs(marked, bytes) ?? '';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const declared = [HEADER_CHARSET.exec(contentType ?? ''), XML_ENCODING.exec(head), META_CHARSET.exec(head)].flatMap(
    (found) => found?.[1] ?? [],
  );
  const first = declared.filter((charset) => LOOK_LIKE_UTF8.test(charset));
  for (const charset of [...first, 'utf-8', ...declared]) {
    const text = decodeAs(charset, bytes);
    if (text !== null) return text;
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

function markOf([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** Null where the charset is unknown or the bytes are not written in it; after a mark nothing else can be right, so broken characters stay. */
function decodeAs(charset: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(charset, { fatal: markOf(bytes) === null }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}
