import type { PlainTextInput } from '../../core/analyse/read-plain-text';
import type { Article } from '../../core/model/article';
import { fail, type Result } from '../../core/model/result';
import { readArchiveAnswer } from './archive-answer';
import { archiveQuery } from './archive-query';

/** An organisation's Elasticsearch or OpenSearch server, as the reader entered it. */
export interface ArchiveServer {
  /** `https://archive.example:9200`, with a path where the server stands behind one; without a slash at the end. */
  readonly address: string;
  /** The index or alias that is searched. */
  readonly index: string;
  /** The value of the `Authorization` header, "ApiKey ..." or "Basic ..."; null for an open server. */
  readonly authorization: string | null;
}

/** Why the archive brought nothing. */
export type ArchiveErrorCode = 'unreachable' | 'refused' | 'unreadable';

/** A request as it goes out, once. */
export interface ArchiveRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends a POST request without cookies and referrer. Rejects where there is no answer. */
export type SendToArchive = (request: ArchiveRequest) => Promise<{ readonly status: number; readonly text: string }>;

/** Asks the server for articles that may report the page's story. Never throws; a failure says what the server did, and never the key. */
export async function askArchive(
  server: ArchiveServer,
  article: Pick<Article, 'title' | 'text' | 'published'>,
  send: SendToArchive,
): Promise<Result<readonly PlainTextInput[], ArchiveErrorCode>> {
  const query = archiveQuery(article);
  if (query === null) return { ok: true, value: [] };
  const headers = { 'content-type': 'application/json', ...(server.authorization ? { authorization: server.authorization } : {}) };
  const request = { url: `${server.address}/${encodeURIComponent(server.index)}/_search`, headers, body: JSON.stringify(query) };
  let answer: Awaited<ReturnType<SendToArchive>>;
  try {
    answer = await send(request);
  } catch (error) {
    return fail(
      'unreachable',
      `The archive at ${hostOf(server)} did not answer: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const { status, text } = answer;
  if (status === 401 || status === 403) return fail('refused', `The archive at ${hostOf(server)} refused the key (status ${status}).`);
  if (status === 404) return fail('refused', `The archive at ${hostOf(server)} has no index "${server.index}".`);
  if (status === 429 || status >= 500) return fail('unreachable', `The archive at ${hostOf(server)} cannot answer now (status ${status}).`);
  return readArchiveAnswer(text);
}

const hostOf = ({ address }: ArchiveServer) => new URL(address).host;
