/** Words at each end of a long quotation that a text fragment names; enough to be unique, short enough for every server. */
const FRAGMENT_EDGE_WORDS = 6;

/** A quotation of up to this many words goes into the fragment whole. */
const FRAGMENT_WHOLE_WORDS = 14;

/** The address of a report, if it is one that a link may lead to (http or https); else null. */
export function safeUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** The address of a report with a text fragment, so that the browser scrolls to the words; null where no link is allowed. */
export function sentenceUrl(url: string | null, text: string): string | null {
  const safe = safeUrl(url);
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (safe === null || words.length === 0) return safe;
  const directive =
    words.length <= FRAGMENT_WHOLE_WORDS
      ? encode(words)
      : `${encode(words.slice(0, FRAGMENT_EDGE_WORDS))},${encode(words.slice(-FRAGMENT_EDGE_WORDS))}`;
  return `${safe}${safe.includes('#') ? '' : '#'}:~:text=${directive}`;
}

// In a text directive the hyphen and the comma are syntax; encodeURIComponent leaves the hyphen alone. Lone surrogates throw.
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');
}
