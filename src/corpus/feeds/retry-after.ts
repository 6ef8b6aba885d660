/** Longest wait that a server's word is taken for, in ms: two days. */
const LONGEST_MS = 48 * 3_600_000;

/** The wait that a `Retry-After` header asks for, in ms: seconds or a date. Null for none and for what is neither. */
export function readRetryAfter(value: string | null, now: number): number | null {
  const text = value?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Math.min(Number(text) * 1000, LONGEST_MS);
  const date = /^[A-Z][a-z]{2}, /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.min(Math.max(date - now, 0), LONGEST_MS);
}
