import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Span } from '../core/model/article';

/** A labelled sentence of a report beside a page; the labels' rules stand in the claims benchmark. */
export interface ClaimLabel extends Span {
  readonly label: string;
  /** 2 for a central claim that the page lacks, 1 for another. */
  readonly weight?: number;
  /** The page's sentences that carry it or a part of it. */
  readonly a?: readonly Span[];
}

/** A story with its texts and the labels of ordered pairs: page `a` beside report `b`. */
export interface LabelledStory {
  readonly story: string;
  readonly articles: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly labels: readonly ClaimLabel[] }[];
}

/** The stories of a benchmark file that have labels. */
export function readBenchmarkLabels(file: string): LabelledStory[] {
  return readLines<LabelledStory>(file).filter(({ pairs }) => pairs.length > 0);
}

/** Labels that are kept without texts (`data/claim-labels.txt`), joined with the texts of a stories file. Throws for a text that is not there. */
export function readKeptLabels(file: string, texts: string): LabelledStory[] {
  const articles = new Map(readLines<LabelledStory['articles'][number]>(texts).map((article) => [article.id, article]));
  const stories = new Map<
    string,
    { articles: LabelledStory['articles'][number][]; pairs: { a: string; b: string; labels: ClaimLabel[] }[] }
  >();
  let labels: ClaimLabel[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [first = '', ...rest] = line.split(' ');
    if (first === '' || first === '#') continue;
    if (first !== 'pair') {
      labels.push(readLabel(first, rest));
      continue;
    }
    const [name = '', a = '', b = ''] = rest;
    const story = stories.get(name) ?? { articles: [], pairs: [] };
    for (const id of [a, b]) {
      const article = articles.get(id);
      if (!article) throw new Error(`${file}: a pair names ${id}, expected an article of ${texts}`);
      if (!story.articles.includes(article)) story.articles.push(article);
    }
    labels = [];
    story.pairs.push({ a, b, labels });
    stories.set(name, story);
  }
  return [...stories].map(([story, rest]) => ({ story, ...rest }));
}

function readLabel(span: string, [label = '', ...rest]: readonly string[]): ClaimLabel {
  const weight = label === 'missing' ? Number(rest[0]) : undefined;
  const a = label === 'missing' ? [] : (rest[0]?.split(',').map(readSpan) ?? []);
  return { ...readSpan(span), label, a, ...(weight === undefined ? {} : { weight }) };
}

function readSpan(text: string): Span {
  const [start = 0, end = 0] = text.split('-').map(Number);
  return { start, end };
}

function readLines<Line>(file: string): Line[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Line => JSON.parse(line));
}
