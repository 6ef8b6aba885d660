import { analyseArticle } from '../../core/analyse/analyse-article';
import { readPlainText } from '../../core/analyse/read-plain-text';
import { reportOf } from '../../core/analyse/report-of';
import { ENGINE } from '../../core/analyse/signature';
import { decodeBase64 } from '../../core/match/base64';
import type { Article } from '../../core/model/article';
import { fail, type Result, succeed } from '../../core/model/result';
import { readNamedText } from '../../core/outlets/name-outlet';
import { ByteReader, DamagedPack } from '../../core/pack/bytes';
import { checkReport } from '../../core/pack/check-report';
import { decodeSignature } from '../../core/pack/encode-signature';
import { cleanAddress } from '../feeds/clean-address';
import { EXPORT_VERSION } from './export-line';
import type { Origin } from './kept-article';
import type { KeptHistory } from './prepare-article';

/** What reading a line needs from outside. */
export interface ImportDesk {
  /** Moment of the import, ISO 8601, for lines that tell none. */
  readonly now: string;
  /** Null for a value that is no article with spans inside its text. */
  readArticle(value: unknown): Article | null;
}

type Line = Readonly<Record<string, unknown>>;

/**
 * Reads one line of JSON Lines: an article of a library with its analysis, or the plain line of docs/CONTRACT.md, which is analysed here. A line
 * that is neither fails with a sentence that names the field.
 */
export function importLine(json: string, desk: ImportDesk): Result<KeptHistory, 'bad-line'> {
  const line = parse(json);
  if (line === null) return fail('bad-line', 'it is no JSON object');
  const { id, text } = line;
  if (typeof id !== 'string' || id === '') return fail('bad-line', '"id" has to be a text');
  if (typeof text !== 'string')
    return fail('bad-line', line.html === undefined ? '"text" has to be a text' : 'a line with "html" is read by the command line');
  const place = placeOf(id, line);
  const own = isRecord(line.sidelight) ? readOwn({ ...place, text }, line.sidelight, desk) : null;
  return succeed(own ?? analysed({ ...place, origin: 'fetched', kept: desk.now, article: readPlain({ ...place, text }, line) }));
}

type Place = Pick<KeptHistory, 'id' | 'url' | 'site'>;
type Unanalysed = Omit<KeptHistory, 'report'>;

function placeOf(id: string, line: Line): Place {
  const url = (typeof line.url === 'string' ? cleanAddress(line.url) : null) ?? '';
  return { id, url, site: url === '' ? '' : new URL(url).hostname.replace(/^www\./, '') };
}

function readPlain({ id, url, text }: Place & { readonly text: string }, line: Line): Article {
  const fields = ['outlet', 'title', 'published'].flatMap((name) => (typeof line[name] === 'string' ? [[name, line[name]]] : []));
  return readNamedText({ id, text, ...(url === '' ? {} : { url }), ...Object.fromEntries(fields) });
}

/** What an export of this program says beside the text; null where it is none, and then the text is analysed. */
function readOwn({ text, ...place }: Place & { readonly text: string }, own: Line, desk: ImportDesk): KeptHistory | null {
  if (own.version !== EXPORT_VERSION || !isMoment(own.kept) || !isOrigin(own.origin)) return null;
  const article =
    text === '' ? readPlainText({ id: place.id, text }) : desk.readArticle(isRecord(own.article) ? { ...own.article, text } : null);
  if (!article) return null;
  const kept = {
    ...place,
    kept: own.kept,
    origin: own.origin,
    article,
    readOn: readMoments(own.readOn),
    older: readOlder(own.older, desk),
  };
  const report = readReport(own, text);
  if (report) return { ...kept, ...report };
  // An older engine's report: the text is analysed again. Without a text nothing is left to compare.
  return text === '' ? null : analysed(kept);
}

function readReport({ engine, report, signature }: Line, text: string): Pick<KeptHistory, 'report' | 'coded'> | null {
  // The text stands beside the report, once.
  const whole: unknown = isRecord(report) ? { ...report, text: text === '' ? null : text } : null;
  if (engine !== ENGINE || !checkReport(whole) || typeof signature !== 'string') return null;
  try {
    const coded = decodeBase64(signature);
    return { coded, report: { ...whole, signature: decodeSignature(new ByteReader(coded), ENGINE) } };
  } catch (error) {
    if (error instanceof DamagedPack) return null;
    throw error;
  }
}

function readOlder(value: unknown, { readArticle }: ImportDesk): NonNullable<KeptHistory['older']> {
  if (!Array.isArray(value)) return [];
  return value.flatMap((past: unknown) => {
    if (!isRecord(past) || !isMoment(past.kept) || !isOrigin(past.origin)) return [];
    const article = readArticle(past.article);
    return article ? [{ kept: past.kept, origin: past.origin, article }] : [];
  });
}

function analysed(kept: Unanalysed): KeptHistory {
  return { ...kept, report: { ...reportOf(analyseArticle(kept.article)), id: kept.id } };
}

function readMoments(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(isMoment) : [];
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value));
}

function isOrigin(value: unknown): value is Origin {
  return value === 'read' || value === 'feed' || value === 'fetched';
}

function isRecord(value: unknown): value is Line {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(json: string): Line | null {
  try {
    const value: unknown = JSON.parse(json);
    return isRecord(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
