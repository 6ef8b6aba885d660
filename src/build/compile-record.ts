import { ENGINE } from '../core/analyse/signature';
import type { Report, ReportQuote } from '../core/model/report';
import { FieldError } from './field-readers';
import type { AsideList, SeedQuote, SeedRecord, SeedTime } from './seed-record';

/**
 * A checked record as coverage; what stands in posts on other stories is left out of its lists, and of its speakers those who speak only
 * there. Throws a `FieldError` where the signature is missing or another engine's.
 */
export function compileRecord(record: SeedRecord): Report {
  if (!record.signature) throw new FieldError('signature', 'a signature: run npm run seeds -- FOLDER', record.signature);
  const { claims, aside, probe: _, ...signature } = record.signature;
  if (signature.engine !== ENGINE) throw new FieldError('signature.engine', `${ENGINE}: run npm run seeds -- FOLDER`, signature.engine);
  const ofStory = <T>(list: AsideList, entries: readonly T[]) => entries.filter((_, index) => !aside[list].includes(index));
  const quotes = ofStory('quotes', record.quotes);
  return {
    id: record.id,
    url: record.url,
    outlet: record.outlet,
    repostedOn: record.repostedOn,
    title: titleOf(record),
    byline: record.byline,
    published: timeOf(record.published),
    kind: record.kind,
    agency: record.agency,
    language: record.language,
    text: null,
    posts: record.posts.map(({ title, published }) => ({ title, published: timeOf(published) })),
    speakers: record.speakers.flatMap((speaker) => {
      const own = record.quotes.filter((quote) => quote.speaker === speaker.id);
      const told = own.filter((quote) => quotes.includes(quote)).length;
      return own.length > 0 && told === 0 ? [] : [{ ...speaker, quotes: told }];
    }),
    quotes: quotes.map(quoteOf),
    unnamedSources: ofStory('unnamedSources', record.unnamedSources),
    figures: ofStory('figures', record.figures),
    claims: record.claims.map(({ text, weight, isBackground }, index) => ({
      ...{ text, wording: 'summary' as const, span: null, sentences: claims[index] ?? [], weight, isBackground },
    })),
    reliances: ofStory('reliances', record.reliances),
    signature,
  };
}

/** The whole headline; null where the document has none. */
export function titleOf({ title, titleContinues }: SeedRecord): string | null {
  return title === null ? null : [title, titleContinues].filter(Boolean).join(' ');
}

/** The whole quotation, verbatim. */
export function wordsOf({ text, continues }: SeedQuote): string {
  return continues === null ? text : `${text} ${continues}`;
}

/** A record's time as an article's; null for null. */
export function timeOf(time: SeedTime | null) {
  return time === null ? null : { ...time, source: 'record' as const };
}

function quoteOf(quote: SeedQuote): ReportQuote {
  const { speaker, kind, certainty, cue, via, unnamed } = quote;
  return { text: wordsOf(quote), kind, speaker, certainty, cue, via, unnamed, start: null, end: null };
}
