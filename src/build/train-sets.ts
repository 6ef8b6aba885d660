import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readPlainText } from '../core/analyse/read-plain-text';
import { reportOf } from '../core/analyse/report-of';
import { findLanguage } from '../core/languages';
import { type DayRange, dayRangeOf } from '../core/match/day-range';
import { openCorpus } from '../core/match/open-corpus';
import { comparePair } from '../core/match/pair-features';
import type { Report } from '../core/model/report';
import { readPack } from '../core/pack/read-pack';
import { writePack } from '../core/pack/write-pack';
import { splitSentences } from '../core/text/sentences';

/** An article of the labelled data; `half` is null and `story` its own id in unlabelled data. */
export interface LabelledArticle {
  readonly id: string;
  readonly story: string;
  readonly outlet: string;
  readonly half: string | null;
  readonly days: DayRange | null;
}

/** An article's near articles in the set, nearest first as the index sees it, with the features of each pair. */
export interface TrainingSet {
  readonly articles: readonly LabelledArticle[];
  readonly near: readonly (readonly { readonly article: number; readonly features: readonly number[] }[])[];
}

/** A line of the stories data. */
export interface Line {
  readonly id: string;
  readonly story: string | null;
  readonly outlet: string;
  readonly date: string | null;
  readonly title: string;
  readonly text: string;
  readonly half?: string;
}

/** An article with its report: what a training set is built of. */
export interface SignedArticle {
  readonly line: Line;
  readonly report: Report;
}

/** Reads and signs the articles of a JSON Lines file (gzip or not) as the command line would. */
export function signArticles(file: string, keep: (line: Line) => boolean = () => true): SignedArticle[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const lines = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  return lines.filter(keep).map((line) => ({ line, report: signLine(line) }));
}

/** The report of a line. Signatures need no quotations; without them the sets are signed in a fifth of the time. */
export function signLine({ id, outlet, date, title, text }: Line): Report {
  const article = readPlainText({ id, outlet, text, ...(title ? { title } : {}), ...(date ? { published: date.slice(0, 10) } : {}) });
  const sentences = splitSentences(article.text, article.boilerplate, findLanguage('en') ?? undefined);
  return reportOf({ article, sentences, quotes: [], speakers: [], unnamedSources: [], figures: [], claims: [], reliances: [] });
}

/** Finds every article's nearest `most` in a pack of the set. `change` may take from the reports what real pages may lack. */
export function buildSet(signed: readonly SignedArticle[], most: number, change = (report: Report): Report => report): TrainingSet {
  const reports = signed.map(({ report }) => change({ ...report, text: '' }));
  const pack = readPack(writePack({ name: 'training', licence: '', stories: [], reports }).buffer as ArrayBuffer);
  if (!pack.ok) throw new Error(pack.error.message);
  const corpus = openCorpus([pack.value]);
  const places = new Map(signed.map(({ line }, index) => [line.id, index]));
  const articles = signed.map(({ line, report }) => ({
    ...{ id: line.id, story: line.story ?? line.id, outlet: line.outlet, half: line.half ?? null },
    days: dayRangeOf(report.published),
  }));
  const placeOf = articles.map((_, key) => places.get(corpus.reportAt(key)?.id ?? '') ?? 0);
  const near: TrainingSet['near'][number][] = articles.map(() => []);
  placeOf.forEach((place, key) => {
    const [profile] = corpus.profilesAt(key);
    if (!profile) return;
    const others = corpus.nearest(profile, most + 1).filter((other) => other !== key);
    near[place] = others.flatMap((other) => {
      const [otherProfile] = corpus.profilesAt(other);
      return otherProfile ? [{ article: placeOf[other] ?? 0, features: comparePair(profile, otherProfile) }] : [];
    });
  });
  return { articles, near };
}
