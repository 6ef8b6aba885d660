import { writeFileSync } from 'node:fs';
import { analyseArticle } from '../core/analyse/analyse-article';
import { readClaimSigns, withSignsAround } from '../core/analyse/claim-signs';
import { readPlainText } from '../core/analyse/read-plain-text';
import { reportOf } from '../core/analyse/report-of';
import { pageText } from '../core/compare/carrying-text';
import { type ComparableSentence, type ComparableText, readClaimFeatures } from '../core/compare/claim-features';
import type { ClaimLink, FoundLinks } from '../core/compare/claim-links';
import { createLinkReader } from '../core/compare/link-reader';
import { createWordReader } from '../core/compare/sentence-words';
import { statementsOf } from '../core/compare/statements';
import { findLanguage } from '../core/languages';
import type { Analysis } from '../core/model/analysis';
import type { Span } from '../core/model/article';
import { type ClaimLabel, type LabelledStory, readBenchmarkLabels, readKeptLabels } from './claim-labels';
import { fitLogistic, type LogisticModel } from './logistic';

// npx tsx src/build/train-claims.ts ../shared/benchmarks/claims/dev.jsonl ../shared/benchmarks/stories/allsides-dated.dev.jsonl.gz [SKIPPED_STORY,...]
// Fits the claim models on hand-labelled pairs, the benchmark's and those kept in data/, and writes them as data; stories named after the files are left out.

const KEPT_LABELS = 'src/build/data/claim-labels.txt';

const LINK_RIDGE = 30;
const CARRY_RIDGE = 30;
const NEWS_RIDGE = 20;
const CENTRAL_RIDGE = 60;
const TARGETS = {
  link: 'src/core/compare/data/link-weights.ts',
  carry: 'src/core/compare/data/carry-weights.ts',
  news: 'src/core/analyse/data/claim-weights.ts',
} as const;

/** A sentence of the page that may carry a labelled one, and whether it does. */
interface Candidate extends ClaimLink {
  readonly isGood: boolean;
}

/** One labelled sentence: what it shows alone, its label, and what it shows beside the page. */
interface Row {
  readonly story: string;
  readonly signs: readonly number[];
  /** With the signs of the sentences around it. */
  readonly around: readonly number[];
  readonly label: string;
  readonly weight: number;
  /** Null where the page hardly has a word of it: then the models are not asked. */
  readonly beside: Beside | null;
}

interface Beside {
  readonly claim: ComparableSentence;
  readonly text: ComparableText;
  readonly own: FoundLinks;
  readonly links: readonly Candidate[];
  /** What the claims before and after it have in common with the page. */
  readonly near: readonly (FoundLinks | null)[];
}

type BesideRow = Row & { readonly beside: Beside };

function main(): void {
  const [file, texts, skipped = ''] = process.argv.slice(2);
  if (!file || !texts) throw new Error('expected the file of labelled pairs and the file with the texts of the kept ones');
  const labelled = [...readBenchmarkLabels(file), ...readKeptLabels(KEPT_LABELS, texts)];
  const stories = labelled.filter(({ story }) => !skipped.split(',').includes(story));
  const rows = stories.flatMap(rowsOf);
  const asked = rows.filter((row): row is BesideRow => row.beside !== null);
  const link = fitLinks(asked);
  const sure = asked.filter(({ label }) => label !== 'partly');
  const isCarried = ({ label }: Row) => label === 'carried';
  const carry = fitLogistic(crossFitted(sure, asked), sure.map(isCarried), CARRY_RIDGE);
  const notCarried = rows.filter(({ label }) => label !== 'partly' && label !== 'carried');
  const news = fitLogistic(
    notCarried.map(({ around }) => around),
    notCarried.map(({ label }) => label === 'missing'),
    NEWS_RIDGE,
  );
  const central = fitLogistic(
    notCarried.map(({ signs }) => signs),
    notCarried.map(({ weight }) => weight === 2),
    CENTRAL_RIDGE,
  );
  write(TARGETS.link, 'LINK_MODEL', 'Whether a sentence carries a claim or a part of it', { link });
  write(TARGETS.carry, 'CARRY_MODEL', 'Whether a text carries a claim', { carry });
  write(TARGETS.news, 'CLAIM_MODEL', 'Whether a sentence is news and central', { news, central });
  console.log(`${rows.length} sentences of ${stories.length} stories`);
}

function fitLinks(rows: readonly BesideRow[]): LogisticModel {
  const links = rows.flatMap(({ beside }) => beside.links);
  return fitLogistic(
    links.map(({ signs }) => signs),
    links.map(({ isGood }) => isGood),
    LINK_RIDGE,
  );
}

/** The features of rows, their links judged by a model that saw only the other stories: in use no story has been seen. */
function crossFitted(rows: readonly BesideRow[], all: readonly BesideRow[]): number[][] {
  const models = new Map(
    [...new Set(rows.map(({ story }) => story))].map((name) => [name, fitLinks(all.filter(({ story }) => story !== name))]),
  );
  return rows.map(({ story, beside: { claim, text, own, near } }) => {
    const model = models.get(story);
    const judge = (found: FoundLinks) => ({
      ...found,
      links: found.links.map((link) => ({ ...link, probability: model ? probabilityOf(model, link.signs) : 0 })),
    });
    return readClaimFeatures(claim, text, { own: judge(own), around: near.map((found) => found && judge(found)) });
  });
}

function probabilityOf({ weights, bias }: LogisticModel, signs: readonly number[]): number {
  return 1 / (1 + Math.exp(-signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), bias)));
}

function rowsOf({ story, articles, pairs }: LabelledStory): Row[] {
  const read = new Map(articles.map((article) => [article.id, readArticle(article)]));
  return pairs.flatMap(({ a, b, labels }) => {
    const page = read.get(a);
    const other = read.get(b);
    if (!page || !other) throw new Error(`a pair names ${a} and ${b}, expected two articles of its story`);
    const besideOf = besideReader(page, other);
    const signs = readClaimSigns(other.article, other.sentences, findLanguage('en'));
    const around = withSignsAround(signs);
    return labels.flatMap((label) => {
      const at = sentenceOf(label, other);
      if (at < 0) return [];
      const told = { signs: signs[at] ?? [], around: around[at] ?? [] };
      return [{ story, ...told, label: label.label, weight: label.weight ?? 0, beside: besideOf(label, at) }];
    });
  });
}

/** Reads what the claim of a labelled sentence of the other report shows beside the page, as a comparison does. */
function besideReader(page: Analysis, other: Analysis): (label: ClaimLabel, sentence: number) => Beside | null {
  const reader = createWordReader('en');
  const report = reportOf(other);
  const statements = statementsOf({ number: 1, id: report.id, report, found: null, group: 1, overlap: 0 }, reader);
  const { words: text, index } = pageText(page, reportOf(page), reader);
  const { linksOf, wordsOf } = createLinkReader({ words: text, index, claimsOf: () => statements });
  return (label, sentence) => {
    const statement = statements.find(({ claim }) => claim.sentences[0] === sentence);
    const own = statement && linksOf(statement);
    if (!own || own.links.length === 0) return null;
    const links = own.links.map((link) => ({ ...link, isGood: isLinked(label, page.sentences[link.number]) }));
    const near = statement.readNeighbours().map((claim) => claim && linksOf(claim));
    return { claim: wordsOf(statement), text, own, links, near };
  };
}

const readArticle = ({ id, title, text }: LabelledStory['articles'][number]): Analysis =>
  analyseArticle(readPlainText({ id, title, text }));

/** Whether a sentence of the page is one of those that carry a labelled one: half of either lies in the other. */
function isLinked({ a = [] }: ClaimLabel, sentence: Span | undefined): boolean {
  return a.some(({ start, end }) => {
    const shared = Math.min(end, sentence?.end ?? 0) - Math.max(start, sentence?.start ?? 0);
    return sentence !== undefined && shared > 0 && shared >= 0.5 * Math.min(end - start, sentence.end - sentence.start);
  });
}

/** The engine's sentence that covers most of a labelled one; -1 where none covers half. */
function sentenceOf(label: ClaimLabel, { sentences }: Analysis): number {
  const shared = sentences.map(({ start, end }) => Math.min(end, label.end) - Math.max(start, label.start));
  const most = Math.max(...shared);
  const at = shared.indexOf(most);
  const { start = 0, end = 0 } = sentences[at] ?? {};
  return most >= 0.5 * Math.min(end - start, label.end - label.start) ? at : -1;
}

function write(path: string, name: string, about: string, models: Readonly<Record<string, LogisticModel>>): void {
  const rounded = Object.entries(models).map(
    ([key, { weights, bias }]) => `  ${key}: { weights: [${weights.map(short).join(', ')}], bias: ${short(bias)} },`,
  );
  writeFileSync(
    path,
    `// Made by src/build/train-claims.ts; the command stands there. Weights only, no text.\n\n/** ${about}: weights of a logistic model, in the order of its signs. */\nexport const ${name} = {\n${rounded.join('\n')}\n};\n`,
  );
}

const short = (value: number) => Number(value.toFixed(3));

main();
