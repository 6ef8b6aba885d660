import { readFileSync, writeFileSync } from 'node:fs';
import { analyseArticle } from '../core/analyse/analyse-article';
import { readClaimSigns } from '../core/analyse/claim-signs';
import { readPlainText } from '../core/analyse/read-plain-text';
import { readClaimFeatures } from '../core/compare/claim-features';
import { comparableText } from '../core/compare/comparable-text';
import { findLanguage } from '../core/languages';
import type { Analysis } from '../core/model/analysis';
import type { Span } from '../core/model/article';
import { fitLogistic, type LogisticModel } from './logistic';

// npx tsx src/build/train-claims.ts CLAIMS.jsonl [SKIPPED_STORY,...]
// Fits the two claim models on hand-labelled pairs and writes them as data; stories named after the file are left out.

const CARRY_RIDGE = 30;
const NEWS_RIDGE = 20;
const CENTRAL_RIDGE = 60;
const TARGETS = {
  carry: 'src/core/compare/data/carry-weights.ts',
  news: 'src/core/analyse/data/claim-weights.ts',
} as const;

interface Label extends Span {
  readonly label: string;
  readonly weight?: number;
}

interface GoldStory {
  readonly story: string;
  readonly articles: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly labels: readonly Label[] }[];
}

/** One labelled sentence: what it shows beside the page, what it shows alone, and its label. */
interface Row {
  readonly features: readonly number[];
  readonly signs: readonly number[];
  readonly label: string;
  readonly weight: number;
}

function main(): void {
  const [file, skipped = ''] = process.argv.slice(2);
  if (!file) throw new Error('expected the file of labelled pairs');
  const stories = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): GoldStory => JSON.parse(line))
    .filter(({ story, pairs }) => pairs.length > 0 && !skipped.split(',').includes(story));
  const rows = stories.flatMap(rowsOf);
  const carry = fit(
    rows.filter(({ label }) => label !== 'partly'),
    'features',
    (row) => row.label === 'carried',
    CARRY_RIDGE,
  );
  const notCarried = rows.filter(({ label }) => label !== 'partly' && label !== 'carried');
  const news = fit(notCarried, 'signs', (row) => row.label === 'missing', NEWS_RIDGE);
  const central = fit(notCarried, 'signs', (row) => row.weight === 2, CENTRAL_RIDGE);
  write(TARGETS.carry, 'CARRY_MODEL', 'Whether a text carries a claim', { carry });
  write(TARGETS.news, 'CLAIM_MODEL', 'Whether a sentence is news and central', { news, central });
  console.log(`${rows.length} sentences of ${stories.length} stories`);
}

function fit(rows: readonly Row[], part: 'features' | 'signs', is: (row: Row) => boolean, ridge: number): LogisticModel {
  return fitLogistic(
    rows.map((row) => row[part]),
    rows.map(is),
    ridge,
  );
}

function rowsOf({ articles, pairs }: GoldStory): Row[] {
  const read = new Map(articles.map((article) => [article.id, readArticle(article)]));
  return pairs.flatMap(({ a, b, labels }) => {
    const page = read.get(a);
    const other = read.get(b);
    if (!page || !other) throw new Error(`a pair names ${a} and ${b}, expected two articles of its story`);
    const text = comparableText(page);
    const own = comparableText(other);
    const signs = readClaimSigns(other.article, other.sentences, findLanguage('en'));
    return labels.flatMap((label) => {
      const at = sentenceOf(label, other);
      const sentence = own.sentences[at];
      return sentence
        ? [{ features: readClaimFeatures(sentence, text).values, signs: signs[at] ?? [], label: label.label, weight: label.weight ?? 0 }]
        : [];
    });
  });
}

const readArticle = ({ id, title, text }: GoldStory['articles'][number]): Analysis => analyseArticle(readPlainText({ id, title, text }));

/** The engine's sentence that covers most of a labelled one; -1 where none covers half. */
function sentenceOf(label: Label, { sentences }: Analysis): number {
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
