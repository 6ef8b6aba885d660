import type { Analysis } from '../core/model/analysis';
import type { Article, LiveBlogPost, Span } from '../core/model/article';
import type { Signature } from '../core/model/report';
import { timeOf, titleOf, wordsOf } from './compile-record';
import { FieldError } from './field-readers';
import { probeEngine } from './probe-engine';
import type { SeedPost, SeedRecord, SeedSignature } from './seed-record';

/** The engine's three calls that signing needs. */
export interface SigningEngine {
  readPlainText(input: { readonly id: string; readonly text: string }): Article;
  analyseArticle(article: Article): Analysis;
  signatureOf(analysis: Analysis): Signature;
}

/**
 * The computed part of a record, from its document. Throws a `FieldError` where a quotation, a phrase or an anchor does not stand in the
 * document, or an anchor stands in it more than once or outside its report.
 */
export function signRecord(record: SeedRecord, text: string, engine: SigningEngine): SeedSignature {
  checkVerbatim(record, text);
  const article: Article = {
    ...engine.readPlainText({ id: record.id, text }),
    title: titleOf(record),
    language: record.language,
    kind: record.kind,
    posts: record.posts.map((post, index) => locatePost(post, text, `posts[${index}]`)),
  };
  const analysis = engine.analyseArticle(article);
  const claims = record.claims.map((claim, index) =>
    [...new Set(claim.anchors.map((anchor, at) => findSentence(anchor, analysis, `claims[${index}].anchors[${at}]`)))].sort(
      (a, b) => a - b,
    ),
  );
  const { engine: version, ...signature } = engine.signatureOf(analysis);
  return { engine: version, probe: probeEngine(engine), ...signature, claims, aside: findAsides(record, article) };
}

/** Everything that a record gives as the document's words must stand there. */
function checkVerbatim(record: SeedRecord, text: string): void {
  const need = (words: string | null, field: string) => {
    if (words !== null && !text.includes(words)) throw new FieldError(field, 'words of the document', words);
  };
  need(titleOf(record), 'title');
  record.byline.forEach((name, i) => {
    need(name, `byline[${i}]`);
  });
  record.speakers.forEach((speaker, i) => {
    speaker.forms.forEach((form, j) => {
      need(form, `speakers[${i}].forms[${j}]`);
    });
    need(speaker.role, `speakers[${i}].role`);
  });
  record.quotes.forEach((quote, i) => {
    need(wordsOf(quote), `quotes[${i}].text`);
    need(quote.cue, `quotes[${i}].cue`);
  });
  record.unnamedSources.forEach((source, i) => {
    need(source.text, `unnamedSources[${i}].text`);
  });
  record.figures.forEach((figure, i) => {
    need(figure.text, `figures[${i}].text`);
  });
  record.reliances.forEach((reliance, i) => {
    if (reliance.wording === 'verbatim') need(reliance.text, `reliances[${i}].text`);
  });
}

function locate(anchor: string, text: string, field: string): Span {
  const start = text.indexOf(anchor);
  if (start < 0) throw new FieldError(field, 'words of the document', anchor);
  if (text.indexOf(anchor, start + 1) >= 0) throw new FieldError(field, 'words that stand only once in the document', anchor);
  return { start, end: start + anchor.length };
}

function findSentence(anchor: string, { article, sentences }: Analysis, field: string): number {
  const span = locate(anchor, article.text, field);
  const index = sentences.findIndex((sentence) => sentence.start <= span.start && span.start < sentence.end);
  if (index < 0) throw new FieldError(field, 'words in a sentence of the report (not in its boilerplate)', anchor);
  return index;
}

/** What stands in a post on another story. Words that a document has more than once are judged by their first place. */
function findAsides(record: SeedRecord, { text, posts }: Article): SeedSignature['aside'] {
  const others = posts.filter((_, index) => record.posts[index]?.isStory === false);
  const asides = (words: readonly string[]) =>
    words.flatMap((wanted, index) => {
      const at = text.indexOf(wanted);
      return others.some(({ start, end }) => start <= at && at < end) ? [index] : [];
    });
  return {
    quotes: asides(record.quotes.map(wordsOf)),
    unnamedSources: asides(record.unnamedSources.map((source) => source.text)),
    reliances: asides(record.reliances.map((reliance) => reliance.text)),
    figures: asides(record.figures.map((figure) => figure.text)),
  };
}

/** A post reaches from the start of the line of its first anchor to the end of the line of its last. */
function locatePost(post: SeedPost, text: string, field: string): LiveBlogPost {
  const first = locate(post.first, text, `${field}.first`);
  const last = locate(post.last, text, `${field}.last`);
  const lineEnd = text.indexOf('\n', last.end);
  const end = lineEnd < 0 ? text.length : lineEnd;
  if (last.start < first.start) throw new FieldError(`${field}.last`, 'words after those of first', post.last);
  return { start: text.lastIndexOf('\n', first.start) + 1, end, title: post.title, published: timeOf(post.published) };
}
