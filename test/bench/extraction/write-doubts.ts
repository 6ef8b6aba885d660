import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { runDoubts } from './run-pages';

// npx tsx test/bench/extraction/write-doubts.ts DOUBTS.jsonl
// Writes the doubtful paragraphs of the bench's pages for src/build/train-doubts.ts: signs and labels, no text.

interface Truth {
  readonly id: string;
  readonly url: string;
  readonly site: string;
  readonly source: string;
  readonly isArticle: boolean | null;
  readonly text: string | null;
  readonly optional: string | null;
  readonly with: readonly string[] | null;
  readonly without: readonly string[] | null;
}

interface Scorer {
  tokens(text: string): string[];
  shingles(text: string): string[];
}

/** Tokens from which a page counts in full. */
const SHORT_PAGE = 60;
/** Share of the page that a paragraph counts for which only a part is labelled. */
const SEGMENT_WEIGHT = 0.05;
const FEW_TOKENS = 4;

const folder = join(resolve(process.env.SIDELIGHT_BENCH ?? '../shared/benchmarks'), 'extraction');
const squash = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
/** Sites on which errors were read and weights are trained; the others are for scoring only. */
const isTuned = (site: string) => (createHash('md5').update(site).digest()[0] ?? 0) % 2 === 1;

async function main(): Promise<void> {
  const [file] = process.argv.slice(2);
  if (!file) throw new Error('expected the file to write');
  const scorer = (await import(pathToFileURL(join(folder, 'score-extraction.mjs')).href)) as Scorer;
  const truth = readFileSync(join(folder, 'truth.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Truth)
    .filter((page) => isTuned(page.site) && page.isArticle !== false && (page.text || page.with));
  const listed = await runDoubts(
    truth.map(({ id, url }) => ({ id, url, html: () => gunzipSync(readFileSync(join(folder, 'cases', `${id}.html.gz`))) })),
  );
  const pages = new Map(truth.map((page) => [page.id, page]));
  const lines = listed.flatMap(({ id, doubts }) => {
    const page = pages.get(id);
    if (!page) return [];
    const label = labeller(page, scorer);
    return doubts.flatMap(({ text, signs }) => {
      const { share, weight } = label(text);
      return weight > 0 ? [JSON.stringify({ source: page.source, isTuned: true, signs, share, weight })] : [];
    });
  });
  writeFileSync(file, `${lines.join('\n')}\n`);
}

type Label = (text: string) => { readonly share: number; readonly weight: number };

/** What share of a paragraph is the report's; weight 0 where that is not known. */
function labeller(page: Truth, { tokens, shingles }: Scorer): Label {
  if (!page.text) {
    const holds = (text: string, segments: readonly string[] | null) =>
      segments?.some((one) => squash(text).includes(squash(one))) ?? false;
    return (text) => {
      if (holds(text, page.with)) return { share: 1, weight: SEGMENT_WEIGHT };
      return { share: 0, weight: holds(text, page.without) ? SEGMENT_WEIGHT : 0 };
    };
  }
  const shareOf = (gold: string) => {
    const known = new Set(shingles(gold));
    const letters = squash(gold);
    return (text: string) => {
      if (tokens(text).length < FEW_TOKENS) return Number(letters.includes(squash(text)));
      const parts = shingles(text);
      return parts.filter((part) => known.has(part)).length / parts.length;
    };
  };
  const inText = shareOf(page.text);
  const inOptional = shareOf(page.optional ?? '');
  const total = Math.max(SHORT_PAGE, tokens(page.text).length);
  return (text) => {
    const share = inText(text);
    const isOptional = share < 0.5 && page.optional !== null && inOptional(text) > 0.5;
    return { share, weight: isOptional ? 0 : tokens(text).length / total };
  };
}

await main();
