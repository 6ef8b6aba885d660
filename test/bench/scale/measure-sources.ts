import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Line, signArticles } from '../../../src/build/train-sets';
import { SHOWN_FROM } from '../../../src/core/match/score-in-context';
import { hashText } from '../../../src/core/text/hash';
import { type SpreadLine, searchSpread } from './search-spread';
import { addressOf, type Place, type SetArticle, spreadSources } from './spread-sources';

const SET = 'allsides-dated.dev';
/** The half that is reported. */
const HALF = 'report';

/** One way of spreading the set, with the figures of its pages. */
export interface SpreadFigures {
  readonly spread: string;
  readonly pages: number;
  readonly P: number;
  readonly F1: number;
  readonly silence: number;
  readonly mixedF1: number;
  readonly hardFPR: number;
  /** Reports that a page was shown a second time, from another source, and pages that were shown themselves. */
  readonly repeated: number;
  readonly ownCoverage: number;
}

interface Gold {
  readonly mates: Map<string, ReadonlySet<string>>;
}

interface Scorer {
  goldOf(articles: readonly unknown[]): Gold;
  score(gold: Gold, run: readonly SpreadLine[], threshold: number, options: object): Readonly<Record<string, number>>;
}

const inFull = ({ id }: SetArticle): Place => (['pack a', 'pack b', 'library'] as const)[hashText(id) % 3] ?? 'library';
const isInFeed = ({ id }: SetArticle) => hashText(`feed ${id}`) % 3 === 0;

/** A way of putting the set into sources. */
interface Spread {
  readonly name: string;
  /** Whether the articles that are not in the feed are told apart: an item is shown only where it is surer than a full text must be. */
  readonly hasPart: boolean;
  placesOf(article: SetArticle): readonly Place[];
}

const SPREADS: readonly Spread[] = [
  { name: 'one pack', hasPart: true, placesOf: () => ['pack a'] },
  { name: 'two packs and library', hasPart: false, placesOf: (article) => [inFull(article)] },
  {
    name: 'so, a third of them in two of these',
    hasPart: false,
    placesOf: (article) => [inFull(article), ...(isInFeed(article) ? [secondPlace(article)] : [])],
  },
  {
    name: 'so, a third of them in a feed as well',
    hasPart: false,
    placesOf: (article) => [inFull(article), ...(isInFeed(article) ? (['feed'] as const) : [])],
  },
  { name: 'so, a third of them in a feed only', hasPart: true, placesOf: (article) => (isInFeed(article) ? ['feed'] : [inFull(article)]) },
  { name: 'one pack without that third', hasPart: true, placesOf: (article) => (isInFeed(article) ? [] : ['pack a']) },
];

function secondPlace(article: SetArticle): Place {
  return inFull(article) === 'library' ? 'pack a' : 'library';
}

/** The same pages over the same articles, spread in each way over packs, library and feeds. */
export async function measureSources(dataFolder: string, scorerFolder: string): Promise<SpreadFigures[]> {
  const figures: SpreadFigures[] = [];
  const scorer = (await import(pathToFileURL(join(scorerFolder, 'score-stories.mjs')).href)) as Scorer;
  const articles = readSet(join(dataFolder, `${SET}.jsonl.gz`));
  const hardneg = readHardNegatives(join(dataFolder, `${SET}.hardneg.jsonl`));
  const pages = articles.filter(({ half }) => half === HALF);
  const tell = (spread: string, run: readonly SpreadLine[], isAsked: (article: SetArticle) => boolean) => {
    figures.push({ spread, ...scoreRun(scorer, { articles: articles.filter(isAsked), all: articles, run, hardneg }) });
  };
  for (const { name, hasPart, placesOf } of SPREADS) {
    const run = await searchSpread(await spreadSources(articles, placesOf), articles, pages);
    if (articles.every((article) => placesOf(article).length > 0)) tell(name, run, () => true);
    if (hasPart) tell(`${name}: the other two thirds`, run, (article) => !isInFeed(article));
  }
  return figures;
}

interface Scored {
  /** Those that count as right or wrong. */
  readonly articles: readonly SetArticle[];
  readonly all: readonly SetArticle[];
  readonly run: readonly SpreadLine[];
  readonly hardneg: ReadonlyMap<string, ReadonlySet<string>>;
}

function scoreRun({ goldOf, score }: Scorer, { articles, all, run, hardneg }: Scored): Omit<SpreadFigures, 'spread'> {
  const counted = new Set(articles.map(({ id }) => id));
  const keep = <T extends readonly [id: string, score: number]>(hits: readonly T[]) => hits.filter(([id]) => counted.has(id));
  const gold = goldOf(all);
  for (const [id, mates] of gold.mates) gold.mates.set(id, new Set([...mates].filter((mate) => counted.has(mate))));
  const lines = run.map((line) => ({ ...line, hits: keep(line.hits), absent: keep(line.absent) }));
  // Many of them are no articles of the set; they stay, as in the stories bench.
  const uncounted = new Set(all.flatMap(({ id }) => (counted.has(id) ? [] : [id])));
  const left = new Map([...hardneg].map(([id, others]) => [id, new Set([...others].filter((other) => !uncounted.has(other)))]));
  const figures = score(gold, lines, SHOWN_FROM, { hardneg: left });
  const rounded = (name: string) => Number((figures[name] ?? 0).toFixed(4));
  return {
    pages: figures.n ?? 0,
    ...{ P: rounded('P'), F1: rounded('F1'), silence: rounded('silence'), mixedF1: rounded('mixedF1'), hardFPR: rounded('hardFPR') },
    repeated: run.reduce((sum, { repeated }) => sum + repeated, 0),
    ownCoverage: run.filter(({ isOwnCoverage }) => isOwnCoverage).length,
  };
}

function readSet(file: string): SetArticle[] {
  return signArticles(file).map(({ line, report }) => {
    const { story, half, date, ...rest } = line as Line & { readonly url?: string };
    return { ...rest, story: story ?? line.id, half: half ?? '', date: date ?? '', address: addressOf(line), report };
  });
}

function readHardNegatives(file: string): Map<string, Set<string>> {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return new Map(lines.map((line) => JSON.parse(line) as { q: string; ids: string[] }).map(({ q, ids }) => [q, new Set(ids)]));
}
