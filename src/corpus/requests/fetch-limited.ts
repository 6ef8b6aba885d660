import type { RequestOutcome } from '../../core/model/request-outcome';
import { outcomeOfStatus } from './outcome-of-status';

/** What one request may cost. */
export interface FetchLimits {
  /** Most bytes of the answer, after decompression; what is longer is cut off and refused. */
  readonly maxBytes: number;
  /** Longest time until the last byte, in ms. */
  readonly timeoutMs: number;
}

/** Feeds of outlets have 10 kB to 1 MB; a news sitemap of 1,000 addresses has about 1 MB. */
export const FEED_LIMITS: FetchLimits = { maxBytes: 5_000_000, timeoutMs: 20_000 };
/** The largest news pages have 3 MB of markup. Chrome ends a worker whose request takes 30 s. */
export const PAGE_LIMITS: FetchLimits = { maxBytes: 6_000_000, timeoutMs: 20_000 };

/** What is asked for. `etag` and `lastModified` are those of the last answer, null for none. */
export interface PageRequest {
  readonly address: string;
  readonly accept: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly limits: FetchLimits;
}

/** What came of a request. `bytes` is what was received; `body` is there with the outcome `ok` only. */
export interface PageAnswer {
  readonly outcome: RequestOutcome;
  readonly status: number | null;
  readonly bytes: number;
  readonly body: Uint8Array | null;
  readonly contentType: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly retryAfter: string | null;
  /** Where a redirect leads, as the server writes it; null where there is none or the browser does not tell. */
  readonly location: string | null;
}

/** Makes one request. Never throws. */
export type FetchPage = (request: PageRequest, signal?: AbortSignal) => Promise<PageAnswer>;

const NOTHING: PageAnswer = {
  outcome: 'unreachable',
  status: null,
  bytes: 0,
  body: null,
  contentType: null,
  etag: null,
  lastModified: null,
  retryAfter: null,
  location: null,
};

/**
 * Asks one address without cookies, referrer and cache, within limits. No redirect is followed here: with `follow` the browser asks the other host
 * before anybody is told of it, and a host that the reader did not choose is not to be asked. With `manual` Chrome and Firefox give an opaque
 * answer, so where it leads is told by whoever listens to its headers (`watch-redirects.ts`).
 */
export const fetchLimited: FetchPage = async (request, cancelled) => {
  const limit = AbortSignal.timeout(request.limits.timeoutMs);
  const signal = cancelled ? AbortSignal.any([limit, cancelled]) : limit;
  try {
    const response = await fetch(request.address, { ...MANNERS, headers: headersOf(request), signal });
    return await readAnswer(response, request.limits);
  } catch (error) {
    if (cancelled?.aborted) return { ...NOTHING, outcome: 'cancelled' };
    if (limit.aborted) return { ...NOTHING, outcome: 'too-slow' };
    if (error instanceof Error) return NOTHING;
    throw error;
  }
};

const MANNERS: RequestInit = { method: 'GET', redirect: 'manual', credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' };

function headersOf({ accept, etag, lastModified }: PageRequest): Record<string, string> {
  return {
    Accept: accept,
    ...(etag === null ? {} : { 'If-None-Match': etag }),
    ...(lastModified === null ? {} : { 'If-Modified-Since': lastModified }),
  };
}

async function readAnswer(response: Response, { maxBytes }: FetchLimits): Promise<PageAnswer> {
  const { headers, status } = response;
  const outcome = response.type === 'opaqueredirect' ? 'redirected' : outcomeOfStatus(status);
  const answer: PageAnswer = {
    ...NOTHING,
    outcome,
    status: response.type === 'opaqueredirect' ? null : status,
    contentType: headers.get('content-type'),
    etag: headers.get('etag'),
    lastModified: headers.get('last-modified'),
    retryAfter: headers.get('retry-after'),
  };
  if (outcome !== 'ok') {
    await response.body?.cancel();
    return answer;
  }
  const body = await readBody(response, maxBytes);
  return body.isWhole
    ? { ...answer, body: body.bytes, bytes: body.bytes.length }
    : { ...answer, outcome: 'too-large', bytes: body.bytes.length };
}

/** Reads a body until its end or until it is longer than allowed, whatever its header says of its length. */
async function readBody({ body }: Response, maxBytes: number): Promise<{ readonly bytes: Uint8Array; readonly isWhole: boolean }> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > maxBytes) {
      await reader?.cancel();
      return { bytes: join(parts, length), isWhole: false };
    }
  }
  return { bytes: join(parts, length), isWhole: true };
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
