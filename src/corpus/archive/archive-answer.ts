import type { PlainTextInput } from '../../core/analyse/read-plain-text';
import { fail, type Result, succeed } from '../../core/model/result';
import { MOST_HITS } from './archive-query';

/** A longer text is no article; it is left out. */
const MOST_TEXT = 500_000;
/** A longer field of another kind is cut. */
const MOST_FIELD = 2000;

/**
 * Reads the answer of a search: hits as texts for the engine, at most `MOST_HITS`. A hit without id or text is left out; an answer of another shape
 * is a failure that says what was expected.
 */
export function readArchiveAnswer(json: string): Result<readonly PlainTextInput[], 'unreadable'> {
  const answer = parse(json);
  const hits = fieldOf(fieldOf(answer, 'hits'), 'hits');
  if (!Array.isArray(hits)) return fail('unreadable', `The archive's answer has no "hits.hits"${reasonOf(answer)}.`);
  return succeed(hits.slice(0, MOST_HITS).flatMap((hit) => readHit(hit) ?? []));
}

function readHit(hit: unknown): PlainTextInput | null {
  const source = fieldOf(hit, '_source');
  const id = textOf(fieldOf(source, 'id')) ?? textOf(fieldOf(hit, '_id'));
  const text = fieldOf(source, 'text');
  if (id === null || typeof text !== 'string' || text.length === 0 || text.length > MOST_TEXT) return null;
  const [url, outlet, title, published] = ['url', 'outlet', 'title', 'published'].map((name) => textOf(fieldOf(source, name)));
  return {
    id,
    text,
    ...(url ? { url } : {}),
    ...(outlet ? { outlet } : {}),
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
  };
}

/** What the server says went wrong, as Elasticsearch and OpenSearch both put it; empty where it says nothing. */
function reasonOf(answer: unknown): string {
  const error = fieldOf(answer, 'error');
  const reason = textOf(error) ?? textOf(fieldOf(error, 'reason')) ?? textOf(fieldOf(error, 'type'));
  return reason === null ? '' : ` (it says: ${reason.slice(0, 200)})`;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.slice(0, MOST_FIELD) : null;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
