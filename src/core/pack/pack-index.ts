import { fail, type Result, succeed } from '../model/result';

/** What tells a pack index from other JSON. */
export const PACK_INDEX_FORMAT = 'sidelight-pack-index';
/** Raised when a reader of the old version could not read the new one. */
export const PACK_INDEX_VERSION = 1;

/** A pack of some days, as its index names it. */
export interface PackShard {
  /** Name of the file beside the index. */
  readonly file: string;
  /** First and last day, ISO 8601, on which its articles can have been published; null for the undated. */
  readonly from: string | null;
  readonly to: string | null;
  readonly articles: number;
  readonly bytes: number;
  /** SHA-256 of the file, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
}

/** A corpus in shards that lie on a static host. */
export interface PackIndex {
  readonly name: string;
  readonly licence: string;
  /** The engine that made the signatures; another one's are never compared. */
  readonly engine: string;
  /** By first day; the undated last. */
  readonly shards: readonly PackShard[];
}

/** A corpus of a hundred years in shards of days has fewer; more is an attack on memory. */
const MOST_SHARDS = 50_000;
/** A shard is read whole before it is trusted. */
const MOST_SHARD_BYTES = 512 * 1024 * 1024;

const DAY = /^\d{4}-\d\d-\d\d$/;
const SHA256 = /^[0-9a-f]{64}$/;
/** A name that leads nowhere but beside the index. */
const FILE = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,199}$/;

/** Reads a pack index. Whatever comes, the answer is an index whose every field was checked or a sentence that names the field. */
export function readPackIndex(json: string): Result<PackIndex, 'invalid-index'> {
  const wrong = (what: string) => fail('invalid-index', `This is no pack index that Sidelight can read: ${what}.`);
  const value = parse(json);
  if (!isRecord(value) || value.format !== PACK_INDEX_FORMAT) return wrong(`"format" is not "${PACK_INDEX_FORMAT}"`);
  if (value.version !== PACK_INDEX_VERSION) return wrong(`"version" is not ${PACK_INDEX_VERSION}`);
  const { name, licence, engine, shards } = value;
  if (!isText(name) || !isText(licence) || !isText(engine)) return wrong('"name", "licence" and "engine" have to be texts');
  if (!Array.isArray(shards)) return wrong('"shards" has to be a list');
  if (shards.length > MOST_SHARDS) return wrong(`it names ${shards.length} shards, at most ${MOST_SHARDS} are read`);
  const broken = shards.findIndex((shard) => !isShard(shard));
  if (broken >= 0) return wrong(`shard ${broken + 1} lacks a field or has one of another kind`);
  return succeed({ name, licence, engine, shards: (shards as PackShard[]).map(pickFields) });
}

/** The shards with articles that can have been published from `from` to `to` (ISO days), and those of the undated. */
export function shardsWithin({ shards }: PackIndex, from: string, to: string): readonly PackShard[] {
  return shards.filter((shard) => shard.from === null || shard.to === null || (shard.from <= to && shard.to >= from));
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 1000;
const isCount = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
const isDay = (value: unknown) => value === null || (typeof value === 'string' && DAY.test(value));

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isShard(value: unknown): value is PackShard {
  if (!isRecord(value)) return false;
  const { file, from, to, articles, bytes, sha256 } = value;
  const hasPlace = typeof file === 'string' && FILE.test(file) && typeof sha256 === 'string' && SHA256.test(sha256);
  return hasPlace && isDay(from) && isDay(to) && isCount(articles, 2 ** 32) && isCount(bytes, MOST_SHARD_BYTES);
}

function pickFields({ file, from, to, articles, bytes, sha256 }: PackShard): PackShard {
  return { file, from, to, articles, bytes, sha256 };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
