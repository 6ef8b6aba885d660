import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { findCandidates } from '../core/analyse/quotes/candidates';
import { type Prepared, prepare } from '../core/analyse/quotes/prepare';
import type { MentionSigns } from '../core/analyse/quotes/scene';
import { type SourceContext, sourceFeatures } from '../core/analyse/quotes/source-features';
import type { StretchSigns } from '../core/analyse/quotes/stretches';
import { readPlainText } from '../core/analyse/read-plain-text';
import { english } from '../core/languages/en';
import { QUOTE_WORDS } from '../core/languages/en/quotes';
import type { Span } from '../core/model/article';

/** A quotation as the annotators labelled it. */
export interface LabelledQuote extends Span {
  readonly how: string | null;
  readonly speaker: string | null;
  readonly sourceType: string;
  readonly sourceStart: number | null;
  readonly sourceEnd: number | null;
}

/** An annotated attribution, of any kind of speech. */
export interface LabelledAttribution {
  readonly source: Span | null;
  readonly sourceType: string;
  readonly speaker: { readonly full: string; readonly how: string } | null;
  readonly anonymous?: boolean;
}

/** One article of the corpus. */
export interface LabelledArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly LabelledQuote[];
  readonly attributions: readonly LabelledAttribution[];
  readonly discard?: readonly Span[];
}

/** Who spoke by hand: `id TAB start` gives a name, or null where nobody named did. */
export type HandLabels = ReadonlyMap<string, string | null>;

/** A choice: the inputs of each possible answer and the place of the right one. */
export interface Choice {
  readonly rows: readonly (readonly number[])[];
  readonly right: number;
}

/** The articles of a JSON Lines file, gzipped or not. */
export function readCorpus(file: string): LabelledArticle[] {
  const bytes = readFileSync(file);
  const text = file.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelledArticle);
}

/** The hand labels of a tab-separated file; labels left open ("?") are left out. */
export function readHandLabels(file: string): HandLabels {
  const labels = new Map<string, string | null>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [id = '', start = '', name = '?'] = line.split('\t');
    if (line && !line.startsWith('#') && name !== '?') labels.set(`${id}\t${start}`, name === '-' ? null : name);
  }
  return labels;
}

/** The article as the engine reads it. */
export const prepareLabelled = (article: LabelledArticle): Prepared =>
  prepare(readPlainText({ id: article.id, text: article.text }), QUOTE_WORDS, english);

/** How far a hand label's offset may stand from the quotation's: edge marks and blanks. */
const SLACK = 3;

/** The hand label at an offset; undefined where there is none. */
export function handLabelAt(labels: HandLabels | null, id: string, start: number): string | null | undefined {
  for (let shift = -SLACK; shift <= SLACK; shift++) {
    const label = labels?.get(`${id}\t${start + shift}`);
    if (label !== undefined) return label;
  }
  return undefined;
}

/** Every choice of a source in an article, as the engine meets them. Quotations between pairs of single marks are not labelled in the corpus. */
export function sourceChoices(article: LabelledArticle, labels: HandLabels | null): Choice[] {
  if (article.text.includes("''")) return [];
  const prepared = prepareLabelled(article);
  const choices: Choice[] = [];
  const cache: SourceContext['cache'] = new Map();
  let previousSource: MentionSigns | null = null;
  let previousStretch: StretchSigns | null = null;
  let previousName: string | null = null;
  for (const quote of prepared.quotes) {
    if (prepared.reading.isFurniture[quote.first] || isDiscarded(article, quote)) continue;
    if (!quote.stretch.continues) {
      const label = labelOf(article, quote);
      const name: string | null = label ? (handLabelAt(labels, article.id, label.start) ?? label.speaker) : null;
      let source: MentionSigns | null = label ? labelledSource(prepared, label) : null;
      if (label && !source && label.sourceStart === null && name !== null && name === previousName) source = previousSource;
      if (source || !label) {
        const candidates = findCandidates(prepared.signs, quote, previousSource);
        const right = candidates.findIndex(({ signs }) => signs === source);
        const { reading, counts, cueCounts } = prepared;
        const context: SourceContext = { reading, counts, cueCounts, previousSource, previousStretch, cache };
        if (right >= 0) choices.push({ rows: sourceFeatures(context, quote, candidates), right });
      }
      previousSource = source;
      previousName = name;
    }
    previousStretch = quote;
  }
  return choices;
}

const overlap = (a: Span, b: Span) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

const isDiscarded = ({ discard }: LabelledArticle, { stretch }: StretchSigns) =>
  (discard ?? []).some((span) => overlap(span, stretch) * 2 > stretch.end - stretch.start);

function labelOf({ quotes }: LabelledArticle, { stretch }: StretchSigns): LabelledQuote | null {
  let best: LabelledQuote | null = null;
  let most = 0;
  for (const label of quotes) {
    const shared = overlap(label, stretch);
    if (shared <= most) continue;
    most = shared;
    best = label;
  }
  return best && most * 2 > Math.min(stretch.end - stretch.start, best.end - best.start) ? best : null;
}

/** The mention that the labelled source phrase is about: the named person, the pronoun, else the head that is no modifier. */
function labelledSource({ signs }: Prepared, label: LabelledQuote): MentionSigns | null {
  const { sourceStart, sourceEnd } = label;
  if (sourceStart === null || sourceEnd === null) return null;
  const inside = signs.filter(({ mention }) => overlap(mention, { start: sourceStart, end: sourceEnd }) > 0);
  const family = (label.speaker ?? '').toLowerCase().split(' ').at(-1) ?? '';
  const named = label.how === 'name' ? inside.find(({ mention }) => mention.entity?.parts.includes(family)) : undefined;
  const pronoun = label.sourceType === 'pronoun' ? inside.find(({ mention }) => mention.kind === 'pronoun') : undefined;
  const head = inside.find(({ isPossessive, isAfterPreposition }) => !isPossessive && !isAfterPreposition);
  return named ?? pronoun ?? head ?? inside.at(-1) ?? null;
}
