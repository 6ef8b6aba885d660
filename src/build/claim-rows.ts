import { analyseArticle } from '../core/analyse/analyse-article';
import { readClaimSigns, withSignsAround } from '../core/analyse/claim-signs';
import { readPlainText } from '../core/analyse/read-plain-text';
import { reportOf } from '../core/analyse/report-of';
import { pageText } from '../core/compare/carrying-text';
import { readClaimFeatures } from '../core/compare/claim-features';
import type { LinkJudge } from '../core/compare/link-judge';
import { createLinkReader } from '../core/compare/link-reader';
import { createWordReader } from '../core/compare/sentence-words';
import { statementsOf } from '../core/compare/statements';
import { findLanguage } from '../core/languages';
import type { Analysis } from '../core/model/analysis';
import type { Span } from '../core/model/article';
import type { ClaimLabel, LabelledStory } from './claim-labels';

/** A page and another report of its story with the labels of the report's sentences. */
export interface LabelledPair {
  readonly story: string;
  readonly page: Analysis;
  readonly other: Analysis;
  readonly labels: readonly (ClaimLabel & { readonly sentence: number })[];
}

/** A labelled sentence as its report alone shows it. */
interface NewsRow {
  readonly signs: readonly number[];
  readonly label: string;
  readonly weight: number;
}

/** A labelled sentence beside the page. */
export interface CarryRow {
  readonly story: string;
  readonly label: string;
  readonly features: readonly number[];
  /** The sentences of the page that may carry it, and whether they do. */
  readonly links: readonly { readonly signs: readonly number[]; readonly isGood: boolean }[];
}

/** Analyses the texts of labelled stories. Throws for a pair that names an article which its story has not. */
export function readPairs(stories: readonly LabelledStory[]): LabelledPair[] {
  return stories.flatMap(({ story, articles, pairs }) => {
    const read = new Map(articles.map(({ id, title, text }) => [id, analyseArticle(readPlainText({ id, title, text }))]));
    return pairs.map(({ a, b, labels }) => {
      const page = read.get(a);
      const other = read.get(b);
      if (!page || !other) throw new Error(`a pair names ${a} and ${b}, expected two articles of its story`);
      const placed = labels.map((label) => ({ ...label, sentence: sentenceOf(label, other) }));
      return { story, page, other, labels: placed.filter(({ sentence }) => sentence >= 0) };
    });
  });
}

/** What the labelled sentences of a pair show in their own report. */
export function readNewsRows({ other, labels }: LabelledPair): NewsRow[] {
  const signs = withSignsAround(readClaimSigns(other.article, other, findLanguage('en')));
  return labels.map(({ sentence, label, weight = 0 }) => ({ signs: signs[sentence] ?? [], label, weight }));
}

/** What the labelled sentences of a pair show beside the page, as a comparison reads it; without those of which the page hardly has a word. */
export function readCarryRows({ story, page, other, labels }: LabelledPair, judge: LinkJudge): CarryRow[] {
  const reader = createWordReader('en');
  const report = reportOf(other);
  const statements = statementsOf({ number: 1, id: report.id, report, found: null, group: 1, overlap: 0 }, reader);
  const { words: text, index } = pageText(page, reportOf(page), reader);
  const { linksOf, wordsOf } = createLinkReader({ words: text, index, claimsOf: () => statements }, judge);
  return labels.flatMap((label) => {
    const statement = statements.find(({ claim }) => claim.sentences[0] === label.sentence);
    const own = statement && linksOf(statement);
    if (!own || own.links.length === 0) return [];
    const around = statement.readNeighbours().map((claim) => claim && linksOf(claim));
    const links = own.links.map(({ signs, number }) => ({ signs, isGood: isLinked(label, page.sentences[number]) }));
    return [{ story, label: label.label, features: readClaimFeatures(wordsOf(statement), text, { own, around }), links }];
  });
}

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
